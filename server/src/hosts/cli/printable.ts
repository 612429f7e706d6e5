/**
 * Copy on one line of a terminal. Control characters would move its cursor or change its colours, and direction marks
 * would turn the line round: each becomes a blank.
 */
export function printable(text: string): string {
    return text
        .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}

/** The same, at most `length` characters, for a list. */
export function shortened(text: string, length: number): string {
    const line = printable(text);
    return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

/** The same in quotation marks, unless the copy brings its own. */
export function quoted(text: string, length: number): string {
    const line = shortened(text, length);
    return /^["“‘']/.test(line) ? line : `“${line}”`;
}
