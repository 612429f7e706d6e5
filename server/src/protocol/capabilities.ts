import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';

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
