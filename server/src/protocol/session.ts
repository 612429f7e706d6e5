import type { Connection } from 'vscode-languageserver';
import type { FeatureContext } from '../features/context';
import type { Workspace } from '../workspace/workspace';
import type { Client } from './client';
import type { Ledgers } from './ledgers';
import type { Library } from './library';
import type { Settings } from './settings';
import type { Shelf } from './shelf';

/** What lives from `initialize` to `exit`. */
export interface Session {
    readonly connection: Connection;
    readonly client: Client;
    readonly workspace: Workspace;
    readonly shelf: Shelf;
    readonly library: Library;
    readonly ledgers: Ledgers;
    readonly features: FeatureContext;
    /** As last read. */
    readonly settings: () => Settings;
    /** Called when sources were set or deleted: tells the client what it cannot know. */
    readonly moved: () => void;
}
