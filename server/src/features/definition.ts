import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { ReportPassage } from '../checks/report';
import type { ClaimView } from '../workspace/claimView';
import type { FeatureContext } from './context';
import { samePassage, supportOf } from './locations';
import { viewUnder } from './viewUnder';

/** The passage that best supports the claim under the cursor; undefined when no other source supports it. */
export function definitionAt(context: FeatureContext, uri: string, position: Position): LocationLink | undefined {
    const view = viewUnder(context, uri, position);
    if (view === undefined) return undefined;
    const support = bestSupport(context, view);
    if (support === undefined) return undefined;
    const from = context.layouts.rangeOf(uri, view.claim);
    const target = context.layouts.rangeOf(support.uri, support);
    if (from === undefined || target === undefined) return undefined;
    return { originSelectionRange: from, targetUri: support.uri, targetRange: target, targetSelectionRange: target };
}

/**
 * Another source before this one: a source of record, else the earliest dated, else the first in canonical order, so
 * that all passages of one claim lead to the same place.
 */
function bestSupport(context: FeatureContext, view: ClaimView): ReportPassage | undefined {
    const passages = supportOf(view).own.flatMap((corroboration) => corroboration.passages);
    const others = passages.filter((passage) => passage.uri !== view.claim.uri);
    if (others.length === 0) return passages.find((passage) => !samePassage(passage, view.claim));
    const ofRecord = others.filter(({ uri }) => context.isOfRecord(uri));
    return earliest(context, ofRecord.length > 0 ? ofRecord : others);
}

/** Without a date is later than any date; of one day the first in canonical order. */
function earliest(context: FeatureContext, passages: readonly ReportPassage[]): ReportPassage | undefined {
    const published = (passage: ReportPassage): string =>
        context.workspace.source(passage.uri)?.published?.slice(0, 10) ?? '9999';
    let best = passages[0];
    for (const passage of passages) if (best === undefined || published(passage) < published(best)) best = passage;
    return best;
}
