import type { Mentions } from '../mentions/mentions';
import type { Sentence } from '../text/token';
import type { Place } from './claim';
import { firstBehind } from './spans';

/** A passage with what only its source tells: where it stands, which days its dates mean, who speaks. */
export interface PassageContext {
    readonly mentions: Mentions;
    /** Index of the passage in the source. */
    readonly index: number;
    readonly place: Place;
    /** Furniture such as "Story continues below": nothing in it is a claim. */
    readonly boilerplate: boolean;
    /** ISO 8601 per date mention; undefined where the day is not known. */
    readonly dates: readonly (string | undefined)[];
    /** The person who spoke last in the passage before, whom "she said" may mean. */
    readonly spoke?: string;
    /** Year of publication, where known: what other years are told against. */
    readonly year?: string;
}

/** The sentence that holds a passage offset. */
export function sentenceAt(
    mentions: Mentions,
    offset: number,
): { readonly sentence: Sentence; readonly nth: number } | undefined {
    const nth = firstBehind(mentions.sentences, offset);
    const sentence = mentions.sentences[nth];
    return sentence === undefined ? undefined : { sentence, nth };
}

/** Index of the first token that ends behind the offset. */
export function tokenAt(mentions: Mentions, offset: number): number {
    return firstBehind(mentions.tokens, offset);
}
