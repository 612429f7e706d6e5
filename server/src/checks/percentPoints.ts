import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { changeInPercent, difference, meets, printedInterval, readable } from '../compare/arithmetic';
import { type Change, changesOf } from '../compare/changes';
import type { Quantity } from '../mentions/quantity';
import { type Clash, defineCheck, spot, spotOver } from './check';

/**
 * Per cent said of percentage points.
 *
 * Why: from 17% to 44% is 27 percentage points, and a rise of 159 per cent. What to do: say "percentage points" for the
 * difference of two percentages, and keep "per cent" for a relative change.
 *
 * Reported:
 * ```
 * Support rose 27%, from 17% to 44%.
 * ```
 *
 * Reported:
 * ```
 * The margin widened 0.3% to 8.4% from 8.1%.
 * ```
 *
 * Let pass: percentage points are said.
 * ```
 * Support rose 27 percentage points, from 17% to 44%.
 * ```
 *
 * Let pass: a relative change.
 * ```
 * Support rose by 50%, from 20% to 30%.
 * ```
 */
export const percentPoints = defineCheck({
    id: 'percent-points',
    title: 'Per cent said of percentage points',
    severity: 'warning',
    *within(source) {
        for (const change of changesOf(source)) yield* wrongPoints(source, change);
    },
    *between({ a, b }) {
        yield* saidAsPoints(a, b);
        yield* saidAsPoints(b, a);
    },
});

function* wrongPoints(source: SourceReading, { stated, old, new: after }: Change): Iterable<Clash> {
    if (
        old.figure !== 'percent' ||
        stated.quantity === undefined ||
        old.quantity === undefined ||
        after.quantity === undefined
    )
        return;
    if (stated.figure !== 'percent' && stated.figure !== 'points') return;
    const said = printedInterval(stated.quantity);
    const either = { min: -said.max, max: -said.min };
    const points = difference(old.quantity, after.quantity);
    const relative = changeInPercent(old.quantity, after.quantity);
    if (relative === undefined) return;
    const { min, max, value } = stated.quantity;
    const asPoints = meets(points, { min, max }) || meets(points, { min: -max, max: -min });
    // Small percentages are so rounded that a step of one point may be 1% as well: then what fits to the digit is meant.
    const exactPoints =
        Math.abs(Math.abs(after.quantity.value - old.quantity.value) - value) < stated.quantity.granularity / 2;
    const off = Math.abs(Math.abs(after.quantity.value / old.quantity.value - 1) * 100 - value);
    const asPercent =
        (meets(relative, said) || meets(relative, either)) && !(exactPoints && off > stated.quantity.granularity);
    // "Three points, from 11% to 15%" can be, by rounding; it is worth a look all the same.
    const roundingOnly =
        stated.figure === 'points' && asPoints && isOffByOne(stated.quantity, old.quantity, after.quantity);
    if (stated.figure === 'percent' ? asPercent : asPoints && !roundingOnly) return;
    const inPoints = readable(Math.abs(after.quantity.value - old.quantity.value), 2);
    const inPercent = readable(Math.abs(after.quantity.value / old.quantity.value - 1) * 100, 0);
    const ends = `${readable(old.quantity.value)}% to ${readable(after.quantity.value)}%`;
    yield {
        verdict: 'contradiction',
        ...(roundingOnly ? { severity: 'information' } : {}),
        a: spot(source, stated.focus),
        b: spotOver(source, old, after),
        reason: `${ends} is ${inPoints} percentage points, or ${inPercent}%; the copy says ${readable(stated.quantity.value)}${stated.figure === 'points' ? ' points' : '%'}`,
        advice: asPoints ? 'Say “percentage points”.' : 'Compute it again.',
        ...(asPoints ? { fix: { spot: spot(source, stated.focus), text: `${inPoints} percentage points` } } : {}),
    };
}

/** Whether the printed ends lie another number of whole steps apart than the points say, all printed alike and exact. */
function isOffByOne(stated: Quantity, old: Quantity, after: Quantity): boolean {
    const step = stated.granularity;
    const alike = old.granularity === step && after.granularity === step;
    const exact = [stated, old, after].every(({ bound }) => bound === 'exactly');
    return alike && exact && Math.abs(Math.abs(after.value - old.value) - stated.value) > step / 2;
}

/** The other source gives the same step between the same two percentages, and in points. */
function* saidAsPoints(source: SourceReading, other: SourceReading): Iterable<Clash> {
    for (const change of changesOf(source)) {
        const [wrong] = wrongPoints(source, change);
        if (wrong?.fix === undefined) continue;
        const { stated, old, new: after } = change;
        for (const points of other.claims) {
            if (points.figure !== 'points' || points.quantity?.value !== stated.quantity?.value) continue;
            const beside = other.claims.filter(
                (claim) => claim.figure === 'percent' && claim.passage === points.passage,
            );
            const has = (end: Claim) => beside.some((claim) => claim.quantity?.value === end.quantity?.value);
            if (!has(old) || !has(after)) continue;
            yield {
                ...wrong,
                b: spotOver(other, ...beside, points),
                reason: 'One source says per cent, the other percentage points',
            };
        }
    }
}
