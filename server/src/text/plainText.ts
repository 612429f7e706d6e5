/**
 * The same text, as long, with everything that is not copy turned into blanks: control and zero-width characters, odd
 * spaces, lone surrogates, web and e-mail addresses. An apostrophe inside a word becomes straight; quotation marks stay.
 * Offsets of the result are those of `text`. Never throws.
 */
export function plainText(text: string): string {
    // Most paragraphs hold nothing but what a typewriter has.
    let plain = TYPEWRITTEN.test(text) ? text : text.replace(UNREADABLE, ' ').replace(APOSTROPHE, "'");
    if (plain.includes('/') || plain.includes('www.')) plain = plain.replace(WEB_ADDRESS, blanksButEnd);
    if (plain.includes('@')) plain = withoutMail(plain);
    return plain;
}

/** As many blanks as the text is long. */
export function blanks(text: string): string {
    return ' '.repeat(text.length);
}

const TYPEWRITTEN = /^[ -~]*$/;

/**
 * What the tagger drops (and so shifts every later offset: U+FEFF, U+2028, U+3000, VT, FF), what it glues to words
 * (odd spaces, zero-width marks) and what is no character at all (half a surrogate pair).
 */
const UNREADABLE =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself.
    /[\u0000-\u001f\u007f-\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** "don’t", "airline’s": the tagger knows the straight one only. Left of a word ("’til") it may open a quotation. */
const APOSTROPHE = /(?<=[A-Za-z\u00c0-\u024f])\u2019(?=[A-Za-z\u00c0-\u024f])/g;

/** Lengths are bounded so that a long run of letters is not walked from each of its letters. */
const WEB_ADDRESS =
    /\bhttps?:\/\/[^\s<>"“”]+|\bwww\.[^\s<>"“”]+|(?<![\w.-])[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,3}\.(?:com|org|net|gov|edu|info|io|ly|co|uk|eu|me)\/[^\s<>"“”]+/gi;

/** A full stop or bracket behind an address belongs to the sentence. */
function blanksButEnd(address: string): string {
    const end = /[.,;:!?)\]’']{0,9}$/.exec(address)?.[0] ?? '';
    return blanks(address.slice(0, address.length - end.length)) + end;
}

/** Walks outwards from each @, for a pattern that starts at the name is quadratic on a long word. A handle stays. */
function withoutMail(text: string): string {
    let result = '';
    let done = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        let start = at;
        while (start > done && at - start < 64 && /[\w.+-]/.test(text.charAt(start - 1))) start--;
        let end = at + 1;
        while (end < text.length && end - at < 255 && /[\w.-]/.test(text.charAt(end))) end++;
        while (end > at && text.charAt(end - 1) === '.') end--;
        if (start === at || !text.slice(at, end).includes('.')) continue;
        result += text.slice(done, start) + ' '.repeat(end - start);
        done = end;
    }
    return done === 0 ? text : result + text.slice(done);
}
