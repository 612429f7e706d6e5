import type { Connection } from 'vscode-languageserver';
import { fileName } from '../features/sourceLabel';
import type { Host } from './host';
import { Pacer } from './pause';
import type { Progress } from './progress';
import { ALWAYS_EXCLUDED, defaultSettings, type Settings } from './settings';
import type { Shelf } from './shelf';
import type { SourceFiles } from './sourceFiles';
import { identityOf, innermost } from './uris';

/** Where reading stands. */
export interface Reading {
    readonly state: 'reading' | 'ready' | 'stopped';
    readonly total: number;
    readonly read: number;
    readonly skipped: number;
}

/** Which files are sources, and their way onto the shelf. */
export class Library {
    private settings: Settings = defaultSettings;
    private folders: readonly string[] = [];
    private included: (path: string) => boolean = () => true;
    private excluded: (path: string) => boolean = () => false;
    private drafts: (path: string) => boolean = () => false;
    /** Identities of files that were left out, with the reason. */
    private readonly skipped = new Map<string, string>();
    /** Counts the readings: the latest one alone may go on. */
    private turn = 0;
    /** From the start: settings and decisions are fetched before the files, and silence means nothing until they are read. */
    private state: Reading['state'] = 'reading';
    private total = 0;
    private read = 0;
    private ended = false;

    constructor(
        private readonly connection: Connection,
        private readonly host: Host,
        private readonly files: SourceFiles | undefined,
        private readonly shelf: () => Shelf,
        private readonly moved: () => void,
    ) {}

    get reading(): Reading {
        return { state: this.state, total: this.total, read: this.read, skipped: this.skipped.size };
    }

    /**
     * Whether all sources have been read once, or as many as the user wanted: until then a figure may lack the source that
     * supports it. While files are listed anew, what was read before still counts.
     */
    get complete(): boolean {
        return this.ended || this.state !== 'reading';
    }

    configure(settings: Settings, folders: readonly string[]): void {
        this.settings = settings;
        this.folders = folders;
        this.included = this.host.globs(settings.include);
        this.drafts = this.host.globs(settings.drafts.drafts);
        this.exclude(settings.exclude);
    }

    /** In a workspace folder the globs decide; a document from elsewhere, or without a file, counts while it is open. */
    isSource(uri: string): boolean {
        const path = this.pathOf(uri);
        return path === undefined || (this.included(path) && !this.excluded(path));
    }

    /** Whether the settings name it as a draft. */
    isDraft(uri: string): boolean {
        const path = this.pathOf(uri);
        return path !== undefined && this.drafts(path);
    }

    /** Whether a file on disk counts though nobody has opened it. */
    isFile(uri: string): boolean {
        return this.pathOf(uri) !== undefined && this.isSource(uri);
    }

    /** A reading that is under way gives up. */
    stop(): void {
        this.turn++;
    }

    /** Lists the files of all folders and reads them. A reading that is under way gives up. */
    async readAll(progress: Progress): Promise<void> {
        const turn = ++this.turn;
        const cancelled = () => turn !== this.turn || progress.cancelled();
        if (this.files === undefined || this.folders.length === 0) {
            this.state = 'ready';
            return;
        }
        this.skipped.clear();
        this.state = 'reading';
        this.total = 0;
        this.read = 0;
        const uris = await this.list(this.files, cancelled);
        if (turn !== this.turn) return;
        this.forgetAllBut(uris);
        this.total = uris.length;
        progress.begin(uris.length);
        await this.readMany(uris, progress, cancelled);
        progress.done();
        if (turn !== this.turn) return;
        this.state = progress.cancelled() ? 'stopped' : 'ready';
        this.ended = true;
        this.report();
        this.moved();
    }

    /** Reads one file again: it was changed, created, or its document was closed. Does not fail. */
    async readOne(uri: string, news: 'there' | 'perhaps gone' = 'there'): Promise<void> {
        try {
            await this.readFile(uri, news);
        } catch (error) {
            // One file must not keep the others from being read.
            this.skip(uri, `it could not be compared: ${error instanceof Error ? error.stack : String(error)}`);
        }
    }

