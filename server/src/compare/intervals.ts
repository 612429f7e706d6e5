import type { Quantity } from '../mentions/quantity';

/**
 * Whether one number can satisfy both quantities: "1.2 million" and 1,234,567; "at least 12" and 14; but not "more than
 * 105" and 105. Both in one unit.
 */
export function canAgree(a: Quantity, b: Quantity): boolean {
    if (breaksBound(a, b) || breaksBound(b, a)) return false;
    const low = Math.max(a.min, b.min);
    const high = Math.min(a.max, b.max);
    if (low < high) return true;
    if (low > high || (isRounded(a) && isRounded(b))) return false;
    return reaches(a, low) && reaches(b, low);
}

/** "About 6,400" is not "fewer than 6,000", though it may be 5,900: who says 6,400 would not. Round by 100, it may be 6,300. */
function breaksBound(about: Quantity, bound: Quantity): boolean {
    if (about.bound !== 'about') return false;
    const step = roundingOf(about.value);
    if (bound.bound === 'less-than' || bound.bound === 'at-most') return about.value - step > bound.value;
    if (bound.bound === 'more-than' || bound.bound === 'at-least') return about.value + step < bound.value;
    return false;
}

/** What a round number may be rounded by: 100 for 6,400, 500 for 6,500, 10 for 40. */
function roundingOf(value: number): number {
    if (!Number.isInteger(value) || value === 0) return Math.abs(value) / 10;
    let step = 1;
    while (value % (step * 10) === 0) step *= 10;
    return value % (step * 5) === 0 ? step * 5 : step;
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
