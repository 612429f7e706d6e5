import type { Quantity } from '../mentions/quantity';
import type { Span } from '../text/span';
import type { Extent } from './claim';

/** What words without a figure say of how many: "the injured", "a double homicide", "without casualties". Passage offsets. */
export interface WordCount extends Span {
    readonly kind: 'statement' | 'count';
    readonly measure: string;
    readonly group: readonly string[];
    readonly quantity: Quantity;
    readonly extent: Extent;
}

/** Just so many: 2 for "double", 0 for "without". */
export function exactly(value: number): Quantity {
    return { value, granularity: 1, bound: 'exactly', min: value, max: value };
}

/** At least one; how many, nobody says. */
export const some: Quantity = { value: 1, granularity: 1, bound: 'at-least', min: 1, max: Number.POSITIVE_INFINITY };
