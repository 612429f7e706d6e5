import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import type { Client } from './client';
import { TRIGGERS } from './writingFeatures';

/** What the server says that it can do. */
export function capabilitiesFor(client: Client): ServerCapabilities {
    return {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: { label: 'Second Source' },
        workspaceSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        inlayHintProvider: true,
        codeLensProvider: {},
        semanticTokensProvider: {
            legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
            full: true,
            range: true,
        },
        completionProvider: { triggerCharacters: TRIGGERS },
        documentLinkProvider: {},
        ...(client.pullsDiagnostics
            ? {
                  diagnosticProvider: {
                      identifier: 'second-source',
                      interFileDependencies: true,
                      workspaceDiagnostics: true,
                  },
              }
            : {}),
        workspace: {
            workspaceFolders: { supported: true, changeNotifications: true },
            fileOperations: {
                didCreate: { filters: FOLDERS },
                didRename: { filters: FOLDERS },
                didDelete: { filters: FOLDERS },
            },
        },
    };
}

/** A folder that is moved brings its files along, and no watcher names them. */
const FOLDERS = [{ pattern: { glob: '**', matches: 'folder' as const } }];
