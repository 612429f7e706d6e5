import type { Claim } from '../claims/claim';

/** A number that hardly stands twice in a story by chance: 214, 17.4, 5,200; but no year and no round hundred. */
export function isRare(claim: Claim): boolean {
    const value = claim.quantity?.value ?? 0;
    const digits = significantDigits(value);
    return !isYear(value) && (digits >= 3 || (digits === 2 && value >= 1000));
}

/** 3 for 17.4 and 214, 2 for 5,200: zeros at the end may be rounding. */
function significantDigits(value: number): number {
    return String(Math.abs(value))
        .replace('.', '')
        .replace(/^0+|0+$/g, '').length;
}

/** Whether it may be read as a year of our time. */
export function isYear(value: number): boolean {
    return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
