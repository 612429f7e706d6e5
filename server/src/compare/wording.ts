import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';

/** How two quotations relate by their words. */
export interface Wording {
    /** Words that both have, in order. */
    readonly common: number;
    /** Words of the shorter and the longer. */
    readonly shorter: number;
    readonly longer: number;
    /** The shorter stands in the longer word for word, from one end of itself to the other. */
    readonly contained: boolean;
}

/** Compares two quotations, given as their words, by their longest common subsequence. Case and punctuation do not count. */
export function compareWording(left: readonly string[], right: readonly string[]): Wording {
    const [short, long] = left.length <= right.length ? [left, right] : [right, left];
    return {
        common: longestCommon(short, long),
        shorter: short.length,
        longer: long.length,
        contained: short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `),
    };
}

/** The words of a quotation claim, read once. */
export function quotedWords(source: SourceReading, claim: Claim): readonly string[] {
    let words = kept.get(claim);
    if (words === undefined) {
        words = wordsOf(source.text.slice(claim.focus.start, claim.focus.end));
        kept.set(claim, words);
    }
    return words;
}

const kept = new WeakMap<Claim, readonly string[]>();

/** "tragic", "incident". A bracketed edit or an ellipsis is no word. */
export function wordsOf(text: string): string[] {
    return (
        text
            .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
            .replace(/[’‘]/g, "'")
            .toLowerCase()
            .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
    ).slice(0, longest);
}

/** Words of a quotation that are looked at: keeps the table below small. */
const longest = 120;

function longestCommon(a: readonly string[], b: readonly string[]): number {
    let row = new Uint16Array(b.length + 1);
    for (const word of a) {
        const next = new Uint16Array(b.length + 1);
        for (let j = 0; j < b.length; j++)
            next[j + 1] = word === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
        row = next;
    }
    return row[b.length] as number;
}
