import type { Bound, Quantity } from '../quantity';
import type { HedgeSense } from '../vocabulary/hedges';

/**
 * How a printed number is to be taken. 'whole' counts things one by one, so that "more than 12" starts at 13; 'exact' is
 * meant to the last digit; 'rounded' stands for half a step on both sides, 'tenth' for a tenth ("two dozen").
 */
export type Rounding = 'whole' | 'exact' | 'rounded' | 'tenth';

/** A number with the step of its last digit. */
export interface Printed {
    readonly value: number;
    readonly granularity: number;
    readonly rounding: Rounding;
    /** What "about" allows on either side where it is no tenth: a quarter of an hour for a time of day. */
    readonly slack?: number;
}

/** What one number means behind its hedge. */
export function quantityOf(printed: Printed, hedge: HedgeSense | undefined): Quantity {
    const { value, granularity } = printed;
    const [low, high] = spread(printed);
    const size = Math.abs(value);
    const next = printed.rounding === 'whole' ? 1 : 0;
    const quantity = (bound: Bound, min: number, max: number): Quantity => ({ value, granularity, bound, min, max });
    switch (hedge) {
        case undefined:
            return quantity('exactly', low, high);
        case 'about': {
            const slack = printed.slack ?? Math.max(size / 10, granularity / 2, next);
            return quantity('about', tidy(value - slack), tidy(value + slack));
        }
        // "Nearly 40" is 36 to 39: nobody writes it of 40.
        case 'nearly':
            return quantity(
                'less-than',
                tidy(value - (printed.slack ?? Math.max(size / 10, granularity, next))),
                value - next,
            );
        case 'just-over':
            return quantity(
                'more-than',
                value + next,
                tidy(value + (printed.slack ?? Math.max(size / 10, granularity, next))),
            );
        case 'at-least':
            return quantity('at-least', value, Number.POSITIVE_INFINITY);
        case 'more-than':
            return quantity('more-than', value + next, Number.POSITIVE_INFINITY);
        case 'at-most':
            return quantity('at-most', Number.NEGATIVE_INFINITY, value);
        case 'less-than':
            return quantity('less-than', Number.NEGATIVE_INFINITY, value - next);
    }
}

/** "19 to 22", "£205m to £215m": the ends belong to it. A hedge widens it. */
export function rangeOf(low: Printed, high: Printed, hedge: HedgeSense | undefined): Quantity {
    const slack = hedge === 'about' ? (Math.abs(low.value) + Math.abs(high.value)) / 20 : 0;
    const [min] = spread(low);
    const [, max] = spread(high);
    return {
        value: tidy((low.value + high.value) / 2),
        granularity: Math.max(low.granularity, high.granularity),
        bound: 'between',
        min: tidy(min - slack),
        max: tidy(max + slack),
    };
}

/** Dozens, several: from `min` to `max`, both included. */
export function vagueOf(min: number, max: number): Quantity {
    const value = Number.isFinite(max) ? Math.round((min + max) / 2) : min;
    return { value, granularity: Number.isFinite(max) ? max - min : min, bound: 'between', min, max };
}

/** The quantity in another unit: value × factor + offset, for every number of it. */
export function converted(quantity: Quantity, factor: number, offset: number): Quantity {
    return {
        value: tidy(quantity.value * factor + offset),
        granularity: tidy(quantity.granularity * factor),
        bound: quantity.bound,
        min: tidy(quantity.min * factor + offset),
        max: tidy(quantity.max * factor + offset),
    };
}

function spread({ value, granularity, rounding }: Printed): readonly [number, number] {
    switch (rounding) {
        case 'whole':
        case 'exact':
            return [value, value];
        case 'rounded':
            return [tidy(value - granularity / 2), tidy(value + granularity / 2)];
        case 'tenth': {
            const slack = Math.max(1, Math.abs(value) / 10);
            return [tidy(value - slack), tidy(value + slack)];
        }
    }
}

/** 0.1 + 0.2 is no 0.3: twelve digits are more than any copy prints. */
export function tidy(value: number): number {
    if (Number.isSafeInteger(value) && Math.abs(value) < 1e12) return value;
    return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
