import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { EqualPair } from './equalFigures';

/** Results of one match or vote, whichever side is told first: "Harwick 2 Selby 3" and "Selby won 3-2". */
export function alignScores(a: SourceReading, b: SourceReading): EqualPair[] {
    const pairs: EqualPair[] = [];
    const scoresB = b.claims.filter(isScore);
    for (const one of a.claims) {
        if (!isScore(one)) continue;
        for (const other of scoresB)
            if (one.event === other.event && resultOf(one) === resultOf(other) && shareSide(one, other))
                pairs.push({ a: one, b: other, score: 0.75 });
    }
    return pairs;
}

function isScore(claim: Claim): boolean {
    return claim.figure === 'score' && claim.pair !== undefined && claim.quantity !== undefined;
}

function resultOf({ quantity, pair }: Claim): string {
    return [quantity?.value ?? 0, pair ?? 0].sort((x, y) => x - y).join('-');
}

/** A word of a name that both sentences hold; in a line of results the names are read as plain words. */
function shareSide(a: Claim, b: Claim): boolean {
    const words = wordsOf(b);
    return [...wordsOf(a)].some((word) => words.has(word));
}

function wordsOf({ names, context }: Claim): Set<string> {
    return new Set([...names.flatMap((name) => name.split(' ')), ...context]);
}
