import { LEDGER_PATH } from '../decisions/ledger';
import { identityOf, pathWithin } from './uris';

/** The uri of a folder's ledger. */
export function ledgerUri(folder: string): string {
    return `${folder.replace(/\/$/, '')}/${LEDGER_PATH}`;
}

/** The innermost of the folders that holds the source; undefined for a source from elsewhere. */
export function folderAround(folders: readonly string[], uri: string): string | undefined {
    let around: string | undefined;
    for (const folder of folders) {
        if (pathWithin(folder, uri) === undefined) continue;
        if (around === undefined || pathWithin(around, folder) !== undefined) around = folder;
    }
    return around;
}

/**
 * Names sources from a ledger's folder: "wire.txt", "../archive/wire.txt". Undefined for what no path leads to from
 * there: documents without a file, other machines, files that share no folder with it.
 */
export function pathsFrom(folder: string): (uri: string) => string | undefined {
    const known = new Map<string, string | undefined>();
    return (uri) => {
        if (!known.has(uri)) known.set(uri, pathWithin(folder, uri) ?? pathBeside(folder, uri));
        return known.get(uri);
    };
}

/** Scheme, authority and the empty part in front of the path: "file:", "", "", "". */
const ROOT = 4;

function pathBeside(folder: string, uri: string): string | undefined {
    const from = identityOf(folder.replace(/\/$/, '')).split('/');
    const to = identityOf(uri).split('/');
    let same = 0;
    while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
    if (same <= ROOT) return undefined;
    return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
