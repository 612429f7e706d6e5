import {
    CancellationTokenSource,
    FileSystemError,
    FileType,
    RelativePattern,
    Uri,
    type WorkspaceFolder,
    workspace,
} from 'vscode';
import type {
    ListSourcesAnswer,
    ListSourcesParams,
    ReadSourceAnswer,
    ReadSourceParams,
} from '../../server/src/wire/sourceFiles';
import { base64Of } from './base64';
import { anyOf } from './excludeGlob';
import { walkFolder } from './walk';

/**
 * The files of all workspace folders that the patterns name. What the user hides from the explorer or from searches is
 * left out too. May give more than was asked for where the editor cannot search: the server looks at each once more.
 */
export async function listSources({ include, exclude, limit }: ListSourcesParams): Promise<ListSourcesAnswer> {
    const uris = new Set<string>();
    const excluded = new Set(exclude);
    let more = false;
    for (const folder of workspace.workspaceFolders ?? []) {
        const hidden = [...exclude, ...hiddenIn(folder.uri)];
        for (const pattern of hidden) excluded.add(pattern);
        const found = (await search(folder, include, hidden, limit + 1)) ?? (await walkFolder(folder.uri));
        for (const uri of found) uris.add(uri.toString());
        more ||= found.length > limit;
    }
    return { uris: [...uris], more, excluded: [...excluded] };
}

/** undefined where the editor has no search: there it waits for one for ever instead of saying so. */
async function search(
    folder: WorkspaceFolder,
    include: readonly string[],
    exclude: readonly string[],
    limit: number,
): Promise<Uri[] | undefined> {
    const { scheme } = folder.uri;
    if (withoutSearch.has(scheme)) return undefined;
    const cancel = new CancellationTokenSource();
    const timer = SEARCHABLE.has(scheme) ? undefined : setTimeout(() => cancel.cancel(), PATIENCE);
    const given = new Promise<undefined>((resolve) => cancel.token.onCancellationRequested(() => resolve(undefined)));
    try {
        const found = include.map((pattern) =>
            workspace.findFiles(new RelativePattern(folder, pattern), anyOf(exclude), limit, cancel.token),
        );
        const all = await Promise.race([Promise.all(found), given]);
        if (all === undefined || cancel.token.isCancellationRequested) {
            withoutSearch.add(scheme);
            return undefined;
        }
        return all.flat();
    } finally {
        clearTimeout(timer);
        cancel.dispose();
    }
}

/** Schemes that every editor can search. */
const SEARCHABLE: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** Schemes that were found to have no search. */
const withoutSearch = new Set<string>();

/** Milliseconds. */
const PATIENCE = 2000;

export async function readSource({ uri, maxBytes }: ReadSourceParams): Promise<ReadSourceAnswer> {
    try {
        const at = Uri.parse(uri, true);
        const { size, type } = await workspace.fs.stat(at);
        if ((type & FileType.File) === 0) return { kind: 'missing' };
        if (size > maxBytes) return { kind: 'too-large', size };
        return { kind: 'bytes', base64: base64Of(await workspace.fs.readFile(at)) };
    } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return { kind: 'missing' };
        return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
    }
}

/** `findFiles` heeds files.exclude alone. */
function hiddenIn(folder: Uri): string[] {
    const patterns: string[] = [];
    for (const section of ['files', 'search']) {
        const globs = workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude') ?? {};
        for (const [pattern, hidden] of Object.entries(globs)) if (hidden === true) patterns.push(pattern);
    }
    return patterns;
}
