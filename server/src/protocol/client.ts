import type { InitializeParams } from 'vscode-languageserver';
import type { EditorAbilities } from '../features/context';
import type { ClientOffers } from '../wire/offers';

/** What the program at the other end can do. */
export interface Client {
    readonly abilities: EditorAbilities;
    readonly offers: ClientOffers;
    readonly pullsDiagnostics: boolean;
    readonly refreshesDiagnostics: boolean;
    /** What it asks for again when it is told to. */
    readonly refreshes: {
        readonly inlayHints: boolean;
        readonly codeLenses: boolean;
        readonly semanticTokens: boolean;
    };
    readonly configuration: boolean;
    readonly registersConfiguration: boolean;
    readonly registersWatchers: boolean;
    /** Watchers may be given a folder and a pattern below it. */
    readonly relativeWatchers: boolean;
    readonly progress: boolean;
    readonly folderChanges: boolean;
    /** Uris of the workspace folders at the start. */
    readonly folders: readonly string[];
    /** Settings that came with the first message, for clients that cannot be asked. */
    readonly settings: unknown;
}

export function clientOf(params: InitializeParams): Client {
    const { textDocument, workspace, window } = params.capabilities;
    const offers = offersOf(params.initializationOptions);
    const diagnostics = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
    return {
        abilities: {
            relatedInformation: diagnostics?.relatedInformation === true,
            codeDescription: diagnostics?.codeDescriptionSupport === true,
            markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
            definitionLinks: textDocument?.definition?.linkSupport === true,
            outlineTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
            peek: offers.peeks,
            trees: offers.showsTrees,
            decide: offers.decides,
        },
        offers,
        pullsDiagnostics: textDocument?.diagnostic !== undefined,
        refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
        refreshes: {
            inlayHints: workspace?.inlayHint?.refreshSupport === true,
            codeLenses: workspace?.codeLens?.refreshSupport === true,
            semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
        },
        configuration: workspace?.configuration === true,
        registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
        registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
        relativeWatchers: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
        progress: window?.workDoneProgress === true,
        folderChanges: workspace?.workspaceFolders === true,
        folders: foldersOf(params),
        settings: fieldOf(params.initializationOptions, 'settings'),
    };
}

function foldersOf(params: InitializeParams): readonly string[] {
    if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
    // Clients older than workspace folders name one root.
    const root = fieldOf(params, 'rootUri');
    return typeof root === 'string' ? [root] : [];
}

function offersOf(options: unknown): ClientOffers {
    return {
        readsFiles: fieldOf(options, 'readsFiles') === true,
        showsStatus: fieldOf(options, 'showsStatus') === true,
        peeks: fieldOf(options, 'peeks') === true,
        showsTrees: fieldOf(options, 'showsTrees') === true,
        decides: fieldOf(options, 'decides') === true,
        ledgerFolders: stringsOf(fieldOf(options, 'ledgerFolders')),
    };
}

function stringsOf(value: unknown): readonly string[] {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function fieldOf(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
