export type Bound = 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'between';

/** What a figure means. Precision is data: "1.2 million" has granularity 100,000 and lies between 1,150,000 and 1,250,000. */
export interface Quantity {
    /** The number said, in `unit`: 1200000 for "1.2 million", 12 for "at least 12", the middle of a range. */
    readonly value: number;
    /** Step of the last printed digit: 1 for "38", 100000 for "1.2 million", 0.1 for "3.5%". */
    readonly granularity: number;
    readonly bound: Bound;
    /** Lowest value that the words allow; -Infinity when open. "nearly 40": 36; "at least 12": 12. */
    readonly min: number;
    /** Highest value that the words allow; Infinity when open. */
    readonly max: number;
}
