import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { splitChunks } from './chunks';
import { correctTags } from './corrections';
import { splitSentences } from './sentences';
import type { PartOfSpeech, Token, Tokens } from './token';

/**
 * Words, marks and sentences of one passage, with part of speech and lemma. The text should hold none of the characters
 * that wink drops (see `plainText`); where it does, the words behind are still found. Offsets are those of `text`.
 */
export function tokenise(text: string): Tokens {
    const tagged: Token[] = [];
    for (const chunk of splitChunks(text)) tag(text.slice(chunk.start, chunk.end), chunk.start, tagged);
    const sentences = splitSentences(text, tagged);
    return { tokens: correctTags(tagged, sentences), sentences };
}

function tag(text: string, by: number, tokens: Token[]): void {
    const { readDoc, its } = tagger();
    const document = readDoc(text).tokens();
    const words = document.out(its.value);
    const tags = document.out(its.pos);
    const lemmas = document.out(its.lemma as unknown as typeof its.value);
    let at = 0;
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const start = find(text, word, at);
        if (start < 0) continue;
        at = start + word.length;
        const lower = word.toLowerCase();
        tokens.push({
            start: start + by,
            end: at + by,
            text: word,
            lower,
            lemma: lemmas[i] ?? lower,
            pos: partOfSpeech(tags[i]),
        });
    }
}

/** Where the next word stands: behind blanks, or, if wink has dropped or rewritten something, a little further on. */
function find(text: string, word: string, from: number): number {
    let at = from;
    while (text.charCodeAt(at) === 32) at++;
    if (text.startsWith(word, at)) return at;
    const near = text.slice(at, at + word.length + FURTHEST).indexOf(word);
    return near < 0 ? -1 : at + near;
}

/** Units that wink may have dropped between two words. Bounded, so that a word never found costs little. */
const FURTHEST = 200;

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set<PartOfSpeech>([
    'ADJ',
    'ADP',
    'ADV',
    'AUX',
    'CCONJ',
    'DET',
    'INTJ',
    'NOUN',
    'NUM',
    'PART',
    'PRON',
    'PROPN',
    'PUNCT',
    'SCONJ',
    'SYM',
    'VERB',
    'X',
    'SPACE',
]);

function partOfSpeech(tag: unknown): PartOfSpeech {
    return isPartOfSpeech(tag) ? tag : 'X';
}

function isPartOfSpeech(tag: unknown): tag is PartOfSpeech {
    return typeof tag === 'string' && PARTS_OF_SPEECH.has(tag);
}

let loaded: ReturnType<typeof winkNLP> | undefined;

/** The model takes 130 ms to load: the first passage pays, not the activation. */
function tagger(): ReturnType<typeof winkNLP> {
    loaded ??= winkNLP(model, ['pos']);
    return loaded;
}
