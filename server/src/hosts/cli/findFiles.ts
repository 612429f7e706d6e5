import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, reasonFor } from './problem';

export interface FoundFile {
    /** As the output names it: from the working folder, with forward slashes. */
    readonly name: string;
    readonly path: string;
}

/**
 * The files that the given paths stand for, each once, in order of name: a file stands for itself whatever it is called,
 * a folder for the copy below it. What cannot be entered is a problem and does not stop the rest.
 */
export async function findFiles(
    paths: readonly string[],
    workingFolder: string,
): Promise<{ readonly files: readonly FoundFile[]; readonly problems: readonly Problem[] }> {
    const found = new Map<string, string>();
    const problems: Problem[] = [];
    const nameOf = (file: string) => outputName(file, workingFolder);

    for (const given of paths) {
        const start = path.resolve(workingFolder, given);
        try {
            const entry = await stat(start);
            if (entry.isDirectory()) {
                const before = problems.length;
                const below = await copyBelow(start, nameOf, problems);
                for (const file of below) found.set(file, nameOf(file));
                if (below.length === 0 && problems.length === before) problems.push(nothingBelow(nameOf(start)));
            } else if (entry.isFile()) {
                found.set(start, nameOf(start));
            } else {
                problems.push({
                    name: nameOf(start),
                    what: 'neither a file nor a folder',
                    remedy: 'Name a text file.',
                });
            }
        } catch (error) {
            problems.push(reasonFor(nameOf(start), error));
        }
    }

    const files = [...found].map(([file, name]) => ({ name, path: file })).sort((a, b) => compare(a.name, b.name));
    return { files: await withoutTwins(files), problems };
}

/** Copy is what ends so; a file of another kind can still be named on its own. */
const copyEnding = /\.(?:txt|md)$/i;
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Walks a folder. Links to files are followed, links to folders are not: they may lead back. */
async function copyBelow(start: string, nameOf: (file: string) => string, problems: Problem[]): Promise<string[]> {
    const files: string[] = [];
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        let entries: Dirent[];
        try {
            entries = await readdir(folder, { withFileTypes: true });
        } catch (error) {
            problems.push(reasonFor(nameOf(folder), error));
            continue;
        }
        for (const entry of entries) {
            const file = path.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (!leftOut.has(entry.name)) waiting.push(file);
            } else if (copyEnding.test(entry.name) && (entry.isFile() || (await leadsToFile(entry, file)))) {
                files.push(file);
            }
        }
    }
    return files;
}

/** A link that leads nowhere counts as a file here, so that reading it says so. */
async function leadsToFile(entry: Dirent, file: string): Promise<boolean> {
    if (!entry.isSymbolicLink()) return false;
    try {
        return (await stat(file)).isFile();
    } catch {
        return true;
    }
}

/** One file under two names would corroborate itself: the first name stays. */
async function withoutTwins(files: readonly FoundFile[]): Promise<FoundFile[]> {
    const seen = new Set<string>();
    const single: FoundFile[] = [];
    for (const file of files) {
        const real = await realpath(file.path).catch(() => file.path);
        if (seen.has(real)) continue;
        seen.add(real);
        single.push(file);
    }
    return single;
}

function outputName(file: string, workingFolder: string): string {
    const relative = path.relative(workingFolder, file) || '.';
    return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}

function nothingBelow(name: string): Problem {
    return { name, what: 'no .txt or .md file in this folder', remedy: 'Name a file to read one of another kind.' };
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
