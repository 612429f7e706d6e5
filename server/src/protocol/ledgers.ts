import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Decision } from '../decisions/decision';
import { LEDGER_PATH, readLedger } from '../decisions/ledger';
import { fileName } from '../features/sourceLabel';
import type { Workspace } from '../workspace/workspace';
import type { Host } from './host';
import { folderAround, ledgerUri, pathsFrom } from './ledgerPaths';
import type { SourceFiles } from './sourceFiles';
import { identityOf } from './uris';

/** The ledgers of the workspace folders: read as sources are, kept at what they say now. */
export class Ledgers {
    private folders: readonly string[] = [];
    private readonly decisions = new Map<string, readonly Decision[]>();
    private readonly paths = new Map<string, (uri: string) => string | undefined>();
    /** Problems as told last, by folder: a ledger is read again for every decision. */
    private readonly told = new Map<string, string>();

    constructor(
        private readonly connection: Connection,
        private readonly host: Host,
        private readonly files: SourceFiles | undefined,
        private readonly workspace: Workspace,
        /** Called when findings may have been decided otherwise. */
        private readonly decided: () => void,
    ) {}

    /** The ledger that decisions about a source belong into; undefined for a source outside the folders. */
    ledgerOf(uri: string): string | undefined {
        const folder = folderAround(this.folders, uri);
        return folder === undefined ? undefined : ledgerUri(folder);
    }

    /** The paths of sources from the folder of a ledger. */
    pathsOf(ledger: string): ((uri: string) => string | undefined) | undefined {
        const folder = this.folderOf(ledger);
        return folder === undefined ? undefined : this.pathsFrom(folder);
    }

    /** Reads the ledgers of these folders, and forgets all others. */
    async readAll(folders: readonly string[]): Promise<void> {
        this.folders = folders;
        for (const known of [...this.decisions.keys()]) if (!folders.includes(known)) this.decisions.delete(known);
        for (const folder of folders) await this.read(folder);
        this.hand();
    }

    /** Reads a ledger again, or the one in a `.second-source` that came or went. Other uris are let pass. */
    async readAgain(uri: string): Promise<void> {
        const folder = this.folderOf(uri);
        if (folder === undefined) return;
        await this.read(folder);
        this.hand();
    }

    private folderOf(uri: string): string | undefined {
        const identity = identityOf(uri).replace(/\/$/, '');
        return this.folders.find((folder) => {
            const ledger = identityOf(ledgerUri(folder));
            return ledger === identity || ledger.slice(0, ledger.lastIndexOf('/')) === identity;
        });
    }

    private async read(folder: string): Promise<void> {
        if (this.files === undefined) return;
        const answer = await this.files.read(ledgerUri(folder), MOST);
        this.decisions.delete(folder);
        switch (answer.kind) {
            case 'missing':
                this.tell(folder, []);
                return;
            case 'too-large':
                this.tell(folder, [`is larger than ${MOST / 1024 / 1024} MB, so that its decisions do not count.`]);
                return;
            case 'unreadable':
                this.tell(folder, [`could not be read, so that its decisions do not count: ${answer.why}`]);
                return;
            case 'bytes': {
                const decoded = this.host.decode(answer.bytes);
                if ('problem' in decoded) {
                    this.tell(folder, [`is ${decoded.problem}, so that its decisions do not count.`]);
                    return;
                }
                const { decisions, unreadable } = readLedger(decoded.text);
                this.decisions.set(folder, decisions);
                this.tell(
                    folder,
                    unreadable.map((line) => `:${line} holds no decision that this version can read.`),
                );
            }
        }
    }

    private hand(): void {
        const ledgers = this.folders.map((folder) => ({
            decisions: this.decisions.get(folder) ?? [],
            pathOf: this.pathsFrom(folder),
        }));
        if (this.workspace.decide(ledgers).length > 0) this.decided();
    }

    private pathsFrom(folder: string): (uri: string) => string | undefined {
        let paths = this.paths.get(folder);
        if (paths === undefined) {
            paths = pathsFrom(folder);
            this.paths.set(folder, paths);
        }
        return paths;
    }

    /** One message for a ledger, all lines in the log; once for the same problems. `problems` go on from the file's name. */
    private tell(folder: string, problems: readonly string[]): void {
        const text = problems.join('\n');
        if (this.told.get(folder) === text || (text === '' && !this.told.has(folder))) return;
        this.told.set(folder, text);
        const [first] = problems;
        if (first === undefined) return;
        const name = `${fileName(folder)}/${LEDGER_PATH}`;
        const sentences = problems.map((problem) => `${name}${problem.startsWith(':') ? '' : ' '}${problem}`);
        for (const sentence of sentences) this.connection.console.warn(sentence);
        const more = problems.length === 1 ? '' : ` The log names ${problems.length - 1} more.`;
        const kept = first.startsWith(':') ? ' It stays as it is; the other lines count.' : '';
        void this.connection.sendNotification(ShowMessageNotification.type, {
            type: MessageType.Warning,
            message: `Second Source: ${sentences[0]}${kept}${more}`,
        });
    }
}

/** Bytes: tens of thousands of decisions. */
const MOST = 16 * 1024 * 1024;
