import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { ReportPassage } from '../checks/report';
import type { ClaimView } from '../workspace/workspace';
import type { FeatureContext } from './context';
import { samePassage, supportOf } from './locations';
import { viewUnder } from './viewUnder';

/** The passage that best supports the claim under the cursor; undefined when no other source supports it. */
export function definitionAt(context: FeatureContext, uri: string, position: Position): LocationLink | undefined {
    const view = viewUnder(context, uri, position);
    if (view === undefined) return undefined;
    const support = bestSupport(view);
    if (support === undefined) return undefined;
    const from = context.layouts.rangeOf(uri, view.claim);
    const target = context.layouts.rangeOf(support.uri, support);
    if (from === undefined || target === undefined) return undefined;
    return { originSelectionRange: from, targetUri: support.uri, targetRange: target, targetSelectionRange: target };
}

/** Another source before this one; in canonical order, so that all passages of one claim lead to the same place. */
function bestSupport(view: ClaimView): ReportPassage | undefined {
    let here: ReportPassage | undefined;
    for (const corroboration of supportOf(view).own) {
        for (const passage of corroboration.passages) {
            if (passage.uri !== view.claim.uri) return passage;
            if (!samePassage(passage, view.claim)) here ??= passage;
        }
    }
    return here;
}
