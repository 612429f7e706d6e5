import { quote } from '../../checks/words';
import type { Claim } from '../../claims/claim';
import { actionKinds } from './actionKinds';
import { inFormOf } from './figureForm';
import { editing, type FindingAction } from './findingAction';
import { rivalFigures } from './rivalFigures';

/** The smaller of two counts as a bound, which makes both true: "Make it “at least 12”". */
export const makeBound: FindingAction = (context, at) => {
    const [pair] = rivalFigures(context.features, at);
    if (pair === undefined || !isCount(pair.own) || !isCount(pair.other)) return [];
    const { own, other, there } = pair;
    const here = context.features.workspace.text(at.uri) ?? '';
    const printed = here.slice(own.focus.start, own.focus.end);
    const [least, words] =
        own.quantity.value < other.quantity.value
            ? [own.quantity.value, printed]
            : [other.quantity.value, there.text.slice(other.focus.start, other.focus.end)];
    const text = inFormOf(printed, `at least ${words.charAt(0).toLowerCase()}${words.slice(1)}`, least);
    return editing(context, at, `Make it ${quote(text)}`, actionKinds.bound, [{ ...own.focus, text }]);
};

/** A bare number of people or things: an age, a share or a score at least so high is another claim. */
function isCount(claim: Claim): claim is Claim & { readonly quantity: NonNullable<Claim['quantity']> } {
    const { kind, quantity, pair } = claim;
    return kind === 'count' && pair === undefined && quantity?.bound === 'exactly' && quantity.min === quantity.max;
}
