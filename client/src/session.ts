import {
    commands,
    type ExtensionContext,
    type LogOutputChannel,
    languages,
    type TextDocument,
    window,
    workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { LIST_SOURCES, READ_SOURCE, type ReadSourceAnswer } from '../../server/src/wire/sourceFiles';
import { CHECK_NOW, STATUS, type StatusParams } from '../../server/src/wire/status';
import { clientOptions } from './clientOptions';
import type { Ask, DraftCoverage } from './draft/coverage';
import { registerDraft } from './draft/register';
import { listSources, readSource } from './files';
import { goToFinding } from './findings/goToFinding';
import type { QuietWhileTyping } from './focus/quietWhileTyping';
import { registerFocus } from './focus/register';
import { registerPassages } from './passages/register';
import { peekLocations, peekPassages } from './peek';
import { registerDecisions } from './registerDecisions';
import { registerSampleStory } from './sample/sampleStory';
import { isCopy, selector } from './selector';
import { Status } from './status';
import { FactTables } from './table/factTables';
import { Views } from './views/views';

/** The server as the window sees it, from activation to deactivation. */
export class Session {
    private client: BaseLanguageClient | undefined;
    private readonly log: LogOutputChannel = window.createOutputChannel('Second Source', { log: true });
    private readonly status = new Status();
    private readonly coverage: DraftCoverage;
    private readonly tables: FactTables;
    private readonly quiet: QuietWhileTyping;
    /** The trees in the activity bar. */
    readonly views: Views;
    private starting: Promise<void> | undefined;

    /** `create` makes a client that has not been started; each call a new one with a server of its own. */
    constructor(
        private readonly context: ExtensionContext,
        private readonly create: (options: LanguageClientOptions) => BaseLanguageClient,
        /** Who sits at this machine, where that can be known. */
        user?: string,
    ) {
        this.tables = new FactTables(context.extensionUri, (method, params) => this.askStarted(method, params));
        registerDecisions(context.subscriptions, () => this.client, user);
        context.subscriptions.push(
            this.log,
            this.status,
            this.tables,
            ...registerSampleStory(context.extensionUri),
            commands.registerCommand('secondSource.peekPassages', peekPassages),
            commands.registerCommand('secondSource.peekLocations', peekLocations),
            commands.registerCommand('secondSource.nextFinding', () => goToFinding('next')),
            commands.registerCommand('secondSource.previousFinding', () => goToFinding('previous')),
            commands.registerCommand('secondSource.checkNow', () => this.checkNow()),
            commands.registerCommand('secondSource.restartServer', () => this.restart()),
            commands.registerCommand('secondSource.showLog', () => this.log.show()),
        );
        this.coverage = registerDraft(context.subscriptions, this.ask);
        this.quiet = registerFocus(context.subscriptions, () => this.client);
        this.views = new Views(this.ask, () => this.startOnce());
        context.subscriptions.push(this.views);
        registerPassages(context.subscriptions, this.ask);
    }

    /**
     * Starts now if there is copy to check, else as soon as some is opened: VS Code opens settings of its own as plain
     * text, and so activates the extension in windows where nobody has asked for it.
     */
    async startWhenNeeded(): Promise<void> {
        const isNeeded = (document: TextDocument) => isCopy(document) && languages.match(selector, document) > 0;
        if (workspace.textDocuments.some(isNeeded)) {
            await this.startOnce();
            return;
        }
        const waiting = workspace.onDidOpenTextDocument((document) => {
            if (!isNeeded(document)) return;
            waiting.dispose();
            void this.startOnce();
        });
        this.context.subscriptions.push(waiting);
    }

    /** For whoever needs the server: a start that is under way is waited for. */
    private async startOnce(): Promise<void> {
        if (this.client === undefined || this.starting !== undefined) {
            this.starting ??= this.start();
            await this.starting;
            this.starting = undefined;
        }
    }

    private async start(): Promise<void> {
        this.status.starting();
        const client = this.create(clientOptions(this.log, this.quiet));
        this.client = client;
        client.onRequest(LIST_SOURCES, listSources);
        client.onRequest<ReadSourceAnswer, void>(READ_SOURCE, readSource);
        client.onNotification(STATUS, (status: StatusParams) => this.told(status));
        try {
            await client.start();
        } catch (error) {
            // The client has told the user and the log; the status keeps saying it.
            this.status.failed(error instanceof Error ? error.message : String(error));
        }
    }

    async stop(): Promise<void> {
        const { client } = this;
        this.client = undefined;
        try {
            await client?.dispose();
        } catch (error) {
            this.log.warn(`The server did not stop in order: ${String(error)}`);
        }
    }

    /** Sent whenever sources have changed. */
    private told(status: StatusParams): void {
        this.status.show(status);
        void this.coverage.refresh();
        this.tables.refresh();
        this.views.changed();
    }

    /** undefined while the server is not running, and for an answer that was overtaken. */
    private readonly ask: Ask = async <P, A>(request: string, params: P): Promise<A | undefined> => {
        if (!this.client?.isRunning()) return undefined;
        try {
            return await this.client.sendRequest<A>(request, params);
        } catch (error) {
            this.log.debug(`${request}: ${String(error)}`);
            return undefined;
        }
    };

    /** The same, and the server is started where it does not run: for what somebody has asked for by command. */
    private async askStarted<T>(request: string, params: object = {}): Promise<T | undefined> {
        await this.startOnce();
        await this.client?.start().catch(() => undefined);
        return this.ask<object, T>(request, params);
    }

    private async restart(): Promise<void> {
        this.log.info('Restarting.');
        await this.stop();
        await this.startOnce();
    }

    private async checkNow(): Promise<void> {
        if (this.client?.isRunning()) await this.client.sendNotification(CHECK_NOW);
        else await this.restart();
    }
}
