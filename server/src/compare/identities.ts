/** Sums that hold whenever all their parts are given: data for `parts-and-whole` and for sums on hover. */
export interface Identity {
    readonly whole: string;
    readonly parts: readonly string[];
    /** Counted in where the sources give it; the sum is not judged where they speak of it without a figure. */
    readonly perhaps: readonly string[];
}

export const identities: readonly Identity[] = [
    { whole: 'aboard', parts: ['killed', 'survived'], perhaps: ['missing'] },
    { whole: 'aboard', parts: ['killed', 'rescued'], perhaps: ['missing'] },
];
