import type { ContentWord } from '../claims/sourceReading';
import type { Weights } from './wordWeights';

/**
 * The stretch of words where those in `shared` stand densest: each adds its weight, each word between takes some away.
 * Maximum subarray in one pass (Kadane; in Bentley, "Programming Pearls", 1984).
 */
export function bestSegment(
    words: readonly ContentWord[],
    shared: ReadonlySet<string>,
    weights: Weights,
): readonly ContentWord[] {
    let best = 0;
    let bestFrom = 0;
    let bestTo = 0;
    let sum = 0;
    let from = 0;
    words.forEach((word, i) => {
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        if (word.opens && i > from) sum -= opening;
        sum += shared.has(word.stem) ? weights.of(word.stem) : -gap;
        if (sum > best) {
            best = sum;
            bestFrom = from;
            bestTo = i + 1;
        }
    });
    return words.slice(bestFrom, bestTo);
}

/** What a word between two shared ones costs. */
const gap = 0.35;

/** What crossing into another clause costs, besides. */
const opening = 0.2;
