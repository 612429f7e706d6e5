import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { tellOtherYears } from '../compare/otherYear';
import { isPeopleMeasure } from '../compare/peopleMeasures';
import { similarity } from '../compare/similarity';
import { sameTime } from '../compare/slots';
import { type Clash, defineCheck, spot } from './check';
import { measureInWords, valueInWords } from './words';

/**
 * A bound that another figure breaks.
 *
 * Why: the copy says "at least 38" and later counts 35. What to do: find the newer count; a bound is often left over from
 * an earlier version.
 *
 * Reported:
 * ```
 * The blast in Harwick killed at least 38 people on Monday.
 *
 * Rescuers have recovered all of the dead. The blast killed 35 people, the mayor said on Monday.
 * ```
 *
 * Let pass: the bound holds.
 * ```
 * The blast in Harwick killed at least 38 people on Monday.
 *
 * Rescuers have recovered all of the dead. The blast killed 41 people, the mayor said on Monday.
 * ```
 *
 * Let pass: a part of the group.
 * ```
 * The blast in Harwick killed at least 38 people on Monday.
 *
 * Among them were 35 miners.
 * ```
 */
export const boundBroken = defineCheck({
    id: 'bound-broken',
    title: 'A bound that another figure breaks',
    severity: 'warning',
    *within(source) {
        for (const bound of source.claims) {
            if (!isBound(bound)) continue;
            for (const figure of source.claims) {
                if (figure.quantity?.bound !== 'exactly' || !isComparable(bound, figure) || !breaks(figure, bound))
                    continue;
                yield brokenBound(source, bound, figure);
            }
        }
    },
});

function brokenBound(source: SourceReading, bound: Claim, figure: Claim): Clash {
    return {
        verdict: 'contradiction',
        a: spot(source, bound),
        b: spot(source, figure),
        reason: `${valueInWords(figure)} is not ${valueInWords(bound)} (${measureInWords(bound)})`,
        advice: 'Find the newer count.',
    };
}

function isBound({ quantity, measure, kind }: Claim): boolean {
    if (quantity === undefined || kind !== 'count' || !isPeopleMeasure(measure) || quantity.value < 3) return false;
    return (
        quantity.bound === 'at-least' ||
        quantity.bound === 'more-than' ||
        quantity.bound === 'at-most' ||
        quantity.bound === 'less-than'
    );
}

/** Both count everybody of one group in the story's own event, in two sentences that name no two days. */
function isComparable(a: Claim, b: Claim): boolean {
    if (
        a.measure !== b.measure ||
        a.kind !== b.kind ||
        a.event !== b.event ||
        a.event !== 'main' ||
        a.extent !== 'total' ||
        b.extent !== 'total'
    )
        return false;
    if (
        a.polarity !== 'affirmed' ||
        b.polarity !== 'affirmed' ||
        (a.passage === b.passage && a.sentence === b.sentence)
    )
        return false;
    if (a.group.length > 0 || b.group.length > 0 || a.place !== 'body' || b.place !== 'body') return false;
    if (a.date !== undefined && b.date !== undefined && !sameTime(a.date, b.date)) return false;
    if (tellOtherYears(a, b)) return false;
    const near = similarity(a, b);
    return near.shared >= 2 && near.coverage >= 0.5;
}

/** Broken, and near enough to be a count of the same: 35 of "at least 38", not 4. */
function breaks(figure: Claim, bound: Claim): boolean {
    const value = figure.quantity?.value ?? 0;
    const { min = 0, max = 0, value: limit = 0 } = bound.quantity ?? {};
    if (bound.quantity?.bound === 'at-least' || bound.quantity?.bound === 'more-than')
        return value < min && value >= limit * 0.6;
    return value > max && value <= limit * 1.6;
}
