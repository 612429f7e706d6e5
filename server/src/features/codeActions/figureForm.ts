import { numberInWords } from './numberInWords';

/**
 * Another source's figure in the form of one's own: words where one has words, digits where one has digits, a capital
 * where one begins a sentence. "at least 14" for "Twelve" gives "At least fourteen".
 */
export function inFormOf(own: string, other: string, value: number): string {
    const ownDigits = /\d/.test(own);
    const otherDigits = /\d/.test(other);
    let text = other.replace(/\s+/g, ' ').trim();
    if (ownDigits !== otherDigits) {
        const words = numberInWords(value);
        if (words !== undefined && otherDigits) text = text.replace(/\d[\d,]*/, words);
        else if (words !== undefined) text = replaceWords(text, words, String(value));
    }
    const first = text.charAt(0);
    if (!/\p{L}/u.test(first)) return text;
    // What begins the sentence here need not have begun it there.
    return beginsWithCapital(own) ? first.toUpperCase() + text.slice(1) : lowered(text);
}

/** "Twelve", not "US$12": a capital that a sentence gives. A figure in digits says nothing; its words are small ones. */
function beginsWithCapital(text: string): boolean {
    return /^\p{Lu}\p{Ll}/u.test(text);
}

function lowered(text: string): string {
    return beginsWithCapital(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function replaceWords(text: string, words: string, by: string): string {
    const at = text.toLowerCase().indexOf(words);
    return at < 0 ? text : text.slice(0, at) + by + text.slice(at + words.length);
}
