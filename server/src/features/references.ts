import type { Location, Position } from 'vscode-languageserver-types';
import type { FeatureContext } from './context';
import { locationsOf, samePassage } from './locations';
import { viewUnder } from './viewUnder';

/**
 * Every passage on the same measure of the same event as the claim under the cursor. `itself`: whether the passage
 * under the cursor is one of them.
 */
export function referencesAt(
    context: FeatureContext,
    uri: string,
    position: Position,
    itself: 'included' | 'excluded',
): Location[] {
    const view = viewUnder(context, uri, position);
    if (view === undefined) return [];
    const { claim } = view;
    const others = view.sameMeasure.filter((passage) => !samePassage(passage, claim));
    if (itself === 'excluded') return locationsOf(context, others);
    return locationsOf(context, others.length < view.sameMeasure.length ? view.sameMeasure : [claim, ...others]);
}
