import type { Span } from '../../text/span';
import type { Token } from '../../text/token';

/** A word, a run of digits with its separators, or a single mark. Passage offsets. */
export interface Lexeme extends Span {
    readonly kind: 'word' | 'number' | 'mark';
    readonly text: string;
    readonly lower: string;
    /** Whether it touches the lexeme before: "bn" in "$3bn". */
    readonly glued: boolean;
}

/**
 * The lexemes of a passage. Finer than tokens, where "3bn", "41C" and "P200,000" are cut and glued in ways that a
 * figure's reader would have to undo; `tokens` are those of the passage. A scanner by hand: a regular expression with \p{L} takes three times as long.
 */
export function splitLexemes(text: string, tokens: readonly Token[] = []): Lexeme[] {
    const lexemes: Lexeme[] = [];
    let last = -1;
    let t = 0;
    for (let start = 0; start < text.length; ) {
        const code = text.charCodeAt(start);
        if (code <= 32 || code === 0xa0) {
            start++;
            continue;
        }
        const kind = isLetter(text, start) ? 'word' : startsNumber(text, start) ? 'number' : 'mark';
        const end = endOf(kind, text, start);
        while (t < tokens.length && (tokens[t] as Token).start < start) t++;
        const token = tokens[t];
        // The strings of a token are in the lexicon: quicker to look up than a slice, and no copy.
        const same = token !== undefined && token.start === start && token.end === end;
        const printed = same ? token.text : text.slice(start, end);
        const lower = kind !== 'word' ? printed : same ? token.lower : printed.toLowerCase();
        lexemes.push({ start, end, kind, text: printed, lower, glued: last === start });
        last = end;
        start = end;
    }
    return lexemes;
}

function endOf(kind: Lexeme['kind'], text: string, start: number): number {
    switch (kind) {
        case 'word':
            return wordEnd(text, start);
        case 'number':
            return numberEnd(text, start);
        case 'mark':
            return start + width(text, start);
    }
}

function isLetter(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    return code >= 0xaa && /^\p{L}/u.test(text.slice(at, at + 2));
}

function isDigit(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}

/** Letters with their combining marks; an apostrophe between letters ("o'clock") belongs to the word. */
function wordEnd(text: string, start: number): number {
    let at = start;
    while (at < text.length) {
        if (isLetter(text, at)) at += width(text, at);
        else if (text.charCodeAt(at) === 39 && isLetter(text, at + 1)) at++;
        else if (text.charCodeAt(at) >= 0x300 && /^\p{M}/u.test(text.slice(at, at + 2))) at += width(text, at);
        else break;
    }
    return at;
}

/** ".45" is a number too, but not the end of "3.2.45" or of "Sept.28". */
function startsNumber(text: string, at: number): boolean {
    if (isDigit(text, at)) return true;
    if (text.charAt(at) !== '.' || !isDigit(text, at + 1)) return false;
    return at === 0 || !(isDigit(text, at - 1) || isLetter(text, at - 1) || text.charAt(at - 1) === '.');
}

/**
 * Digits with separators in threes ("1,234"), or twos and a three ("1,23,456"), and any number of decimal groups:
 * "3.2.1" is one lexeme, and no figure.
 */
function numberEnd(text: string, start: number): number {
    NUMBER.lastIndex = start;
    let at = start + (NUMBER.exec(text)?.[0].length ?? 0);
    while (text.charAt(at) === '.' && isDigit(text, at + 1)) {
        at++;
        while (isDigit(text, at)) at++;
    }
    return Math.max(at, start + 1);
}

/** The count of groups is bounded: ten thousand commas must not be walked twice. */
const NUMBER = /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)|\d+/y;

/** Units of the character: two for a surrogate pair. */
function width(text: string, at: number): number {
    const code = text.charCodeAt(at);
    return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}
