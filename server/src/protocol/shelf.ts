import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageId } from '../text/source';
import type { Workspace } from '../workspace/workspace';
import { identityOf, pathWithin } from './uris';

/** What is known of one source, open or not. */
interface Entry {
    /** As the client spells it, last heard from an open document. */
    uri: string;
    /** The open document: it wins over the file. */
    document?: TextDocument;
    /** Whether there is a file that counts when the document closes. */
    file: boolean;
    /** Whether the open document is larger than the limit and so left out. */
    tooLarge: boolean;
    /** The open document's text when it was opened or saved. */
    saved?: string;
    /**
     * Whether the file was deleted under an open document that holds nothing else. Editors keep documents open that
     * nobody sees, for minutes: what was deleted must not count for so long.
     */
    orphan: boolean;
}

/** Uris whose findings may have changed: those that were set or deleted, and others that compare with them. */
export interface Changes {
    readonly own: readonly string[];
    readonly others: readonly string[];
}

/**
 * Open documents and files, one source each. Keeps the workspace at what the user sees: open documents as they stand
 * in the editor, other files as they are on disk.
 */
export class Shelf {
    private readonly entries = new Map<string, Entry>();
    /** Identities of open documents that the workspace does not have yet in their present state. */
    private readonly pending = new Set<string>();
    /** As given to the workspace, by uri. */
    private readonly languages = new Map<string, LanguageId>();
    private readonly removed = new Set<string>();
    private readonly own = new Set<string>();
    private readonly others = new Set<string>();
    /** UTF-16 units. */
    private limit = Number.POSITIVE_INFINITY;

    constructor(
        private readonly workspace: Workspace,
        private readonly isSource: (uri: string) => boolean,
    ) {}

    /** Uris that had findings once and are no sources any more. A client that missed it still shows them. */
    get gone(): ReadonlySet<string> {
        return this.removed;
    }

    /** Opens a document or takes its next version. */
    touch(document: TextDocument): void {
        const entry = this.entryOf(document.uri);
        if (entry.uri !== document.uri) this.remove(entry.uri);
        entry.uri = document.uri;
        entry.saved ??= document.getText();
        entry.orphan = false;
        entry.document = document;
        this.pending.add(identityOf(document.uri));
    }

    /** The document is as its file again. */
    saved(uri: string): void {
        const entry = this.entryOf(uri);
        if (entry.document !== undefined) entry.saved = entry.document.getText();
        entry.orphan = false;
        this.pending.add(identityOf(uri));
    }

    /** Says whether the file has to be read for what counts from now on. */
    close(uri: string): 'read' | 'done' {
        const identity = identityOf(uri);
        const entry = this.entries.get(identity);
        if (entry === undefined) return 'done';
        delete entry.document;
        entry.tooLarge = false;
        delete entry.saved;
        entry.orphan = false;
        this.pending.delete(identity);
        if (entry.file) return 'read';
        this.drop(identity);
        return 'done';
    }

    isOpen(uri: string): boolean {
        return this.entries.get(identityOf(uri))?.document !== undefined;
    }

    /** Whether the file was deleted under its open document, so that neither counts. */
    isOrphan(uri: string): boolean {
        return this.entries.get(identityOf(uri))?.orphan === true;
    }

    isTooLarge(uri: string): boolean {
        return this.entries.get(identityOf(uri))?.tooLarge === true;
    }

    versionOf(uri: string): number | undefined {
        return this.entries.get(identityOf(uri))?.document?.version;
    }

    /** The client's spelling of a source's uri. */
    spellingOf(uri: string): string {
        return this.entries.get(identityOf(uri))?.uri ?? uri;
    }

    /** There is such a file; it need not be read while its document is open. */
    noteFile(uri: string): void {
        const entry = this.entryOf(uri);
        entry.file = true;
        if (!entry.orphan) return;
        entry.orphan = false;
        this.pending.add(identityOf(uri));
    }

