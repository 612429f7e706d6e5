import type { Claim } from '../claims/claim';

/** How much the surroundings of two claims say that they speak of one thing. */
export interface Similarity {
    /** Weight of the shared words, in words. */
    readonly shared: number;
    /** Shared weight as a part of the poorer side's whole weight, 0 to 1. */
    readonly coverage: number;
    /** Shared weight as a part of the weight of all words of both, 0 to 1 (Jaccard 1912). */
    readonly jaccard: number;
    /** Names that both sentences hold. */
    readonly sharedNames: number;
}

/** Compares the sentences around two claims by their content words and names. */
export function similarity(a: Claim, b: Claim): Similarity {
    const words = overlap(a.context, b.context);
    const names = sharedNames(a.names, b.names);
    const weightA = a.context.length + a.names.length;
    const weightB = b.context.length + b.names.length;
    const shared = words + names;
    const least = Math.min(weightA, weightB);
    return {
        shared,
        coverage: least === 0 ? 0 : Math.min(1, shared / least),
        jaccard: least === 0 ? 0 : shared / Math.max(1, weightA + weightB - shared),
        sharedNames: names,
    };
}

/** Neither list has a word twice. */
function overlap(a: readonly string[], b: readonly string[]): number {
    if (lastList !== a) {
        lastList = a;
        lastWords = new Set(a);
    }
    let count = 0;
    for (const word of b) if (lastWords.has(word)) count++;
    return count;
}

/** The left side is one claim that is held against many: its words are put into a set once. */
let lastList: readonly string[] = [];
let lastWords: ReadonlySet<string> = new Set();

/** Names match whole or by their last word: "Ilham Petrov" and "Petrov". Lower case. */
export function sharedNames(a: readonly string[], b: readonly string[]): number {
    let count = 0;
    for (const name of a) if (b.some((other) => sameName(name, other))) count++;
    return count;
}

/** Whether two names can be one: equal, or the shorter is the end or the start of the longer. Lower case. */
export function sameName(a: string, b: string): boolean {
    if (a === b) return true;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}
