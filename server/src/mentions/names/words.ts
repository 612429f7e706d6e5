import type { Span } from '../../text/span';
import { places } from './places';
import { honorifics, nameSuffixes } from './titles';

/** A printed word with what stands before it. Passage offsets; without possessive ending and without the stop of its sentence. */
export interface Word extends Span {
    readonly text: string;
    readonly lower: string;
    /** Starts with a capital, or with a particle and a capital: "al-Hadi", "d’Arcy". */
    readonly capital: boolean;
    /** Whether a sentence, quotation, bracket or headline part starts here, so that the capital proves nothing. */
    readonly initial: boolean;
    /** Marks and spaces since the word before, its possessive ending not included. */
    readonly gap: string;
    readonly possessive: boolean;
}

/** The words of a text in order. Scanned by hand: this sees every character of every source. */
export function printedWords(text: string): Word[] {
    const words: Word[] = [];
    let behind = 0;
    for (let at = 0; at < text.length; at++) {
        if (!isLetter(text, at)) {
            // "41C", "5th": letters behind a digit are no word.
            if (isDigit(text, at))
                while (at + 1 < text.length && (isLetter(text, at + 1) || isDigit(text, at + 1))) at++;
            continue;
        }
        const plain = plainEnd(text, at);
        const end = plain ?? scannedEnd(text, at);
        const { printed, possessive } =
            plain === undefined
                ? bared(text.slice(at, end), text[end])
                : { printed: text.slice(at, end), possessive: false };
        const gap = at === behind + 1 && text.charCodeAt(behind) === 32 ? ' ' : text.slice(behind, at);
        const capital = plain === undefined ? isCapital(printed) : text.charCodeAt(at) < 97;
        words.push({
            start: at,
            end: at + printed.length,
            text: printed,
            lower: capital ? printed.toLowerCase() : printed,
            capital,
            initial: words.length === 0 || (gap !== ' ' && initialGap.test(gap)),
            gap,
            possessive,
        });
        behind = possessive ? (text[end - 1] === '.' ? end - 1 : end) : at + printed.length;
        at = end - 1;
    }
    return words;
}

/** Where a word of nothing but plain letters ends; undefined when it may go on with a mark, a digit or another letter. */
function plainEnd(text: string, start: number): number | undefined {
    for (let at = start; ; at++) {
        const code = text.charCodeAt(at);
        if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) continue;
        const ends = code === 32 || code === 44 || Number.isNaN(code);
        return ends && at > start ? at : undefined;
    }
}

/** Where the word ends that starts at an offset, a full stop or apostrophe right behind it included. */
function scannedEnd(text: string, start: number): number {
    let part = start;
    let at = start + 1;
    for (; at < text.length; at++) {
        if (isLetter(text, at) || isDigit(text, at)) continue;
        const mark = text[at];
        const goesOn = at + 1 < text.length && (isLetter(text, at + 1) || isDigit(text, at + 1));
        if (mark === '.') {
            // "U.S." and "W.Va." go on; "late.Then" lacks a space.
            if (!goesOn || at - part > 2) return at + 1;
            part = at + 1;
            continue;
        }
        if (mark !== "'" && mark !== '’' && mark !== '-') return at;
        if (!goesOn) return mark === '-' ? at : at + 1;
        part = at + 1;
    }
    return at;
}

function isLetter(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < 192) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    return code !== 8217 && code !== 8221 && code !== 8220 && code !== 8212 && letterShape.test(text[at] ?? '');
}

function isDigit(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}

const letterShape = /[\p{L}\p{M}]/u;

/** Most words are plain lower case: they are told by their first letter, without a regular expression. */
function isCapital(printed: string): boolean {
    const first = printed.charCodeAt(0);
    const joined = printed.includes('-') || printed.includes("'") || printed.includes('’');
    if (first >= 97 && first <= 122 && !joined) return false;
    if (first >= 65 && first <= 90 && !joined) return true;
    // "Port-au-Prince" is a name, "Tarn-based" is none.
    return (
        capitalShape.test(printed) &&
        !/-\p{Ll}[^-]*$/u.test(printed.replace(/-(?:au|aux|on|upon|le|la|sur|de|in)-/, '-'))
    );
}

const capitalShape = /^(?:(?:al|el|ad|as|an|ar|ul|bin|de|d|l)[-'’])?\p{Lu}/u;
const initialGap = /[.!?:“"‘„«—–|•…([*]|-\s|\s-|\s{3}/;

/** "Lee’s." is the word "Lee" with a possessive; "U.S.", "J." and "Lt." keep their stop. */
function bared(printed: string, after: string | undefined): { readonly printed: string; readonly possessive: boolean } {
    if (!/[-'’.]/.test(printed)) return { printed, possessive: false };
    let word = printed.replace(/[-'’.]+$/, '');
    if (word === '') return { printed, possessive: false };
    if (printed[word.length] === '.' && keepsStop(word, after)) word = printed.slice(0, word.length + 1);
    const possessive = /['’]s$/i.test(word) && word.length > 2;
    if (possessive) word = word.slice(0, -2);
    const plural = !possessive && /s$/.test(word) && /^['’]/.test(printed.slice(word.length));
    return { printed: word, possessive: possessive || plural };
}

function keepsStop(word: string, after: string | undefined): boolean {
    // No abbreviation of the lists is longer; nearly every sentence ends here.
    if (word.length > 6 && !word.includes('.')) return false;
    if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
    return (
        honorifics.has(word) ||
        /^(?:Mt|St|Ft|[NSEW])$/.test(word) ||
        nameSuffixes.has(`${word}.`) ||
        (places.has(`${word}.`) && after !== undefined) ||
        (after !== undefined && /^(?:Inc|Corp|Ltd|Co|Bros|No)$/.test(word))
    );
}
