import { type ChildProcess, spawn } from 'node:child_process';
import {
    type ClientCapabilities,
    createProtocolConnection,
    type Diagnostic,
    type InitializeResult,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
    type Range,
    type ServerCapabilities,
    StreamMessageReader,
    StreamMessageWriter,
    type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtServer } from './builtServer';

export interface ClientStart {
    readonly folders: readonly string[];
    readonly capabilities: ClientCapabilities;
    readonly initializationOptions?: unknown;
    /** Handlers that must stand before the first message. */
    readonly before?: (connection: ProtocolConnection) => void;
}

/** A language client over standard input and output, and what it has heard. */
export interface LanguageClient {
    readonly connection: ProtocolConnection;
    readonly capabilities: ServerCapabilities;
    readonly log: string[];
    readonly shown: string[];
    /** Refreshes of diagnostics that the server has asked for. */
    readonly refreshes: { count: number };
    /** Diagnostics as pushed last, by uri. */
    readonly pushed: Map<string, Diagnostic[]>;
    readonly registered: { method: string; registerOptions?: unknown }[];
    open(uri: string, text: string, languageId?: string): Promise<void>;
    /** Replaces words of an open document by a change of just that range. */
    replace(uri: string, words: string, by: string): Promise<void>;
    close(uri: string): Promise<void>;
    textOf(uri: string): string;
    pullWorkspace(previous?: readonly { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport>;
    stop(): Promise<void>;
}

export async function startClient({
    folders,
    capabilities,
    initializationOptions,
    before,
}: ClientStart): Promise<LanguageClient> {
    const server = spawn(process.execPath, [builtServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
    );
    const log: string[] = [];
    const shown: string[] = [];
    const refreshes = { count: 0 };
    const pushed = new Map<string, Diagnostic[]>();
    const registered: LanguageClient['registered'] = [];
    const documents = new Map<string, TextDocument>();
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
    connection.onRequest('workspace/diagnostic/refresh', () => {
        refreshes.count++;
        return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }) => {
        registered.push(...registrations);
        return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        pushed.set(uri, diagnostics);
    });
    before?.(connection);
    connection.listen();
    const answer = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: folders[0] ?? null,
        workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
        capabilities,
        initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    const documentOf = (uri: string): TextDocument => {
        const document = documents.get(uri);
        if (document === undefined) throw new Error(`${uri} is not open.`);
        return document;
    };
    return {
        connection,
        capabilities: answer.capabilities,
        log,
        shown,
        refreshes,
        pushed,
        registered,
        async open(uri, text, languageId = 'plaintext') {
            documents.set(uri, TextDocument.create(uri, languageId, 1, text));
            await connection.sendNotification('textDocument/didOpen', {
                textDocument: { uri, languageId, version: 1, text },
            });
        },
        async replace(uri, words, by) {
            const document = documentOf(uri);
            const at = document.getText().indexOf(words);
            if (at < 0) throw new Error(`"${words}" does not stand in ${uri}.`);
            const range: Range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
            const version = document.version + 1;
            const contentChanges = [{ range, text: by }];
            documents.set(uri, TextDocument.update(document, contentChanges, version));
            await connection.sendNotification('textDocument/didChange', {
                textDocument: { uri, version },
                contentChanges,
            });
        },
        async close(uri) {
            documents.delete(uri);
            await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        },
        textOf: (uri) => documentOf(uri).getText(),
        pullWorkspace: (previous = []) =>
            connection.sendRequest('workspace/diagnostic', { previousResultIds: previous }),
        stop: () => stop(connection, server),
    };
}

async function stop(connection: ProtocolConnection, server: ChildProcess): Promise<void> {
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const code = await ended;
    connection.dispose();
    if (code !== 0) throw new Error(`The server ended with ${code}.`);
}

/** Asks again until the answer is there; fails after ten seconds with what the caller says it waited for. */
export async function until<T>(what: string, ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
    const end = Date.now() + 10_000;
    for (;;) {
        const answer = await ask();
        if (answer !== undefined && answer !== false) return answer;
        if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
}