    putFile(uri: string, text: string): void {
        const entry = this.entryOf(uri);
        entry.file = true;
        if (entry.document === undefined) this.put(entry.uri, text, languageOf(entry.uri));
    }

    /** The file is no source any more, or cannot be read. An open document stays. */
    dropFile(uri: string): void {
        const identity = identityOf(uri);
        const entry = this.entries.get(identity);
        if (entry === undefined) return;
        entry.file = false;
        if (entry.document === undefined) this.drop(identity);
    }

    /** The file was deleted. An open document stays when it holds what the file did not. */
    deleteFile(uri: string): void {
        const entry = this.entries.get(identityOf(uri));
        // An edit that was undone, or reverted, leaves no more than the file had. The news that there was a file at all may
        // never have come: editors leave out what is over within a moment.
        if (entry?.document !== undefined && entry.saved === entry.document.getText()) {
            entry.orphan = true;
            this.remove(entry.uri);
        }
        this.dropFile(uri);
    }

    /** The folder was deleted with all that was in it. */
    deleteFolder(folder: string): void {
        for (const uri of this.urisIn(folder)) this.deleteFile(uri);
    }

    /** Uris of the files and open documents below a folder. */
    urisIn(folder: string): string[] {
        return [...this.entries.values()].map(({ uri }) => uri).filter((uri) => pathWithin(folder, uri) !== undefined);
    }

    /** Uris of the files that count, open or not. */
    files(): string[] {
        return [...this.entries.values()].filter((entry) => entry.file).map((entry) => entry.uri);
    }

    openUris(): string[] {
        return [...this.entries.values()].filter((entry) => entry.document !== undefined).map((entry) => entry.uri);
    }

    /** Looks at every open document again: the limit or the globs have changed. `limit` in UTF-16 units. */
    reconsider(limit: number): void {
        this.limit = limit;
        for (const [identity, entry] of this.entries) if (entry.document !== undefined) this.pending.add(identity);
    }

    /** Brings the workspace up to date. Everything that reads it comes here first; keys that arrive together cost one. */
    settle(): void {
        for (const identity of this.pending) {
            const entry = this.entries.get(identity);
            if (entry?.document === undefined || entry.orphan) continue;
            const text = entry.document.getText();
            entry.tooLarge = text.length > this.limit;
            if (entry.tooLarge || !this.isSource(entry.uri)) this.remove(entry.uri);
            else this.put(entry.uri, text, entry.document.languageId === 'markdown' ? 'markdown' : 'plaintext');
        }
        this.pending.clear();
    }

    /** What has changed since the last call. */
    takeChanges(): Changes {
        const own = [...this.own];
        const others = [...this.others].filter((uri) => !this.own.has(uri));
        this.own.clear();
        this.others.clear();
        return { own, others };
    }

    private entryOf(uri: string): Entry {
        const identity = identityOf(uri);
        let entry = this.entries.get(identity);
        if (entry === undefined) {
            entry = { uri, file: false, tooLarge: false, orphan: false };
            this.entries.set(identity, entry);
        }
        return entry;
    }

    private put(uri: string, text: string, languageId: LanguageId): void {
        this.removed.delete(uri);
        if (this.workspace.text(uri) === text && this.languages.get(uri) === languageId) return;
        this.languages.set(uri, languageId);
        this.own.add(uri);
        for (const other of this.workspace.set({ uri, text, languageId })) this.others.add(other);
    }

    private remove(uri: string): void {
        if (!this.workspace.has(uri)) return;
        this.languages.delete(uri);
        this.removed.add(uri);
        this.own.add(uri);
        for (const other of this.workspace.delete(uri)) this.others.add(other);
    }

    private drop(identity: string): void {
        const entry = this.entries.get(identity);
        if (entry === undefined) return;
        this.entries.delete(identity);
        this.pending.delete(identity);
        this.remove(entry.uri);
    }
}

function languageOf(uri: string): LanguageId {
    return /\.(md|markdown|mdown|mkd)$/i.test(identityOf(uri)) ? 'markdown' : 'plaintext';
}
