import { type Sum, sumsOf } from '../compare/sums';
import { defineCheck, spot } from './check';

/**
 * The parts do not make the whole.
 *
 * Why: killed and survived (and missing) must add up to all who were aboard. What to do: find the figure that is off;
 * often digits were swapped, or one count is older than the others.
 *
 * Reported:
 * ```
 * The ferry carried 67 passengers. Police said 38 people were killed. There were 27 survivors.
 * ```
 *
 * Let pass: people are still missing.
 * ```
 * The ferry carried 67 passengers. Police said 38 people were killed. There were 27 survivors and two people were missing.
 * ```
 */
export const partsAndWhole = defineCheck({
    id: 'parts-and-whole',
    title: 'Parts and whole do not add up',
    severity: 'warning',
    *within(source) {
        const sums = sumsOf([source]);
        if (sums.some((sum) => sum.holds)) return;
        const longest = sums.reduce<Sum | undefined>(
            (best, sum) => (best === undefined || sum.parts.length > best.parts.length ? sum : best),
            undefined,
        );
        if (longest === undefined || isOpen(longest)) return;
        const [first, ...rest] = longest.parts;
        if (first === undefined) return;
        yield {
            verdict: 'contradiction',
            a: spot(source, longest.whole.claim),
            b: spot(source, first.claim),
            working: rest.map((part) => spot(source, part.claim)),
            reason: longest.working,
            advice: 'One of the figures is off, or somebody is not counted.',
        };
    },
});

/** Whether somebody is spoken of who is in none of the figures, with a number or without: the sum need not close. */
function isOpen(sum: Sum): boolean {
    const counted = new Set(sum.parts.map((part) => part.claim));
    const { claims, text } = sum.whole.source;
    if (claims.some((claim) => claim.measure === 'missing' && !counted.has(claim))) return true;
    return sum.parts.every((part) => part.claim.measure !== 'missing') && /\b(?:missing|unaccounted)\b/i.test(text);
}
