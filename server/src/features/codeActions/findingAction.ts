import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import type { Finding } from '../../checks/report';
import type { Span } from '../../text/span';
import type { EditorAbilities, FeatureContext } from '../context';

/** What is asked: what can be done about a finding. */
export interface ActionContext {
    readonly features: FeatureContext;
    readonly abilities: EditorAbilities;
    /** Uri of the ledger that decisions about a source belong into; undefined where there is none. */
    readonly ledgerOf: (uri: string) => string | undefined;
}

/** A finding under the cursor. Its passage lies in `uri`. */
export interface FindingAt {
    readonly uri: string;
    readonly finding: Finding;
    /** The editor's own squiggles of it. */
    readonly diagnostics: readonly Diagnostic[];
}

/** One kind of thing to do. */
export type FindingAction = (context: ActionContext, at: FindingAt) => readonly CodeAction[];

/** New words for a stretch of a source. Source offsets; an empty stretch is a place to insert. */
export interface Rewording extends Span {
    readonly text: string;
}

/** A quick fix that changes the source of the finding. */
export function editing(
    { features }: ActionContext,
    { uri, diagnostics }: FindingAt,
    title: string,
    kind: string,
    rewordings: readonly Rewording[],
): CodeAction[] {
    const edits: TextEdit[] = [];
    for (const { start, end, text } of rewordings) {
        const range = features.layouts.rangeOf(uri, { start, end });
        if (range === undefined) return [];
        edits.push({ range, newText: text });
    }
    return [{ title, kind, diagnostics: [...diagnostics], edit: { changes: { [uri]: edits } } }];
}
