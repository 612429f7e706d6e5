import {
    type Connection,
    type InitializeResult,
    MessageType,
    ShowMessageNotification,
    TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FeatureContext } from '../features/context';
import { isDeclaredDraft } from '../features/drafts';
import { Layouts } from '../features/layout';
import type { StoryOf } from '../workspace/declaredStories';
import { Workspace } from '../workspace/workspace';
import { capabilitiesFor } from './capabilities';
import { type Client, clientOf } from './client';
import { clientFiles } from './clientFiles';
import { DeclaredRules } from './declaredRules';
import { guarded } from './guarded';
import type { Host } from './host';
import { serveFeatures } from './languageFeatures';
import { Later } from './later';
import { Ledgers } from './ledgers';
import { Library } from './library';
import { startProgress } from './progress';
import { servePulls } from './pullDiagnostics';
import { Publisher } from './pushDiagnostics';
import { recordRules } from './recordRules';
import { registerSettings, Watchers } from './registrations';
import { checkNow } from './requests';
import { serveCoverage } from './serveCoverage';
import { serveDecisions } from './serveDecisions';
import type { Session } from './session';
import { defaultSettings, readSettings, type Settings } from './settings';
import { Shelf } from './shelf';
import { serveTables } from './tables';
import { tellStatus } from './tellStatus';
import { serveViews } from './views';
import { Watching } from './watching';
import { refreshColours, refreshMarks, serveWriting } from './writingFeatures';

/** Serves one client over a connection until it says `exit`. */
export function serve(connection: Connection, host: Host): void {
    const documents = new TextDocuments(TextDocument);
    connection.onInitialize((params): InitializeResult => {
        const client = clientOf(params);
        run(connection, host, client, documents);
        return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Second Source' } };
    });
    documents.listen(connection);
    connection.listen();
}

function run(connection: Connection, host: Host, client: Client, documents: TextDocuments<TextDocument>): void {
    const workspace = new Workspace(defaultSettings.workspace);
    const files = client.offers.readsFiles ? clientFiles(connection) : host.files;
    const library: Library = new Library(connection, host, files, () => shelf, moved);
    const shelf: Shelf = new Shelf(workspace, (uri) => library.isSource(uri));
    const features: FeatureContext = {
        workspace,
        layouts: new Layouts(workspace),
        isOfRecord: (uri) => isOfRecord(uri),
        isDraft: (uri) => library.isDraft(uri) || isDeclaredDraft(workspace, uri),
    };
    const ledgers: Ledgers = new Ledgers(connection, host, files, workspace, decided);
    let settings = defaultSettings;
    let isOfRecord = (_: string): boolean => false;
    const session: Session = {
        connection,
        client,
        workspace,
        shelf,
        library,
        ledgers,
        features,
        settings: () => settings,
        moved,
    };
    const safely = <A extends unknown[]>(work: (...args: A) => Promise<void> | void) => guarded(connection, work);
    const watching = new Watching(shelf, library, safely(moved), safely(readAll));
    const watchers = new Watchers(connection, client);
    const publisher = new Publisher(session);
    const refresh = new Later(150, safely(tellDiagnostics));
    const showStatus = new Later(
        400,
        safely(() => tellStatus(session)),
    );
    const settled = new Later(40, safely(moved));
    const rules = new DeclaredRules(connection, client, host);
    let folders = client.folders;
    /** Settings that came with a message, for clients that cannot be asked for theirs. */
    let sent = client.settings;
    let told: string | undefined;
    const configure = safely(readSettingsAndFiles);
    const ledgersAgain = safely((uri: string) => ledgers.readAgain(uri));

    serveFeatures(session);
    serveTables(session);
    serveViews(session);
    serveCoverage(session);
    serveWriting(session);
    serveDecisions(session, ledgers);
    const readying = client.pullsDiagnostics ? servePulls(session) : undefined;

    documents.onDidChangeContent(({ document }) => {
        shelf.touch(document);
        settled.ask();
    });
    documents.onDidSave(({ document }) => {
        shelf.saved(document.uri);
        settled.ask();
    });
    documents.onDidClose(
        safely(async ({ document: { uri } }: { readonly document: TextDocument }) => {
            if (shelf.close(uri) === 'read') await library.readOne(uri);
            moved();
        }),
    );
    connection.onDidChangeWatchedFiles(({ changes }) => {
        watching.take(changes);
        for (const { uri } of changes) void ledgersAgain(uri);
    });
    connection.workspace.onDidCreateFiles(() => watching.listAgain());
    connection.workspace.onDidDeleteFiles(({ files: gone }) => {
        for (const { uri } of gone) shelf.deleteFolder(uri);
        moved();
    });
    connection.workspace.onDidRenameFiles(({ files: renamed }) => {
        for (const { oldUri } of renamed) shelf.deleteFolder(oldUri);
        moved();
        watching.listAgain();
    });
    connection.onNotification(checkNow, safely(readAll));
    connection.onDidChangeConfiguration(({ settings }) => {
        sent = (settings as { secondSource?: unknown } | null)?.secondSource ?? sent;
        void configure();
    });
    connection.onInitialized(async () => {
        if (client.folderChanges) {
            connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
                const left = new Set(removed.map((folder) => folder.uri));
                folders = [...folders.filter((uri) => !left.has(uri)), ...added.map((folder) => folder.uri)];
                void configure();
            });
        }
        void safely(() => registerSettings(connection, client))();
        await configure();
    });
    connection.onShutdown(() => {
        for (const timer of [refresh, showStatus, settled, watching]) timer.stop();
        readying?.stop();
        library.stop();
    });

    async function readSettingsAndFiles(): Promise<void> {
        const raw: unknown = client.configuration ? await connection.workspace.getConfiguration('secondSource') : sent;
        const { settings: read, problems } = readSettings(raw);
        complain(problems);
        isOfRecord = await recordRules(connection, client, host, folders, read.sourcesOfRecord);
        apply(read, await rules.of(folders, read.stories));
        await watchers.watch(folders, read.include);
        await readAll();
    }

    function apply(read: Settings, storyOf: StoryOf): void {
        settings = read;
        workspace.configure({ ...settings.workspace, storyOf });
        library.configure(settings, folders);
        shelf.reconsider(settings.maxSize * 1024);
        refresh.ask();
        showStatus.ask();
        void safely(refreshColours)(session);
    }

    /** Once for the same mistakes: settings are read again for every change of another one. */
    function complain(problems: readonly string[]): void {
        const text = problems.join(' ');
        if (text !== '' && text !== told) {
            // Not `window.showWarningMessage`: that one asks, and waits for a button.
            void connection.sendNotification(ShowMessageNotification.type, {
                type: MessageType.Warning,
                message: `Second Source: ${text} The default is used instead.`,
            });
        }
        told = text;
    }

    async function readAll(): Promise<void> {
        showStatus.ask();
        await ledgers.readAll([...folders, ...client.offers.ledgerFolders]);
        await library.readAll(startProgress(connection, client.progress));
        refresh.ask();
        showStatus.ask();
    }

    function moved(): void {
        shelf.settle();
        const { own, others } = shelf.takeChanges();
        if (own.length === 0 && others.length === 0) return;
        // The client itself asks again for a document that it changes; of the others it cannot know.
        if (others.length > 0 || !client.pullsDiagnostics) refresh.ask();
        showStatus.ask();
    }

    /** The client cannot know which findings a ledger settles. */
    function decided(): void {
        refresh.ask();
        showStatus.ask();
    }

    async function tellDiagnostics(): Promise<void> {
        if (!client.pullsDiagnostics) await publisher.publish();
        else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
        await refreshMarks(session);
    }
}
