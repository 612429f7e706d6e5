import type { Position } from 'vscode-languageserver-types';
import type { FeatureContext } from './context';
import { type ShownPassage, shownPassages } from './shownPassage';

/** A place in a source, as the editor names it. */
export interface Spot {
    readonly uri: string;
    readonly position: Position;
}

export interface WhyAnswer {
    readonly kind: 'finding' | 'agree' | 'differ' | 'apart';
    /** One sentence. */
    readonly sentence: string;
    readonly a: ShownPassage;
    readonly b: ShownPassage;
}

/** Why the figures at two places are reported together, agree, or are not compared; undefined where one claims nothing. */
export function whyAt(context: FeatureContext, a: Spot, b: Spot): WhyAnswer | undefined {
    const [left, right] = [placeOf(context, a), placeOf(context, b)];
    const why = left && right && context.workspace.why(left, right);
    if (why === undefined) return undefined;
    const [first] = shownPassages(context, [why.a]);
    const [second] = shownPassages(context, [why.b]);
    return first && second && { kind: why.kind, sentence: why.sentence, a: first, b: second };
}

function placeOf({ layouts }: FeatureContext, { uri, position }: Spot) {
    const document = layouts.of(uri);
    return document && { uri, offset: document.offsetAt(position) };
}
