import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { decideOn } from '../../decisions/decideOn';
import { enterDecisions } from '../../decisions/enterDecisions';
import { LEDGER_ATTRIBUTES, LEDGER_PATH, readLedger } from '../../decisions/ledger';
import type { PlacedLedger } from '../../workspace/decided';
import type { Workspace } from '../../workspace/workspace';
import { reasonFor } from './problem';

/** A ledger on disk. */
export interface FoundLedger extends PlacedLedger {
    readonly folder: string;
    readonly file: string;
    /** As it is now; empty where there is none yet. */
    readonly text: string;
}

/** The ledgers that count for some paths. */
export interface LedgersFound {
    /** Those nearest to the first path come first. */
    readonly ledgers: readonly FoundLedger[];
    /** What could not be read of them, a line each. */
    readonly remarks: readonly string[];
}

/**
 * The ledgers of the folders given, of the folders of files given, and of all folders above these up to the first that
 * holds a `.git`, else up to the root.
 */
export async function findLedgers(paths: readonly string[], workingFolder: string): Promise<LedgersFound> {
    const ledgers = new Map<string, FoundLedger>();
    const remarks: string[] = [];
    for (const given of paths) {
        for (const folder of await foldersAbove(path.resolve(workingFolder, given))) {
            const file = path.join(folder, LEDGER_PATH);
            if (ledgers.has(file)) continue;
            const text = await textOf(file, remarks, workingFolder);
            if (text === undefined) continue;
            const { decisions, unreadable } = readLedger(text);
            ledgers.set(file, { folder, file, text, decisions, pathOf: pathsFrom(folder, workingFolder) });
            for (const line of unreadable) {
                remarks.push(
                    `${path.relative(workingFolder, file)}:${line} holds no decision that this version can read.`,
                );
            }
        }
    }
    return { ledgers: [...ledgers.values()], remarks };
}

/** Enters all findings as ignored into the nearest ledger, or into a new one in the first folder given. Returns its name and how many they are. */
export async function writeBaseline(
    workspace: Workspace,
    { ledgers }: LedgersFound,
    paths: readonly string[],
    workingFolder: string,
): Promise<{ readonly name: string; readonly count: number }> {
    const [nearest] = ledgers;
    const [first = workingFolder] = await foldersAbove(path.resolve(workingFolder, paths[0] ?? '.'));
    const folder = nearest?.folder ?? first;
    const file = path.join(folder, LEDGER_PATH);
    const pathOf = pathsFrom(folder, workingFolder);
    const told = { verdict: 'ignored', who: userName(), when: new Date().toISOString(), why: 'baseline' } as const;
    const decisions = workspace
        .report()
        .findings.map((finding) => decideOn(finding.code, workspace.anchors(finding, pathOf), told))
        .filter(({ anchors }) => anchors.length > 0);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, enterDecisions(nearest?.text ?? '', decisions));
    await writeFile(path.join(path.dirname(file), '.gitattributes'), LEDGER_ATTRIBUTES, { flag: 'wx' }).catch(() => {});
    return { name: path.relative(workingFolder, file), count: decisions.length };
}

async function foldersAbove(start: string): Promise<string[]> {
    const folders: string[] = [];
    let folder = (await isFolder(start)) ? start : path.dirname(start);
    for (;;) {
        folders.push(folder);
        const above = path.dirname(folder);
        if (above === folder || (await isThere(path.join(folder, '.git')))) return folders;
        folder = above;
    }
}

function pathsFrom(folder: string, workingFolder: string): (uri: string) => string | undefined {
    return (uri) => {
        const relative = path.relative(folder, path.resolve(workingFolder, uri));
        // Another drive.
        if (path.isAbsolute(relative)) return undefined;
        return relative.replaceAll(path.sep, '/');
    };
}

async function textOf(file: string, remarks: string[], workingFolder: string): Promise<string | undefined> {
    try {
        return await readFile(file, 'utf8');
    } catch (error) {
        if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return undefined;
        const { name, what } = reasonFor(path.relative(workingFolder, file), error);
        remarks.push(`${name}: ${what}. Its decisions do not count.`);
        return undefined;
    }
}

/** Codes of a file that is not there; a part of its path may be a file. */
const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

async function isFolder(file: string): Promise<boolean> {
    return (await stat(file).catch(() => undefined))?.isDirectory() === true;
}

async function isThere(file: string): Promise<boolean> {
    return (await stat(file).catch(() => undefined)) !== undefined;
}

function userName(): string {
    try {
        return os.userInfo().username;
    } catch {
        return 'editor';
    }
}
