import type { Anchor } from './decision';

/**
 * How far the words around two passages are the same, from 0 to 1: words that stand in both in the same order, nearest
 * to the passage or not. 1 where neither has any, as in a cell of a table.
 */
export function contextLikeness(a: Anchor, b: Anchor): number {
    const [beforeA, beforeB, afterA, afterB] = [a.before, b.before, a.after, b.after].map(wordsOf);
    if (!beforeA || !beforeB || !afterA || !afterB) return 0;
    const all = beforeA.length + beforeB.length + afterA.length + afterB.length;
    if (all === 0) return 1;
    return (2 * (shared(beforeA, beforeB) + shared(afterA, afterB))) / all;
}

/** Whether two texts are the same but for case, markup, and the form of quotation marks and dashes. */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
    return a === b || plain(a) === plain(b);
}

function plain(text: string | undefined): string {
    return (text ?? '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[‘’‚‛′]/g, "'")
        .replace(/[“”„‟″]/g, '"')
        .replace(/[‐‑‒–—−]/g, '-')
        .replace(/[*_`~\\]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

function wordsOf(text: string | undefined): readonly string[] {
    return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Length of the longest common subsequence. */
function shared(a: readonly string[], b: readonly string[]): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const word of a) {
        const next = [0];
        for (let i = 0; i < b.length; i++) {
            next.push(b[i] === word ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
