import type { SourceReading } from '../claims/sourceReading';
import { weightsOf } from '../compare/wordWeights';

/**
 * Whether two brief texts tell of one event: the weight of the words they share, alone and as a part of all their words,
 * with names and figures counting more. The weights were set on pairs of news sentences so that nine links in ten hold.
 */
export function briefLink(a: SourceReading, b: SourceReading): boolean {
    const weights = weightsOf(a, b);
    const left = bagOf(a);
    const right = bagOf(b);
    let shared = 0;
    let names = 0;
    let totalA = 0;
    let totalB = 0;
    for (const [stem, name] of left) {
        totalA += weights.of(stem);
        if (!right.has(stem)) continue;
        shared += weights.of(stem);
        if (name || right.get(stem) === true) names += weights.of(stem);
    }
    for (const stem of right.keys()) totalB += weights.of(stem);
    if (shared === 0) return false;
    const cosine = shared / Math.sqrt(totalA * totalB);
    return shared + 6 * cosine + 0.4 * names + sharedFigures(a, b) >= leastSum;
}

const leastSum = 6.75;

/** Stem, and whether it is part of a name. */
function bagOf(source: SourceReading): Map<string, boolean> {
    const bag = new Map<string, boolean>();
    for (const { words } of source.sentences)
        for (const word of words) bag.set(word.stem, word.name || bag.get(word.stem) === true);
    return bag;
}

function sharedFigures(a: SourceReading, b: SourceReading): number {
    const values = new Set(figuresOf(a));
    return new Set(figuresOf(b).filter((value) => values.has(value))).size;
}

/** Small numbers are shared by chance. */
function figuresOf(source: SourceReading): number[] {
    return source.claims.flatMap(({ quantity, kind }) =>
        quantity !== undefined && kind !== 'date' && kind !== 'statement' && quantity.value > 2 ? [quantity.value] : [],
    );
}
