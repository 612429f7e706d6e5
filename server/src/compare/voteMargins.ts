import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** "By one vote" beside a vote of 27 to 23. */
export interface VoteMargin {
    readonly margin: Claim;
    readonly tally: Claim;
    /** Votes for less votes against. */
    readonly difference: number;
}

/** Margins of a text that tells of one vote alone, where the margin is not the difference of its two sides. */
export function wrongMargins(source: SourceReading): VoteMargin[] {
    const margins: Claim[] = [];
    const tallies: Claim[] = [];
    for (const marked of markedSentences(source)) {
        for (const match of matchesOf(marked, byVotes)) {
            const margin = match.claim('margin');
            if (margin?.quantity?.bound === 'exactly') margins.push(margin);
        }
        if (!/\bvot(?:e|es|ed|ing)\b/i.test(marked.text)) continue;
        tallies.push(...marked.claims.filter((claim) => claim.figure === 'score' && claim.pair !== undefined));
    }
    const [tally] = tallies;
    if (tally?.pair === undefined || tally.quantity === undefined) return [];
    const said = new Set(tallies.map((one) => `${one.quantity?.value}-${one.pair}`));
    if (said.size > 1) return [];
    const difference = Math.abs(tally.quantity.value - tally.pair);
    return margins
        .filter((margin) => margin.quantity?.value !== difference && margin.quantity?.value !== tally.quantity?.value)
        .map((margin) => ({ margin, tally, difference }));
}

/** "By a majority of 30 votes" may be counted over all others; "fell short by two votes" is of another number. */
const byVotes = figurePattern(
    '(?<!short )\\bby (?:just |only |a margin of |an? (?:\\p{L}+ )?margin of )?{c:margin} votes?\\b(?! to ‹)',
);
