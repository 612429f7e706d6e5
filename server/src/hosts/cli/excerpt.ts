import type { Span } from '../../text/span';
import { printable, shortened } from './printable';

/** A passage with the words around it, on one line. A cut in a sentence is a "…". */
export interface Excerpt {
    readonly before: string;
    readonly words: string;
    readonly after: string;
}

/** The passage in its line of the source, with up to `around` characters on either side. Source offsets. */
export function excerpt(text: string, { start, end }: Span, around = 60, longest = 240): Excerpt {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const found = text.indexOf('\n', end);
    const lineEnd = found < 0 ? text.length : found;

    const from = Math.max(lineStart, start - around);
    const to = Math.min(lineEnd, end + around);
    const before = text.slice(from, start);
    const after = text.slice(end, to);
    const head = from > lineStart ? `…${before.replace(/^\S*\s*/, '')}` : before;
    const tail = to < lineEnd ? `${after.replace(/\s*\S*$/, '')}…` : after;
    return {
        before: spaced(head),
        words: shortened(text.slice(start, end), longest),
        after: spaced(tail),
    };
}

/** Printable, but with a blank where it meets the passage. */
function spaced(text: string): string {
    const line = printable(text);
    if (line === '') return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
}
