import {
    type CancellationToken,
    type DocumentDiagnosticReport,
    DocumentDiagnosticReportKind,
    LSPErrorCodes,
    ResponseError,
    type WorkspaceDiagnosticReport,
    type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { reportOf, resultIdOf } from './diagnosticReports';
import { Pacer, pause } from './pause';
import { Readying } from './readying';
import type { Session } from './session';

/**
 * Answers a client that asks for the squiggles of one document, and of all sources every two seconds. Gives back what
 * has to be stopped in the end.
 */
export function servePulls(session: Session): Readying {
    const { diagnostics } = session.connection.languages;
    const readying = new Readying(session);
    diagnostics.on(async ({ textDocument, previousResultId }, token) => {
        await pause();
        if (token.isCancellationRequested) return cancelled();
        session.shelf.settle();
        readying.ask(textDocument.uri);
        return documentReport(session, textDocument.uri, previousResultId);
    });
    diagnostics.onWorkspace(({ previousResultIds }, token) => {
        const known = new Map(previousResultIds.map(({ uri, value }) => [session.shelf.spellingOf(uri), value]));
        return workspaceReport(session, known, token);
    });
    return readying;
}

function documentReport(session: Session, uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const resultId = resultIdOf(session, uri);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: reportOf(session, uri) };
}

/** `known`: result ids that the client has, by uri. */
async function workspaceReport(
    session: Session,
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    await pause();
    session.shelf.settle();
    const pacer = new Pacer();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const current = session.workspace.sources().map((source) => source.uri);
    for (const uri of current) {
        if (token.isCancellationRequested) return cancelled();
        const version = session.shelf.versionOf(uri) ?? null;
        items.push({ ...documentReport(session, uri, known.get(uri)), uri, version });
        await pacer.breathe();
    }
    // A client forgets what it knew of a document when its tab closes: what is gone is said every time.
    const gone = new Set([...known.keys(), ...session.shelf.gone]);
    for (const uri of gone) {
        if (!session.workspace.has(uri)) {
            items.push({ ...documentReport(session, uri, undefined), uri, version: null });
        }
    }
    return { items };
}

function cancelled(): ResponseError<never> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
