import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { bestSegment } from './segments';
import { type Weights, weightsOf } from './wordWeights';

/** Two stretches that say the same of one event. Source offsets. */
export interface StatementPair {
    readonly a: Stretch;
    readonly b: Stretch;
    /** Summed weight of the shared words, in words of average news. */
    readonly weight: number;
}

/** Part of a sentence. */
export interface Stretch extends Span {
    readonly sentence: SentenceReading;
}

/**
 * Stretches of two sources that say the same in their own words, figures or not: those where the words that both
 * sentences share stand dense enough. Words that the whole story is full of count little.
 */
export function alignStatements(a: SourceReading, b: SourceReading): StatementPair[] {
    const weights = weightsOf(a, b);
    const postings = postingsOf(b);
    const pairs: StatementPair[] = [];
    for (const one of a.sentences) {
        const shared = new Map<number, number>();
        for (const stem of new Set(one.words.map((word) => word.stem))) {
            for (const i of postings.get(stem) ?? []) shared.set(i, (shared.get(i) ?? 0) + weights.of(stem));
        }
        for (const [i, weight] of shared)
            if (weight >= weights.least) pairs.push(...alignSentences(one, b.sentences[i] as SentenceReading, weights));
    }
    return pairs;
}

function alignSentences(a: SentenceReading, b: SentenceReading, weights: Weights): StatementPair[] {
    const pairs: StatementPair[] = [];
    let wordsA: readonly ContentWord[] = a.words;
    let wordsB: readonly ContentWord[] = b.words;
    for (let rounds = 0; rounds < 3; rounds++) {
        const found = bestPair(wordsA, wordsB, weights);
        if (found === undefined) return pairs;
        const { partA, partB, weight } = found;
        if (weight < weights.least) return pairs;
        if (isStatement(partA, partB) && !denies(partA, partB)) {
            pairs.push({ a: { sentence: a, ...spanOf(partA) }, b: { sentence: b, ...spanOf(partB) }, weight });
        }
        const taken = new Set([...partA, ...partB]);
        wordsA = wordsA.filter((word) => !taken.has(word));
        wordsB = wordsB.filter((word) => !taken.has(word));
    }
    return pairs;
}

/** The densest stretches of shared words, found in one sentence, then in the other with only the words of the first. */
function bestPair(wordsA: readonly ContentWord[], wordsB: readonly ContentWord[], weights: Weights) {
    const roughA = bestSegment(wordsA, stemsOf(wordsB), weights);
    const partB = bestSegment(wordsB, stemsOf(roughA), weights);
    const partA = bestSegment(roughA, stemsOf(partB), weights);
    const inB = stemsOf(partB);
    let weight = 0;
    for (const stem of stemsOf(partA)) if (inB.has(stem)) weight += weights.of(stem);
    return partA.length === 0 || partB.length === 0 ? undefined : { partA, partB, weight };
}

/** More than a list of names: something is said of them. */
function isStatement(a: readonly ContentWord[], b: readonly ContentWord[]): boolean {
    const inB = stemsOf(b);
    const shared = a.filter((word) => inB.has(word.stem));
    const distinct = new Set(shared.map((word) => word.stem)).size;
    return (
        shared.some((word) => !word.name) &&
        (distinct >= 3 ||
            (distinct === 2 && shared.some((word) => word.verb || word.stem === 'not' || word.stem === 'route')))
    );
}

/** One says that it happened, the other that it did not. */
function denies(a: readonly ContentWord[], b: readonly ContentWord[]): boolean {
    return a.some((word) => word.verb && b.some((other) => other.stem === word.stem && other.negated !== word.negated));
}

function postingsOf(source: SourceReading): Map<string, number[]> {
    const postings = new Map<string, number[]>();
    source.sentences.forEach((sentence, i) => {
        for (const stem of new Set(sentence.words.map((word) => word.stem))) {
            const kept = postings.get(stem);
            if (kept === undefined) postings.set(stem, [i]);
            else kept.push(i);
        }
    });
    return postings;
}

function stemsOf(words: readonly ContentWord[]): ReadonlySet<string> {
    return new Set(words.map((word) => word.stem));
}

function spanOf(words: readonly ContentWord[]): Span {
    return { start: (words[0] as ContentWord).start, end: (words.at(-1) as ContentWord).end };
}
