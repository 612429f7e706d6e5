import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { areAntonyms } from './antonyms';
import { scaleOf } from './scale';
import { bestSegment } from './segments';
import { sameTime } from './slots';
import { weightsOf } from './wordWeights';

/** Two sentences, one of which denies nearly word for word what the other says. Source offsets. */
export interface Opposed {
    readonly a: Span;
    readonly b: Span;
}

/**
 * Sentences of two notes that say the opposite: nearly all words of the shorter stand close together in the longer, a name
 * among them, and the verb is denied in one of them or is an antonym of the other's. Whole articles say too much else.
 */
export function opposedSentences(a: SourceReading, b: SourceReading): Opposed[] {
    if (scaleOf(a, b) !== 'brief') return [];
    const weights = weightsOf(a, b);
    const found: Opposed[] = [];
    for (const one of a.sentences) {
        for (const other of b.sentences) {
            if (areOfOtherDays(one, other)) continue;
            const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
            if (short.words.length < leastWords || [...one.words, ...other.words].some(({ stem }) => turning.has(stem)))
                continue;
            const stems = new Set(short.words.map((word) => word.stem));
            for (const { stem } of long.words)
                if (short.words.some((word) => areAntonyms(word.stem, stem))) stems.add(stem);
            const stretch = bestSegment(long.words, stems, weights);
            if (areOpposed(short.words, stretch)) found.push({ a: spanOf(one), b: spanOf(other) });
        }
    }
    return found;
}

function areOfOtherDays(one: SentenceReading, other: SentenceReading): boolean {
    return (
        one.dates.length > 0 &&
        other.dates.length > 0 &&
        !one.dates.some((day) => other.dates.some((again) => sameTime(day, again)))
    );
}

/** What two parties do in one deal or match: "sold to Rosna", "bought by Rosna". Stems. */
const converse: ReadonlySet<string> = new Set('buy acquire sell win lose beat hire leave join release'.split(' '));

/** Verbs that deny what stands behind them: "stop selling" is "not sell". Stems. */
const turning: ReadonlySet<string> = new Set(
    'stop cease halt quit end suspend deny refuse decline avoid fail prevent block refrain cancel lack'.split(' '),
);

/** Shorter notes say too little to be denied. */
const leastWords = 3;

function areOpposed(short: readonly ContentWord[], stretch: readonly ContentWord[]): boolean {
    const there = new Map(stretch.map((word) => [word.stem, word]));
    let shared = 0;
    let names = 0;
    let verb: 'denied' | 'antonym' | 'same' | undefined;
    let words = 0;
    for (const word of short) {
        if (word.stem === 'not') continue;
        words++;
        const other = there.get(word.stem);
        const opposite =
            other === undefined
                ? stretch.find(({ stem }) => !converse.has(stem) && areAntonyms(word.stem, stem))
                : undefined;
        if (other === undefined && opposite === undefined) continue;
        shared++;
        if (word.name) names++;
        if (other !== undefined && word.verb && other.verb) {
            if (other.negated !== word.negated) verb = 'denied';
            else verb ??= 'same';
        } else if (opposite !== undefined && word.verb && opposite.negated === word.negated) {
            verb = 'antonym';
        }
    }
    return (
        (verb === 'denied' || verb === 'antonym') && names > 0 && shared >= leastWords && shared >= words * mostWords
    );
}

/** The part of the shorter sentence's words that the longer has to hold. */
const mostWords = 0.8;

function spanOf(sentence: SentenceReading): Span {
    const [first, last] = [sentence.words[0], sentence.words.at(-1)];
    return first === undefined || last === undefined ? sentence : { start: first.start, end: last.end };
}
