import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { type MarkedSentence, markedSentences } from './markedSentence';
import { isAddend, type Total } from './totals';

/** A group divided up: "Of the 27 arrested, 18 were locals and the other nine visitors"; also over two sentences. */
export function sharesOf(source: SourceReading): Total[] {
    const totals: Total[] = [];
    const sentences = markedSentences(source);
    sentences.forEach((marked, i) => {
        if (marked.claims.length < 2 || /\b(?:at least|including|more than|some of)\b/i.test(marked.text)) return;
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const total = totalOf(match, () => lastWhole(sentences, i));
                if (total !== undefined) totals.push(total);
            }
        }
    });
    return totals;
}

function totalOf(match: Match, fallback: () => Claim | undefined): Total | undefined {
    const first = match.claim('first');
    const second = match.claim('second');
    const whole = match.claim('whole') ?? fallback();
    if (
        first === undefined ||
        second === undefined ||
        whole === undefined ||
        !isAddend(first, whole) ||
        !isAddend(second, whole)
    )
        return undefined;
    const remainder = /\b(?:the (?:other|remaining|rest)|remaining)\b/i.test(match.text);
    return {
        whole,
        parts: [first, second],
        complete: remainder,
        disjoint: remainder || areOpposites(match.text + match.behind),
    };
}

/** The count that "of those held" points back to: the last exact one of people or things in the sentence before. */
function lastWhole(sentences: readonly MarkedSentence[], at: number): Claim | undefined {
    const before = sentences[at - 1];
    const here = sentences[at];
    if (before === undefined || here === undefined || here.sentence.passage - before.sentence.passage > 1)
        return undefined;
    const counts = before.claims.filter(
        (claim) => claim.figure === 'count' && claim.extent === 'total' && claim.quantity?.bound === 'exactly',
    );
    return counts.find((claim) => claim.unit === 'people') ?? (counts.length === 1 ? counts[0] : undefined);
}

/** Whether a sentence sets two groups against each other that share no member. */
export function areOpposites(text: string): boolean {
    const lower = text.toLowerCase();
    return opposites.some(([one, other]) => one.test(lower) && other.test(lower));
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
    [/\b(?:men|male|boys?|males)\b/, /\b(?:women|female|girls?|females)\b/],
    [/\b(?:adults?)\b/, /\b(?:children|minors|juveniles)\b/],
    [/\b(?:home|local|hosts?)\b/, /\b(?:away|visit(?:ing|ors)|travel(?:l?ed|ling)?)\b/],
    [/\b(?:passengers?)\b/, /\bcrew\b/],
    [/\b(?:soldiers?|troops|military)\b/, /\bcivilians?\b/],
    [/\b(?:died|dead|killed)\b/, /\b(?:survived|survivors|alive|rescued)\b/],
    [/\b(?:republicans?)\b/, /\bdemocrats?\b/],
    [/\bfor\b/, /\bagainst\b/],
    [/\b(?:public)\b/, /\b(?:private)\b/],
];

const few = '[^‹›;]{0,60}?';
const groups = '(?:those|them|these|the {c:whole})';
const patterns: readonly RegExp[] = [
    // "Of the 27 arrested, 18 were locals and the other nine visitors"
    figurePattern(
        `\\bof (?:those|these|the {c:whole})(?! ‹)[^‹›;,]{0,40},? {c:first}(?: people)? (?:were|are|was|had|have|came|come|is|has|voted)\\b${few}(?:,| and| while)+ (?:the (?:other|remaining) )?{c:second}`,
    ),
    // "Eighteen of those held were locals and nine were visitors"
    figurePattern(
        `^{c:first} of ${groups}(?! ‹)[^‹›;,]{0,40} (?:were|are|was|had|have|came|come|is|has|voted)\\b${few}(?:,| and| while)+ (?:the (?:other|remaining) )?{c:second}`,
    ),
];
