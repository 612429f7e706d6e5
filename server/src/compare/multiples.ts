import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { onOneScale } from './arithmetic';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** "Doubled from 20 to 31": how many times the old figure the new one is said to be, and is. */
export interface Multiplied {
    readonly stated: Claim;
    readonly old: Claim;
    readonly new: Claim;
    /** The new figure as a multiple of the old: 1.55. */
    readonly ratio: number;
    readonly agrees: boolean;
}

/** The multiples that a source tells with both ends. */
export function multipliedOf(source: SourceReading): Multiplied[] {
    const found: Multiplied[] = [];
    for (const marked of markedSentences(source)) {
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const [stated, old, after] = ['stated', 'old', 'new'].map((name) => match.claim(name));
                if (stated?.quantity === undefined || old?.quantity === undefined || after?.quantity === undefined)
                    continue;
                if (old.kind !== after.kind || old.unit !== after.unit || found.some((one) => one.stated === stated))
                    continue;
                const [from, to] = onOneScale(old.quantity, after.quantity);
                if (!(from.value > 0) || !(to.value > 0)) continue;
                const ratio = to.value / from.value;
                found.push({ stated, old, new: after, ratio, agrees: fits(stated, ratio) });
            }
        }
    }
    return found;
}

/** Whether one calls that "doubled": 1.9 times is, 1.6 times is not; "more than" may be any number above. */
function fits({ quantity }: Claim, ratio: number): boolean {
    const { value = 1, bound = 'exactly' } = quantity ?? {};
    // What shrank is looked at the other way round: "halved" is a half, "more than halved" less than that.
    const [times, said] = value < 1 ? [1 / ratio, 1 / value] : [ratio, value];
    switch (bound) {
        case 'exactly':
            return times >= said * 0.85 && times <= said * 1.25;
        case 'more-than':
        case 'at-least':
            return times >= said * 0.97;
        case 'about':
        case 'at-most':
        case 'less-than':
        case 'between':
            return times >= said * 0.75 && times <= said * 1.12;
    }
}

const patterns: readonly RegExp[] = [
    figurePattern('{x:stated}(?! as)~,? from {cmu:old}~ to {cmu:new}'),
    figurePattern('{x:stated}(?! as)~,? to {cmu:new}~ from {cmu:old}'),
];
