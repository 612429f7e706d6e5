/** Checks that take over from each other when a figure changes: "12" for "120" is a slip of digits, "13" for "12" is not. */
const FAMILIES: readonly (readonly string[])[] = [
    ['figure-mismatch', 'magnitude', 'figure-outdated', 'bound-broken', 'basis', 'self-mismatch'],
    ['sum', 'parts-and-whole'],
    ['percent-change', 'percent-points'],
];

/** Whether a finding of the one check may be what became of a finding of the other. */
export function alikeChecks(one: string, other: string): boolean {
    return one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
