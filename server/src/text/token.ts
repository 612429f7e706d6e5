import type { Span } from './span';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
    | 'ADJ'
    | 'ADP'
    | 'ADV'
    | 'AUX'
    | 'CCONJ'
    | 'DET'
    | 'INTJ'
    | 'NOUN'
    | 'NUM'
    | 'PART'
    | 'PRON'
    | 'PROPN'
    | 'PUNCT'
    | 'SCONJ'
    | 'SYM'
    | 'VERB'
    | 'X'
    | 'SPACE';

/** A word or mark. Passage offsets. */
export interface Token extends Span {
    /** As printed: "Killed". */
    readonly text: string;
    /** "killed". */
    readonly lower: string;
    /** Lower case: "kill". */
    readonly lemma: string;
    readonly pos: PartOfSpeech;
}

/** A sentence. Passage offsets; `from` and `to` count tokens of the passage, half-open. */
export interface Sentence extends Span {
    readonly from: number;
    readonly to: number;
}

export interface Tokens {
    readonly tokens: readonly Token[];
    readonly sentences: readonly Sentence[];
}
