import { type CancellationToken, LSPErrorCodes, ResponseError, type WorkspaceSymbol } from 'vscode-languageserver';
import { codeActionsAt } from '../features/codeActions/codeActions';
import { definitionAt } from '../features/definition';
import { highlightsAt } from '../features/documentHighlight';
import { documentSymbols } from '../features/documentSymbol';
import { hoverAt } from '../features/hover';
import { referencesAt } from '../features/references';
import { workspaceSymbolsIn } from '../features/workspaceSymbol';
import { Pacer, pause } from './pause';
import type { Session } from './session';

/** Hands the client's questions to the features. */
export function serveFeatures(session: Session): void {
    const { connection, features, client } = session;
    const { abilities } = client;
    const acting = { features, abilities, ledgerOf: (uri: string) => session.ledgers.ledgerOf(uri) };

    connection.onHover(({ textDocument: { uri }, position }, token) =>
        answer(session, token, () => {
            const completeness = session.library.reading.state === 'reading' ? 'still reading' : 'all sources';
            return hoverAt(features, abilities, uri, position, completeness) ?? null;
        }),
    );
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
        answer(session, token, () => {
            const link = definitionAt(features, uri, position);
            if (link === undefined) return null;
            return abilities.definitionLinks ? [link] : { uri: link.targetUri, range: link.targetSelectionRange };
        }),
    );
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
        answer(session, token, () =>
            referencesAt(features, uri, position, context.includeDeclaration ? 'included' : 'excluded'),
        ),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
        answer(session, token, () => highlightsAt(features, uri, position)),
    );
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
        answer(session, token, () => documentSymbols(features, abilities, uri)),
    );
    connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
        answer(session, token, () => codeActionsAt(acting, { uri, range, ...context })),
    );
    connection.onWorkspaceSymbol(({ query }, token) => symbols(session, query, token));
}

/** Lets a cancellation in before the work: while somebody types, most questions are taken back at once. */
export async function answer<T>(
    session: Session,
    token: CancellationToken,
    work: () => T,
): Promise<T | ResponseError<never>> {
    await pause();
    if (token.isCancellationRequested) return cancelled();
    session.shelf.settle();
    return work();
}

async function symbols(
    session: Session,
    query: string,
    token: CancellationToken,
): Promise<WorkspaceSymbol[] | ResponseError<never>> {
    await pause();
    session.shelf.settle();
    const pacer = new Pacer();
    const found: WorkspaceSymbol[] = [];
    for (const { uri } of session.workspace.sources()) {
        if (token.isCancellationRequested) return cancelled();
        if (workspaceSymbolsIn(session.features, uri, query, found) === 'enough') break;
        await pacer.breathe();
    }
    return found;
}

function cancelled(): ResponseError<never> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
