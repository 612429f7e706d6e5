import type { Span } from './span';

/** A line without its line break and without the blanks at both ends. Source offsets. */
export interface Line extends Span {
    readonly text: string;
    /** Columns of white space in front; a tab counts as four. */
    readonly indent: number;
}

/** The lines of a text; an empty line has an empty text. LF, CRLF, CR, and the Unicode line and paragraph separators. */
export function splitLines(text: string): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (;;) {
        LINE_BREAK.lastIndex = from;
        const found = LINE_BREAK.exec(text);
        lines.push(trimmed(text, from, found?.index ?? text.length));
        if (found === null) return lines;
        from = found.index + found[0].length;
    }
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f]/g;

function trimmed(text: string, from: number, to: number): Line {
    let start = from;
    let indent = 0;
    while (start < to && isBlank(text.charCodeAt(start))) {
        indent += text.charCodeAt(start) === 9 ? 4 : 1;
        start++;
    }
    let end = to;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    return { start, end, text: text.slice(start, end), indent };
}

/** White space, odd spaces and the marks without width that a word processor leaves at the ends of a line. */
function isBlank(code: number): boolean {
    return (
        code <= 32 ||
        code === 0xa0 ||
        (code >= 0x2000 && code <= 0x200f) ||
        code === 0x202f ||
        code === 0x3000 ||
        code === 0xfeff
    );
}
