/** A stretch of one line: UTF-16 units from its start, half-open. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}

/**
 * The sentence around a caret. Behind the last full stop a new one begins, and so it is left by typing on. A stop behind
 * an abbreviation cuts it short: then a finding shows a little earlier, and no harm is done.
 */
export function sentenceAround(line: string, caret: number): Stretch {
    let start = 0;
    for (const { 0: end, index } of line.matchAll(STOP)) {
        if (index + end.length > caret) return { start, end: index + end.length };
        start = index + end.length;
    }
    return { start, end: line.length };
}

/** A stop with the marks that close behind it, and blanks; a capital, a figure or an opening mark begins the next sentence. */
const STOP = /[.!?…]+["”’)\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}]|$)/gu;
