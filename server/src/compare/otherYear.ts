import type { Claim } from '../claims/claim';

/** Whether one of two sentences names a year that the other does not: one of them tells of the past. */
export function tellOtherYears(a: Claim, b: Claim): boolean {
    return namesYear(a, b) || namesYear(b, a);
}

function namesYear(a: Claim, b: Claim): boolean {
    return a.dates.some((day) => /^\d{4}$/.test(day) && !b.dates.some((other) => other.startsWith(day)));
}
