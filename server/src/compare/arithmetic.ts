import type { Quantity } from '../mentions/quantity';

/** Lowest and highest value. */
export interface Interval {
    readonly min: number;
    readonly max: number;
}

/** Values that the printed figure rounds to; for a figure cut off instead of rounded too ("9.56" printed as 9.5). */
export function printedInterval(quantity: Quantity): Interval {
    const slack = quantity.bound === 'exactly' || quantity.bound === 'about' ? quantity.granularity / 2 : 0;
    return { min: quantity.min - slack, max: quantity.max + slack };
}

/** Whether two intervals share a value; what arithmetic loses in the last place does not count. */
export function meets(a: Interval, b: Interval): boolean {
    const slack = 1e-9 * Math.max(1, Math.abs(a.min), Math.abs(b.min));
    return a.min <= b.max + slack && b.min <= a.max + slack;
}

/** Change from one figure to the other in per cent, negative for a fall: 30 → 38 is 26.7. */
export function changeInPercent(before: Interval, after: Interval): Interval | undefined {
    if (!(before.min > 0) || !(after.min >= 0) || !Number.isFinite(before.max) || !Number.isFinite(after.max))
        return undefined;
    return { min: (after.min / before.max - 1) * 100, max: (after.max / before.min - 1) * 100 };
}

/** Change from one figure to the other in their unit. */
export function difference(before: Interval, after: Interval): Interval {
    return { min: after.min - before.max, max: after.max - before.min };
}

/** Both figures on one scale: "from 30 to 38 million" says the million once. */
export function onOneScale(before: Quantity, after: Quantity): readonly [Quantity, Quantity] {
    const scale =
        after.granularity >= 1000 && before.value > 0 && before.value < 1000 && after.value / before.value > 500
            ? scaleOf(after)
            : 1;
    return [scale === 1 ? before : scaled(before, scale), after];
}

function scaled(quantity: Quantity, scale: number): Quantity {
    const granularity = quantity.granularity * scale;
    // A bare count is exact; one whose million is left out is rounded like the one that says it.
    const half = quantity.min === quantity.max ? granularity / 2 : 0;
    return {
        ...quantity,
        value: quantity.value * scale,
        granularity,
        min: quantity.min * scale - half,
        max: quantity.max * scale + half,
    };
}

/** 1,000,000 of "38 million" and of "1.2 million". */
function scaleOf(quantity: Quantity): number {
    if (quantity.value >= 1e12) return 1e12;
    if (quantity.value >= 1e9) return 1e9;
    return quantity.value >= 1e6 ? 1e6 : 1000;
}

/** Both values as short numbers of one scale: "81.2" and "88" of £81.2 million and £70 million. */
export function inShort(...values: readonly number[]): string[] {
    const largest = Math.max(...values.map(Math.abs));
    const scale = largest >= 1e12 ? 1e12 : largest >= 1e9 ? 1e9 : largest >= 1e6 ? 1e6 : 1;
    return values.map((value) => readable(value / scale));
}

/** "3,461.2", "0.3", "-10.4": no more than `decimals` of them. */
export function readable(value: number, decimals = 3): string {
    const rounded = Number(value.toFixed(decimals));
    return (Object.is(rounded, -0) ? 0 : rounded).toLocaleString('en-US', { maximumFractionDigits: decimals });
}
