import {
    type Diagnostic,
    type DiagnosticRelatedInformation,
    DiagnosticSeverity,
    type Range,
} from 'vscode-languageserver-types';
import type { Finding, Severity } from '../checks/report';
import { checkPage } from './checkPage';
import type { EditorAbilities, FeatureContext } from './context';

/** Stable for ever: users filter on "second-source(figure-mismatch)". */
export const DIAGNOSTIC_SOURCE = 'second-source';

/** The findings of a source as its squiggles; none when it is no source. */
export function diagnosticsOf(context: FeatureContext, abilities: EditorAbilities, uri: string): Diagnostic[] {
    const diagnostics: Diagnostic[] = [];
    for (const finding of context.workspace.findings(uri)) {
        const range = context.layouts.rangeOf(uri, finding.passage);
        if (range !== undefined) diagnostics.push(diagnosticOf(context, abilities, finding, range));
    }
    return diagnostics;
}

function diagnosticOf(context: FeatureContext, abilities: EditorAbilities, finding: Finding, range: Range): Diagnostic {
    return {
        range,
        severity: SEVERITY[finding.severity],
        code: finding.code,
        ...(abilities.codeDescription ? { codeDescription: { href: checkPage(finding.code) } } : {}),
        source: DIAGNOSTIC_SOURCE,
        message: finding.message,
        ...(abilities.relatedInformation ? { relatedInformation: relatedTo(context, finding) } : {}),
        data: { id: finding.id, verdict: finding.verdict },
    };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

function relatedTo(context: FeatureContext, finding: Finding): DiagnosticRelatedInformation[] {
    const related: DiagnosticRelatedInformation[] = [];
    for (const passage of finding.related) {
        const range = context.layouts.rangeOf(passage.uri, passage);
        if (range === undefined) continue;
        related.push({ location: { uri: passage.uri, range }, message: passage.message });
    }
    return related;
}
