import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE, diagnosticsOf } from '../features/diagnostics';
import type { Session } from './session';

/** Changes whenever the answer of `reportOf` may have. */
export function resultIdOf(session: Session, uri: string): string {
    if (session.shelf.isTooLarge(uri)) return 'too-large';
    return session.workspace.has(uri) ? session.workspace.resultId(uri) : 'none';
}

/** The squiggles of a uri; none when it is no source. `uri` as the client spells it. */
export function reportOf(session: Session, uri: string): Diagnostic[] {
    if (session.shelf.isTooLarge(uri)) return [tooLarge()];
    if (!session.workspace.has(uri)) return [];
    return diagnosticsOf(session.features, session.client.abilities, uri);
}

/** Said in the file itself: whoever sees no squiggle would take the copy for checked. */
function tooLarge(): Diagnostic {
    const start = { line: 0, character: 0 };
    return {
        range: { start, end: { line: 0, character: 1 } },
        severity: DiagnosticSeverity.Information,
        source: DIAGNOSTIC_SOURCE,
        code: 'source-too-large',
        message: 'Not compared: the text is larger than secondSource.sources.maxSize. Raise the limit to compare it.',
    };
}
