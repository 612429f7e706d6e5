import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileAnswer, Listing, ListRequest, SourceFiles } from '../protocol/sourceFiles';
import { compileGlobs } from './globs';

/** Lists and reads `file:` folders. Folders that are left out are never entered; links to folders are not followed. */
export const folderFiles: SourceFiles = { list, read };

async function list(wanted: ListRequest, cancelled: () => boolean): Promise<Listing> {
    const uris: string[] = [];
    const problems: string[] = [];
    const included = compileGlobs(wanted.include);
    const excluded = compileGlobs(wanted.exclude);
    for (const folder of wanted.folders) {
        const root = pathOf(folder);
        if (root === undefined) {
            problems.push(`${folder} is not a folder of this machine: its files are not read.`);
            continue;
        }
        const base = folder.replace(/\/$/, '');
        const walk = { root, included, excluded, problems, limit: wanted.limit + 1 - uris.length, cancelled };
        for (const path of await walkFolder(walk))
            uris.push(`${base}/${path.split('/').map(encodeURIComponent).join('/')}`);
    }
    return { uris: uris.slice(0, wanted.limit), more: uris.length > wanted.limit, excluded: [], problems };
}

interface Walk {
    readonly root: string;
    readonly included: (path: string) => boolean;
    readonly excluded: (path: string) => boolean;
    readonly problems: string[];
    readonly limit: number;
    readonly cancelled: () => boolean;
}

/** Paths relative to the root, with forward slashes; a folder's own files before those of its folders, both by name. */
async function walkFolder(walk: Walk): Promise<string[]> {
    const paths: string[] = [];
    const folders = [''];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
        if (walk.cancelled() || paths.length >= walk.limit) break;
        for (const entry of await entriesOf(walk, folder)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (walk.excluded(path)) continue;
            if (entry.isDirectory()) folders.push(path);
            else if (walk.included(path) && (entry.isFile() || (await isLinkToFile(walk, path)))) paths.push(path);
        }
    }
    return paths.slice(0, Math.max(0, walk.limit));
}

async function entriesOf(walk: Walk, folder: string): Promise<Dirent[]> {
    try {
        const entries = await readdir(join(walk.root, folder), { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
        walk.problems.push(`${join(walk.root, folder)} could not be read: ${reason(error)}`);
        return [];
    }
}

async function isLinkToFile(walk: Walk, path: string): Promise<boolean> {
    try {
        return (await stat(join(walk.root, path))).isFile();
    } catch (error) {
        walk.problems.push(`${join(walk.root, path)} could not be read: ${reason(error)}`);
        return false;
    }
}

async function read(uri: string, maxBytes: number): Promise<FileAnswer> {
    const path = pathOf(uri);
    if (path === undefined) return { kind: 'unreadable', why: 'not a file of this machine' };
    try {
        // Looked at before it is opened: opening a pipe would wait for somebody to write to it.
        const stats = await stat(path);
        if (!stats.isFile()) return { kind: 'missing' };
        if (stats.size > maxBytes) return { kind: 'too-large', size: stats.size };
        return { kind: 'bytes', bytes: await readFile(path) };
    } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'missing' };
        return { kind: 'unreadable', why: reason(error) };
    }
}

function pathOf(uri: string): string | undefined {
    try {
        return fileURLToPath(uri);
    } catch {
        return undefined;
    }
}

function reason(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}