    private async readFile(uri: string, news: 'there' | 'perhaps gone'): Promise<void> {
        if (this.files === undefined) return this.shelf().dropFile(uri);
        this.skipped.delete(identityOf(uri));
        if (!this.isFile(uri)) return this.shelf().dropFile(uri);
        // A list may be older than the end of a file that stands on it.
        const known = news === 'there' && !this.shelf().isOrphan(uri);
        if (known && this.shelf().isOpen(uri)) return this.shelf().noteFile(uri);
        const maxBytes = this.settings.maxSize * 1024;
        const answer = await this.files.read(uri, maxBytes);
        if (answer.kind === 'missing') return this.shelf().deleteFile(uri);
        // A document may have been opened while the file was read: then it is the document that counts.
        if (this.shelf().isOpen(uri)) return this.shelf().noteFile(uri);
        switch (answer.kind) {
            case 'bytes':
                this.take(uri, answer.bytes);
                break;
            case 'too-large':
                this.skip(
                    uri,
                    `${Math.ceil(answer.size / 1024)} KB, over the ${this.settings.maxSize} KB of ${MAX_SIZE}`,
                );
                break;
            case 'unreadable':
                this.skip(uri, answer.why);
                break;
        }
    }

    private async list(files: SourceFiles, cancelled: () => boolean): Promise<string[]> {
        const { include, exclude, maxFiles } = this.settings;
        const wanted = { folders: this.folders, include, exclude: [...ALWAYS_EXCLUDED, ...exclude], limit: maxFiles };
        try {
            const listing = await files.list(wanted, cancelled);
            this.exclude([...exclude, ...listing.excluded]);
            for (const problem of listing.problems) this.connection.console.warn(problem);
            if (listing.more) {
                this.connection.console.warn(
                    `There are more than ${maxFiles} files. The others are left out: narrow secondSource.sources.include or raise secondSource.sources.maxFiles.`,
                );
            }
            // The editor's globs differ from ours in rare patterns: both have to agree, or a change would undo the list.
            return listing.uris.filter((uri) => this.isFile(uri)).slice(0, maxFiles);
        } catch (error) {
            this.connection.console.error(`The files could not be listed: ${String(error)}`);
            return [];
        }
    }

    private async readMany(uris: readonly string[], progress: Progress, cancelled: () => boolean): Promise<void> {
        const pacer = new Pacer();
        const queue = [...uris];
        const worker = async (): Promise<void> => {
            for (let uri = queue.shift(); uri !== undefined && !cancelled(); uri = queue.shift()) {
                await this.readOne(uri);
                this.read++;
                progress.reached(this.read, uris.length);
                await pacer.breathe();
            }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }

    private take(uri: string, bytes: Uint8Array): void {
        const decoded = this.host.decode(bytes);
        if ('problem' in decoded) {
            this.skip(uri, decoded.problem);
            return;
        }
        if (decoded.encoding === 'latin-1') {
            this.connection.console.info(`${fileName(uri)} is not UTF-8; read as Latin-1. (${uri})`);
        }
        this.shelf().putFile(uri, decoded.text);
    }

    private skip(uri: string, why: string): void {
        this.skipped.set(identityOf(uri), why);
        this.connection.console.warn(`${fileName(uri)} left out: ${why}. (${uri})`);
        this.shelf().dropFile(uri);
    }

    private forgetAllBut(uris: readonly string[]): void {
        const kept = new Set(uris.map(identityOf));
        for (const uri of this.shelf().files()) if (!kept.has(identityOf(uri))) this.shelf().dropFile(uri);
    }

    private exclude(globs: readonly string[]): void {
        this.excluded = this.host.globs([...ALWAYS_EXCLUDED, ...globs]);
    }

    private pathOf(uri: string): string | undefined {
        return innermost(this.folders, uri)?.path;
    }

    private report(): void {
        const left = this.skipped.size === 0 ? '' : `; ${this.skipped.size} left out`;
        const what = this.state === 'stopped' ? 'Stopped reading' : 'Read';
        this.connection.console.info(`${what}: ${this.read} of ${this.total} files${left}.`);
        const names = this.shelf().files().map(fileName).sort();
        const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
        if (names.length > 0) this.connection.console.info(`Compared: ${names.slice(0, NAMED).join(', ')}${more}.`);
    }
}

/** Files asked for at a time: the next ones arrive while one is read. */
const AT_ONCE = 4;

/** Files named in one line of the log. */
const NAMED = 100;

const MAX_SIZE = 'secondSource.sources.maxSize';
