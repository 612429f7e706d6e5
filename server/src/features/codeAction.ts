import {
    type CodeAction,
    CodeActionKind,
    type Diagnostic,
    type Location,
    type Range,
} from 'vscode-languageserver-types';
import type { Finding } from '../checks/report';
import type { EditorAbilities, FeatureContext } from './context';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { locationsOf } from './locations';

/** Runs in the client: `(uri, position, locations)` as the protocol writes them. */
export const PEEK_COMMAND = 'secondSource.peekLocations';

/** Runs in the client: opens two locations side by side. */
export const OPEN_BOTH_COMMAND = 'secondSource.openBoth';

/** What can be done about the findings that a range touches. `diagnostics` are those the editor has there. */
export function codeActionsAt(
    context: FeatureContext,
    abilities: EditorAbilities,
    uri: string,
    range: Range,
    diagnostics: readonly Diagnostic[],
): CodeAction[] {
    const document = context.layouts.of(uri);
    if (document === undefined || !abilities.peek) return [];
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    const actions: CodeAction[] = [];
    for (const finding of context.workspace.findings(uri)) {
        if (finding.passage.end < start || end < finding.passage.start) continue;
        const locations = locationsOf(context, [finding.passage, ...finding.related]);
        if (locations.length < 2) continue;
        actions.push(peek(finding, locations, diagnostics));
        if (abilities.trees) actions.push(openBoth(finding, locations, diagnostics));
    }
    return actions;
}

function peek(finding: Finding, locations: readonly Location[], diagnostics: readonly Diagnostic[]): CodeAction {
    const title = locations.length === 2 ? 'Peek both passages' : `Peek all ${locations.length} passages`;
    const [here] = locations;
    return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics.filter((diagnostic) => isOf(diagnostic, finding)),
        command: { title, command: PEEK_COMMAND, arguments: [here?.uri, here?.range.start, locations] },
    };
}

/** The finding's own passage and its first rival. */
function openBoth(finding: Finding, locations: readonly Location[], diagnostics: readonly Diagnostic[]): CodeAction {
    const title = 'Open both passages side by side';
    return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics.filter((diagnostic) => isOf(diagnostic, finding)),
        command: { title, command: OPEN_BOTH_COMMAND, arguments: locations.slice(0, 2) },
    };
}

function isOf(diagnostic: Diagnostic, finding: Finding): boolean {
    if (diagnostic.source !== DIAGNOSTIC_SOURCE) return false;
    const told: unknown = diagnostic.data;
    if (typeof told === 'object' && told !== null && 'id' in told) return told.id === finding.id;
    return diagnostic.code === finding.code && diagnostic.message === finding.message;
}
