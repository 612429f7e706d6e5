import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** A share told in words and in digits: "one in ten babies, or 15%". */
export interface Gloss {
    readonly words: Claim;
    readonly digits: Claim;
    readonly agrees: boolean;
}

/** The shares that a source glosses: between commas, behind "or" or in brackets, and nothing else said of the second. */
export function glossesOf(source: SourceReading): Gloss[] {
    const glosses: Gloss[] = [];
    for (const marked of markedSentences(source)) {
        for (const match of matchesOf(marked, pattern)) {
            const [first, second] = [match.claim('first'), match.claim('second')];
            if (first?.quantity === undefined || second?.quantity === undefined) continue;
            if (first.figure !== 'percent' || second.figure !== 'percent' || isInWords(first) === isInWords(second))
                continue;
            const [words, digits] = isInWords(first) ? [first, second] : [second, first];
            glosses.push({ words, digits, agrees: fits(words, digits) });
        }
    }
    return glosses;
}

/** "A third", "one in ten"; not "33%". */
export function isInWords({ text }: Claim): boolean {
    return !/%|per ?cent|percent/i.test(text);
}

/** A fraction in words is loose: a third is 33%, and 31% and 36% as well. */
function fits({ quantity: words }: Claim, { quantity: digits }: Claim): boolean {
    if (words === undefined || digits === undefined) return true;
    const slack = Math.max(2, words.value * (words.bound === 'exactly' ? 0.08 : 0.12));
    switch (words.bound) {
        case 'exactly':
        case 'about':
        case 'between':
            return digits.max >= words.value - slack && digits.min <= words.value + slack;
        case 'more-than':
        case 'at-least':
            return digits.max >= words.value - 1;
        case 'less-than':
        case 'at-most':
            return digits.min <= words.value + 1;
    }
}

const pattern = figurePattern(
    "{p:first}(?: of)?(?: [\\p{L}'-]+){0,4}?(?:, (?:or )?| or | \\()(?:about |around |roughly |some )?{p:second}(?=[,.)]|$)(?! (?:and|or) ‹)",
);
