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
    if (expected.test(match.text + match.behind.slice(0, 40))) return undefined;
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

/** "against $90 million expected by analysts": no end of the change. */
const expected =
    /\b(?:expect|forecast|predict|project(?:ed|ion)|analysts?|estimate|target|plan(?:ned)?\b|budgeted|hoped|peak|low of|high of|record of)/i;

const rises = new RegExp(`^(?:${risingWords})$`, 'i');
const word = `(?<word>${risingWords}|${fallingWords})`;
const amount = '{pqcmu:stated}';
const before = '{pcmu:old}';
const after = '{pcmu:new}';
/** "raised its rate by"; "rose last year by". */
const object =
    "(?:(?:its|the|his|her|their|our|my) [\\p{L}' -]{1,40}? (?=by )|(?:‹y\\d+›|(?:last|this|over the) \\p{L}+) (?=by ))?";
/** When and where, between two ends of a change: "in May", "last year", "people", "year on year"; no word that starts another thought. */
const aside =
    '(?:(?! (?:and|while|but|as|although|though|with|which|who|that|its|their|his|her|when|than|because|so|beat|beating|having|after|against|compared)\\b)[^‹›;:,.()]|‹[yd]\\d+›){0,45}?';
const apart = `${aside},?${aside}`;
/** What names the end before: "from", "up from", "against last year's", "instead of". */
const earlier =
    "(?:(?:up |down )?from|against|versus|vs\\.?|compared (?:with|to)|instead of|after (?:closing|ending|trading|standing) at) (?:the |about |some |around |(?:last|this|the previous) \\p{L}+'s |‹y\\d+›'s |a year earlier's )?";
/** The same behind "more than", "up 5% on". */
const base = "(?:the |about |some |(?:last|this|the previous) \\p{L}+'s |‹y\\d+›'s )?";
/** "when it stood at", "a year ago they were". */
const then =
    '(?:when|a year (?:ago|earlier|before)|the year before|the previous \\p{L}+|(?:last|in|on) \\p{L}+|(?:in )?‹y\\d+›),? (?:it|they|there|the (?:figure|total|number|price|rate)) (?:was|were|stood at|had been|had|numbered|totall?ed|came to|cost)';
/** "a rise of 5%", "up 5%", "a 5% rise", behind the two ends. */
const tail = `(?:,| –| —|-| \\()? ?(?:or |representing |which is |that is |is )?(?:an? |the )?(?:(?:sharp|steep|slight|record|total|overall) )?`;
const tailed = [`${tail}\\b${word}(?: of| by)? ${amount}`, `${tail}${amount} \\b${word}`];

/** From the tightest to the loosest: a stated amount is read once. */
const patterns: readonly RegExp[] = [
    // "rose by 16% to £81.2m last year, from £70m"; "up 20% at 9.6 million, from 8.4 million"; "closed 8% lower at $46, against $50"
    figurePattern(
        `\\b${word} ${object}(?:by )?(?:an? )?${amount}${apart} (?:to|at) ${after}${apart},? \\(?${earlier}${before}`,
    ),
    figurePattern(`${amount} ${word}${apart} (?:to|at) ${after}${apart},? \\(?${earlier}${before}`),
    // "rose 27%, from 17% to 44%"; "rose 40% between May and August, from 1,000 to 1,150"
    figurePattern(
        `\\b${word} ${object}(?:by |of )?(?:an? )?${amount}(?: (?:between|from) ‹y\\d+› (?:and|to) ‹y\\d+›)?${apart},? from ${before}${apart} to ${after}`,
    ),
    // "a 27% rise from 17 to 44"
    figurePattern(`\\b(?:an? |the )${amount} ${word}${apart},? from ${before}${apart} to ${after}`),
    // "rose by 15% to 41,000 since January, when it stood at 44,000"; "rose 30% to 26,000; a year ago they were 22,000"
    figurePattern(
        `\\b${word} ${object}(?:by )?(?:an? )?${amount}${apart} (?:to|at) ${after}${apart}(?:,|;| –| —) ?${then} ${before}`,
    ),
    // "stood at 9,600 at the end of June, 20% higher than a year earlier, when it was 8,400"
    figurePattern(`${after}${apart}, ${amount} ${word} than${apart}, ${then} ${before}`),
    // "rose from 30 in 2010 to 38, up 21%"
    ...tailed.map((end) => figurePattern(`\\bfrom ${before}~ to ${after}(?:[^‹›;:]|‹[yd]\\d+›){0,40}?${end}`)),
    // "rose to 38 from 30, a rise of 21%"
    ...tailed.map((end) => figurePattern(`\\bto ${after}~ from ${before}(?:[^‹›;:]|‹[yd]\\d+›){0,40}?${end}`)),
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
        `${after}[^‹›;:,]{0,40}(?:‹y\\d+›)?(?:,| –| —) (?:or |which is |about |some )?${amount} ${word} (?:than|on|from) ${base}${before}`,
    ),
    // "At 41,000, the list is 15% shorter than the 44,000 of January"
    figurePattern(`\\bat ${after}, [^‹›;:,.]{3,50} (?:is|was|are|were) ${amount} ${word} than ${base}${before}`),
    // "£81.2m, up 16% from £70m"; "£81.2m (up 16% from £70m)"; "of £81.2m was up 16% on last year's £70m"
    figurePattern(
        `${after}[^‹›;:,()]{0,40}(?:,| \\(|,? (?:is|was|were|are)| –| —) ?(?:an? )?${word}(?: of| by)? ${amount} (?:from|on|over|compared (?:with|to)|against|versus) ${base}${before}`,
    ),
    figurePattern(
        `${after}[^‹›;:,()]{0,40}(?:,| \\(| –| —) ?an? ${amount} ${word} (?:from|on|over|compared (?:with|to)|against|versus) ${base}${before}`,
    ),
];
