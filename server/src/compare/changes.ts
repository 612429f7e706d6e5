import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { keptBySource } from './keptBySource';
import { type MarkedSentence, markedSentences } from './markedSentence';
import { fallingWords, otherBase, risingWords } from './vocabularyOfChange';

/** A change that the copy gives with both its ends: "rose 16% to £81.2m, from £70m". */
export interface Change {
    /** How much: "12.5%". */
    readonly stated: Claim;
    readonly old: Claim;
    readonly new: Claim;
    readonly direction: 'up' | 'down';
}

/**
 * The changes that a source tells with an amount and both ends in one sentence. A percentage on another base (constant
 * currency, a yearly average) is left out, as is a sentence that lists several changes "respectively".
 */
export const changesOf = keptBySource((source: SourceReading): readonly Change[] => {
    return markedSentences(source).flatMap((marked) =>
        marked.claims.length < 3 || otherBase.test(marked.text) ? [] : changesIn(marked),
    );
});

function changesIn(marked: MarkedSentence): Change[] {
    const changes: Change[] = [];
    const taken = new Set<Claim>();
    for (const pattern of patterns) {
        for (const match of matchesOf(marked, pattern)) {
            const change = changeOf(match);
            if (change === undefined || taken.has(change.stated)) continue;
            taken.add(change.stated);
            changes.push(change);
        }
    }
    return changes;
}

function changeOf(match: Match): Change | undefined {
    const stated = match.claim('stated');
    const before = match.claim('old');
    const after = match.claim('new');
    const word = match.word('word');
    if (stated === undefined || before === undefined || after === undefined || word === undefined) return undefined;
    if (before.kind !== after.kind || before.figure !== after.figure || !isOneUnit(before, after)) return undefined;
    return { stated, old: before, new: after, direction: rises.test(word) ? 'up' : 'down' };
}

/** "Attendance dropped to 18,000 from 24,000": the people are counted once. */
function isOneUnit(a: Claim, b: Claim): boolean {
    return (
        a.unit === b.unit ||
        (a.kind === 'count' && [a.unit, b.unit].includes('people') && [a.unit, b.unit].includes(undefined))
    );
}

const rises = new RegExp(`^(?:${risingWords})$`, 'i');
const word = `(?<word>${risingWords}|${fallingWords})`;
const amount = '{pqcmu:stated}';
const before = '{pcmu:old}';
const after = '{pcmu:new}';
/** "raised its rate by". */
const object = "(?:(?:its|the|his|her|their|our|my) [\\p{L}' -]{1,40}? (?=by ))?";
/** "a rise of 5%", "up 5%", "a 5% rise", behind the two ends. */
const tail = `(?:,| –| —|-| \\()? ?(?:or |representing |which is |that is |is )?(?:an? |the )?(?:(?:sharp|steep|slight|record|total|overall) )?`;
const tailed = [`${tail}\\b${word}(?: of| by)? ${amount}`, `${tail}${amount} \\b${word}`];

/** From the tightest to the loosest: a stated amount is read once. */
const patterns: readonly RegExp[] = [
    // "rose by 16% to £81.2m, from £70m"
    figurePattern(
        `\\b${word} ${object}(?:by )?(?:an? )?${amount},?(?: (?:in|on|during|over)~)? to ${after},?(?: (?:in|on|during|over)~)? from ${before}`,
    ),
    // "rose 27%, from 17% to 44%"
    figurePattern(
        `\\b${word} ${object}(?:by |of )?(?:an? )?${amount},?(?: (?:in|on|during|over)~)? from ${before}(?: (?:in|on|at)~)? to ${after}`,
    ),
    // "a 27% rise from 17 to 44"
    figurePattern(
        `\\b(?:an? |the )${amount} ${word},?(?: (?:in|on|during|over)~)? from ${before}(?: (?:in|on|at)~)? to ${after}`,
    ),
    // "rose from 30 in 2010 to 38, up 21%"
    ...tailed.map((end) => figurePattern(`\\bfrom ${before}~ to ${after}(?:[^‹›;:]|‹[yd]\\d+›){0,40}?${end}`)),
    // "rose to 38 from 30, a rise of 21%"
    ...tailed.map((end) => figurePattern(`\\bto ${after}~ from ${before}(?:[^‹›;:]|‹[yd]\\d+›){0,40}?${end}`)),
    // "fell by 12% to 4,400, compared with 6,200"; "fell 8% to $46 after closing at $60"
    figurePattern(
        `\\b${word} ${object}(?:by )?(?:an? )?${amount}(?: (?:in|on|during|over|year on year)~)? to ${after}[^‹›;:.]{0,40}?,? (?:compared (?:with|to)|against|versus|after (?:closing|ending|trading|standing) at|up from|down from) ${before}`,
    ),
    // "sales rose 40% to €70m (2023: €60m)"
    figurePattern(`\\b${word} ${object}(?:by )?${amount}~ to ${after} \\((?:‹y\\d+›|[^‹›()]{1,25}):? ${before}\\)`),
    // "1,500 in May, up from 1,200 in April, a 15% increase"; "$2.4bn, compared with $2.0bn a year earlier, a rise of 12%"
    ...tailed.map((end) =>
        figurePattern(
            `${after}(?:[^‹›;:]|‹[yd]\\d+›){0,40}?,? (?:compared (?:with|to)|against|versus|up from|down from|after) ${before}(?:[^‹›;:]|‹[yd]\\d+›){0,40}?,${end.replace(tail, ' (?:or |representing |which is |that is )?(?:an? |the )?')}`,
        ),
    ),
    // "48,000 visitors, 20% more than the 36,000 of last year"
    figurePattern(
        `${after}[^‹›;:,]{0,40}(?:,| –| —) (?:or |which is |about |some )?${amount} ${word} (?:than|on|from) (?:the )?${before}`,
    ),
    // "£81.2m, up 16% from £70m"; "£81.2m, a rise of 16% on the £70m of last year"
    figurePattern(
        `${after}[^‹›;:,]{0,40}, (?:an? )?${word}(?: of| by)? ${amount} (?:from|on|over|compared (?:with|to)|against|versus) (?:the |last year's )?${before}`,
    ),
    figurePattern(
        `${after}[^‹›;:,]{0,40}, an? ${amount} ${word} (?:from|on|over|compared (?:with|to)|against|versus) (?:the |last year's )?${before}`,
    ),
];
