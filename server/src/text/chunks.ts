import type { Span } from './span';

/**
 * Cuts a text into stretches short enough for the tagger, which is quadratic in the length of a word and slow on one
 * long text. Cut behind a sentence where there is one, else at a blank, else (a word of more than 150 units) anywhere
 * but in the middle of a surrogate pair.
 */
export function splitChunks(text: string): Span[] {
    const chunks: Span[] = [];
    let start = 0;
    while (start < text.length) {
        const end = chunkEnd(text, start);
        chunks.push({ start, end });
        start = end;
    }
    return chunks;
}

/** Longest stretch that is tagged at once, and longest word. */
const LONGEST_CHUNK = 2000;
const LONGEST_WORD = 150;

function chunkEnd(text: string, start: number): number {
    const limit = Math.min(start + LONGEST_CHUNK, text.length);
    let blank = start;
    let sentence = start;
    for (let at = start; at < limit; at++) {
        if (text.charCodeAt(at) === 32) {
            blank = at + 1;
            if (ENDS.has(text.charAt(at - 1))) sentence = at + 1;
        } else if (at - blank >= LONGEST_WORD) {
            // The overlong word is a chunk of its own, so that the words before it keep their neighbours.
            return blank > start ? blank : wholePair(text, at);
        }
    }
    if (limit === text.length) return limit;
    if (sentence > start + LONGEST_CHUNK / 2) return sentence;
    return blank > start ? blank : wholePair(text, limit);
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '”', '"']);

function wholePair(text: string, at: number): number {
    const code = text.charCodeAt(at);
    return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
