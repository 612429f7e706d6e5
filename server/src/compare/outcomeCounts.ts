import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { type MarkedSentence, markedSentences } from './markedSentence';
import { outcomeFamilies } from './vocabularyOfOutcomes';

/** Outcomes of a group that exclude each other and are not as many as the group. */
export interface OutcomeCounts {
    readonly parts: readonly Claim[];
    readonly whole: Claim;
    /** The whole with its noun: "15 counts". Source offsets. */
    readonly span: Span;
    /** "14 + 4 = 18, not 17" */
    readonly working: string;
}

/**
 * Outcomes that cannot be: "guilty on 14 of 17 counts and cleared of four"; "17 charges. He was convicted of 14 and
 * acquitted of four". What has none of the outcomes ("the jury could not agree on one") is not always told, so too few
 * are a slip only where the outcomes leave nothing out.
 */
export function wrongOutcomes(source: SourceReading): OutcomeCounts[] {
    const sentences = markedSentences(source);
    return sentences.flatMap((marked, i) => {
        if (marked.claims.length < 2 || loose.test(marked.text)) return [];
        for (const { family, nouns, ways } of rules) {
            const outcomes = outcomesIn(marked, ways);
            if (outcomes === undefined) continue;
            const parts = outcomes.map(({ claim }) => claim);
            const given = wholeIn(marked, nouns, parts) ?? wholeBefore(sentences, i, nouns);
            if (given === undefined || outcomes.some((outcome) => !isOf(outcome, given.claim, nouns))) continue;
            const sum = parts.reduce((all, part) => all + (part.quantity?.value ?? 0), 0);
            const said = given.claim.quantity?.value ?? 0;
            const isFull = family.closed && parts.length === ways.length && /\bplayed\b/i.test(marked.text);
            if (sum === said || (sum < said && !isFull) || sum > said * 1.67) continue;
            const working = `${parts.map((part) => part.quantity?.value).join(' + ')} = ${sum}, not ${said}`;
            return [{ parts, whole: given.claim, span: given.span, working }];
        }
        return [];
    });
}

interface Outcome {
    readonly claim: Claim;
    /** The marked sentence behind the number. */
    readonly behind: string;
    readonly marked: MarkedSentence;
}

/** One number for each of two or more ways; undefined where a way has two, since they are of two groups. */
function outcomesIn(marked: MarkedSentence, ways: readonly (readonly RegExp[])[]): Outcome[] | undefined {
    const outcomes: Outcome[] = [];
    for (const patterns of ways) {
        const found = patterns.flatMap((pattern) => [...matchesOf(marked, pattern)].flatMap(outcomeOf));
        const claims = new Set(found.map(({ claim }) => claim));
        if (claims.size > 1) return undefined;
        const [first] = found;
        if (first !== undefined) outcomes.push(first);
    }
    return outcomes.length < 2 || new Set(outcomes.map(({ claim }) => claim)).size < outcomes.length
        ? undefined
        : outcomes;
}

function outcomeOf(match: Match): Outcome[] {
    const claim = match.claim('part');
    if (claim?.quantity?.bound !== 'exactly' || claim.whole) return [];
    const { marked } = match;
    const mark = `‹c${marked.claims.indexOf(claim)}›`;
    return [{ claim, behind: marked.text.slice(marked.text.indexOf(mark) + mark.length), marked }];
}

/** "Nine", "nine of the 17 counts", "nine counts"; not "nine players", nor "nine of the last ten". */
function isOf({ behind, marked }: Outcome, whole: Claim, nouns: string): boolean {
    const of = /^ (?:out )?of (?:the |its |his |her |their )?‹c(\d+)›/.exec(behind)?.[1];
    if (of !== undefined) return marked.claims[Number(of)] === whole;
    return new RegExp(
        `^(?:[.,;:)]|$| –| —| (?:and|but|or|with|while|in|on|after|so|of (?:them|those|these|which)|voted|were|abstentions?|for|against|passed|failed|other|more|others|(?:\\p{L}+ )?(?:${nouns}))\\b)`,
        'iu',
    ).test(behind);
}

interface Whole {
    readonly claim: Claim;
    readonly span: Span;
}

function wholeIn(marked: MarkedSentence, nouns: string, parts: readonly Claim[]): Whole | undefined {
    const wholes = [
        ...matchesOf(marked, figurePattern(`{c:whole}(?: ?: the| of the)? (?:[\\p{L}-]+ ){0,2}?(?:${nouns})\\b`)),
    ].flatMap((match) => {
        const claim = match.claim('whole');
        if (claim?.quantity?.bound !== 'exactly' || parts.includes(claim)) return [];
        const noun = /[\p{L}-]+$/u.exec(match.text)?.[0] ?? '';
        const end = marked.source.text.indexOf(noun, claim.focus.end);
        return [{ claim, span: { start: claim.focus.start, end: Math.max(claim.focus.end, end + noun.length) } }];
    });
    return wholes.length === 1 ? wholes[0] : undefined;
}

/** The group of the sentence before, where this one is told of the same: "He was convicted of 14". */
function wholeBefore(sentences: readonly MarkedSentence[], at: number, nouns: string): Whole | undefined {
    const [before, here] = [sentences[at - 1], sentences[at]];
    if (before === undefined || here === undefined || here.sentence.passage - before.sentence.passage > 1)
        return undefined;
    return same.test(here.text) ? wholeIn(before, nouns, []) : undefined;
}

const same = /^["“]?(?:he|she|they|it|the (?:jury|jurors|court|judges?|tribunal|side|team|club))\b/i;
/** Words of a number that is of another time or group. */
const loose = /\b(?:last|previous|another|at least|more than|of those|including|so far this|brother|sister)\b/i;

const rules = outcomeFamilies.map((family) => ({
    family,
    nouns: family.nouns,
    ways: Array.from({ length: Math.max(family.ways.length, family.behind?.length ?? 0) }, (_, i) => {
        const [front, behind] = [family.ways[i], family.behind?.[i]];
        return [
            ...(front === undefined
                ? []
                : [figurePattern(`(?<!not )\\b(?:${front})(?: (?:only|just|the other|all))? {c:part}`)]),
            ...(behind === undefined
                ? []
                : [figurePattern(`{c:part}(?: of (?:the |its )?{c})?(?: [\\p{L}-]+){0,3}? (?:${behind})`)]),
        ];
    }),
}));
