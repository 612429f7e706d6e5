import type { Position } from 'vscode-languageserver-types';
import type { ReportPassage } from '../checks/report';
import type { ClaimPassages, PassageGroup } from '../wire/claimPassages';
import type { ClaimView } from '../workspace/claimView';
import type { FeatureContext } from './context';
import { samePassage, supportOf } from './locations';
import { rivalsOf } from './rivals';
import { shownPassages } from './shownPassage';
import { viewUnder } from './viewUnder';

/** The passages that agree with the claim under the cursor, that do not, and that are not compared with it and why. */
export function claimPassagesAt(context: FeatureContext, uri: string, position: Position): ClaimPassages | undefined {
    const view = viewUnder(context, uri, position);
    const range = view && context.layouts.rangeOf(uri, view.claim);
    if (view === undefined || range === undefined) return undefined;
    const { own, wider } = supportOf(view);
    const group = (heading: string, passages: readonly ReportPassage[]): PassageGroup[] => {
        const shown = shownPassages(
            context,
            passages.filter((passage) => !samePassage(passage, view.claim)),
        );
        return shown.length === 0 ? [] : [{ heading, passages: shown }];
    };
    return {
        uri,
        range,
        label: view.label,
        corroborations: [...own, ...wider].flatMap(({ label, passages }) => group(label, passages)),
        contradictions: rivalsOf(view).flatMap(({ heading, passages }) => group(heading.replace(/:$/, ''), passages)),
        apart: reasons(context, view).flatMap(([reason, passages]) => group(reason, passages)),
    };
}

/** Passages of one reason stand together, in the order of the copy. */
function reasons(context: FeatureContext, { claim, apart }: ClaimView): [string, ReportPassage[]][] {
    const byReason = new Map<string, ReportPassage[]>();
    for (const passage of apart) {
        const why = context.workspace.why(
            { uri: claim.uri, offset: claim.start },
            { uri: passage.uri, offset: passage.start },
        );
        const reason = (why?.sentence ?? 'Not compared.').replace(/\.$/, '');
        const kept = byReason.get(reason);
        if (kept === undefined) byReason.set(reason, [passage]);
        else kept.push(passage);
    }
    return [...byReason];
}
