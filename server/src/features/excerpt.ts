import type { Span } from '../text/span';

/** Words of a source with a little of what stands around them. `before` and `after` hold whole words. */
export interface Excerpt {
    readonly before: string;
    readonly words: string;
    readonly after: string;
}

/** The span's words with up to 60 characters of the same sentence on either side. Source offsets. */
export function excerpt(text: string, span: Span): Excerpt {
    const before = text.slice(Math.max(0, span.start - AROUND), span.start);
    const after = text.slice(span.end, span.end + AROUND);
    const from = Math.max(lastBreak(before), span.start > AROUND ? firstWord(before) : 0);
    const to = Math.min(firstBreak(after), span.end + AROUND < text.length ? lastWord(after) : after.length);
    const cutBefore = from > lastBreak(before);
    const cutAfter = to < firstBreak(after);
    return {
        before: (cutBefore ? '… ' : '') + before.slice(from).trimStart(),
        words: text.slice(span.start, span.end),
        after: after.slice(0, to).trimEnd() + (cutAfter ? ' …' : ''),
    };
}

/** Characters. */
const AROUND = 60;

/** Where a sentence or line ends, with its closing marks. An abbreviation cuts the excerpt short, and no harm is done. */
const BREAK = /[\r\n]|[.!?][”’"')\]]*(?=\s)/g;

/** Behind the last end of a sentence; 0 when there is none. */
function lastBreak(before: string): number {
    let end = 0;
    for (const match of before.matchAll(BREAK)) end = match.index + match[0].length;
    return end;
}

/** Behind the first end of a sentence, before the first end of a line; all when there is none. */
function firstBreak(after: string): number {
    for (const match of after.matchAll(BREAK)) {
        return /[\r\n]/.test(match[0]) ? match.index : match.index + match[0].length;
    }
    return after.length;
}

/** The first start of a word: what stands before it may be half a word, or half a surrogate pair. */
function firstWord(before: string): number {
    const blank = before.search(/\s/);
    return blank < 0 ? before.length : blank + 1;
}

function lastWord(after: string): number {
    return /\s\S*$/.exec(after)?.index ?? 0;
}
