import type { Quantity } from '../mentions/quantity';

/**
 * Whether one number can satisfy both quantities: "1.2 million" and 1,234,567; "at least 12" and 14; but not "more than
 * 105" and 105. Both in one unit.
 */
export function canAgree(a: Quantity, b: Quantity): boolean {
    const low = Math.max(a.min, b.min);
    const high = Math.min(a.max, b.max);
    if (low < high) return true;
    if (low > high || (isRounded(a) && isRounded(b))) return false;
    return reaches(a, low) && reaches(b, low);
}

/** How far the two values lie apart, as a share of the larger: 0 for equal values, 0.5 for 10 and 20. */
export function distance(a: Quantity, b: Quantity): number {
    const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
    return larger === 0 ? 0 : Math.abs(a.value - b.value) / larger;
}

/** Whether the quantity is one exact number, so that repeating it elsewhere is no accident. */
export function isExact(quantity: Quantity): boolean {
    return quantity.bound === 'exactly' && quantity.max - quantity.min <= quantity.granularity;
}

/** Whether an end of the interval is in it: 1.2 million is not in "more than 1.2 million". Of whole numbers the end is the next one already. */
function reaches(quantity: Quantity, value: number): boolean {
    return !((quantity.bound === 'more-than' || quantity.bound === 'less-than') && value === quantity.value);
}

/** "1.2 million" and "1.3 million" both reach 1.25 million; that is no agreement. */
function isRounded(quantity: Quantity): boolean {
    return quantity.min < quantity.value && quantity.value < quantity.max;
}
