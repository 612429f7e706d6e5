import { blanks } from './plainText';

/** The same text, as long, with Markdown's inline markup, code and HTML tags turned into blanks. */
export function maskMarkup(text: string): string {
    if (!/[`*_~[\]<>&\\!]|\n\s*>/.test(text)) return text;
    return text
        .replace(COMMENT, blanks)
        .replace(CODE, blanks)
        .replace(IMAGE, blanks)
        .replace(LINK, maskLink)
        .replace(FOOTNOTE, blanks)
        .replace(TAG, blanks)
        .replace(ENTITY, maskEntity)
        .replace(ESCAPE, ' $1')
        .replace(QUOTE_MARKER, blanks)
        .replace(EMPHASIS, blanks);
}

// Every run is bounded or stops at its own opening mark: no text makes one of these walk the rest twice.
const COMMENT = /<!--(?:(?!-->)[\s\S]){0,5000}-->/g;
const CODE = /`{1,3}[^`]{1,2000}`{1,3}/g;
const IMAGE = /!\[[^[\]]{0,500}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,200}\])/g;
const LINK = /\[([^[\]]{1,500})\](?:\((?:[^()]|\([^()]{0,200}\)){0,1000}\)|\[[^[\]]{0,200}\])/g;
const FOOTNOTE = /\[\^[^[\]]{1,50}\]:?/g;
const TAG = /<\/?[A-Za-z][^<>]{0,1000}>/g;
const ENTITY = /&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[\dA-Fa-f]{1,6});/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** The marker of a quote's second and later lines. */
const QUOTE_MARKER = /(?<=[\n\r])[ \t]{0,3}>[ \t]?/g;
/** An underscore inside a word ("snake_case") is part of it. */
const EMPHASIS = /\*+|~~|(?<![A-Za-z\d_])_+(?=\S)|(?<=\S)_+(?![A-Za-z\d_])/g;

function maskLink(link: string, words: string): string {
    return ` ${words}${' '.repeat(link.length - words.length - 1)}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&quot;': '"',
    '&ldquo;': '“',
    '&rdquo;': '”',
    '&pound;': '£',
    '&euro;': '€',
    '&ndash;': '–',
    '&mdash;': '—',
};

/** The character in front, blanks for the rest: the length stays. */
function maskEntity(entity: string): string {
    return (ENTITIES[entity] ?? ' ').padEnd(entity.length);
}
