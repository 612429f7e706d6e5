import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Host } from './host';
import { readGlobs } from './settingValues';
import { innermost } from './uris';

/**
 * Which sources are of record: the globs of the innermost folder around a source. `shared`: those of the workspace, which
 * count for a folder without any of its own that make sense.
 */
export async function recordRules(
    connection: Connection,
    client: Client,
    host: Host,
    folders: readonly string[],
    shared: readonly string[],
): Promise<(uri: string) => boolean> {
    const given = await givenFor(connection, client, folders);
    const matchers = new Map(folders.map((folder, at) => [folder, host.globs(readGlobs(given[at]) ?? shared)]));
    return (uri) => {
        const place = innermost(folders, uri);
        return place !== undefined && matchers.get(place.folder)?.(place.path) === true;
    };
}

async function givenFor(connection: Connection, client: Client, folders: readonly string[]): Promise<unknown[]> {
    // A lone folder's settings are those of the workspace.
    if (!client.configuration || folders.length < 2) return [];
    const section = 'secondSource.sourcesOfRecord';
    return connection.workspace.getConfiguration(folders.map((scopeUri) => ({ scopeUri, section })));
}
