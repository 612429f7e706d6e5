import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** A beginning and an end in one sentence, the end before the beginning. */
export interface Backwards {
    readonly first: Claim;
    readonly last: Claim;
}

/** "Began in October 2022 and ended in March 2022"; both dates are printed with their year. */
export function backwardsOf(source: SourceReading): Backwards[] {
    return markedSentences(source).flatMap((marked) =>
        [...matchesOf(marked, began), ...matchesOf(marked, fromTo)].flatMap((match) => {
            const [first, last] = [match.claim('first'), match.claim('last')];
            if (first?.date === undefined || last?.date === undefined || !hasYear(first) || !hasYear(last)) return [];
            const length = Math.min(first.date.length, last.date.length);
            return last.date.slice(0, length) < first.date.slice(0, length) ? [{ first, last }] : [];
        }),
    );
}

function hasYear({ text, date = '' }: Claim): boolean {
    return /\b\d{4}\b/.test(text) && /^\d{4}/.test(date) && !date.includes('..');
}

const began = figurePattern(
    '\\b(?:began|started|opened|launched|founded|born|set up|hired|elected|arrived)\\b[^‹›;]{0,40}\\b(?:in|on) {y:first},? (?:and|but) [^‹›;]{0,20}\\b(?:ended|finished|closed|stopped|concluded|shut|wound up|died|left|resigned|retired)\\b[^‹›;]{0,30}\\b(?:in|on) {y:last}',
);
const fromTo = figurePattern('\\b(?:from|between) {y:first} (?:to|until|till|through|and) {y:last}(?! BC| BCE)');
