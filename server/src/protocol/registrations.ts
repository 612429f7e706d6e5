import {
    type Connection,
    DidChangeConfigurationNotification,
    DidChangeWatchedFilesNotification,
    type Disposable,
    type FileSystemWatcher,
    WatchKind,
} from 'vscode-languageserver';
import { LEDGER_PATH } from '../decisions/ledger';
import type { Client } from './client';

/** Asks the client to say when settings change. */
export async function registerSettings(connection: Connection, client: Client): Promise<void> {
    if (!client.registersConfiguration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'secondSource' });
}

/** The watchers that the client keeps for us; asked for anew when the globs change. */
export class Watchers {
    private registered: Disposable | undefined;
    private asked: string | undefined;

    constructor(
        private readonly connection: Connection,
        private readonly client: Client,
    ) {}

    async watch(folders: readonly string[], include: readonly string[]): Promise<void> {
        if (!this.client.registersWatchers) return;
        const asked = JSON.stringify([folders, include]);
        if (asked === this.asked) return;
        this.asked = asked;
        this.registered?.dispose();
        const watchers: FileSystemWatcher[] = [];
        for (const pattern of include) watchers.push(...this.watchersFor(folders, pattern));
        watchers.push(...this.watchersFor(folders, LEDGER_PATH));
        // A folder that goes is not news of the files in it, so that all deletions and creations are followed.
        watchers.push({ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete });
        this.registered = await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }

    private watchersFor(folders: readonly string[], pattern: string): FileSystemWatcher[] {
        if (!this.client.relativeWatchers)
            return [{ globPattern: pattern.startsWith('**') ? pattern : `**/${pattern}` }];
        return folders.map((baseUri) => ({ globPattern: { baseUri, pattern } }));
    }
}
