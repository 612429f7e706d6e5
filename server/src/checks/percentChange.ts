import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import {
    changeInPercent,
    type Interval,
    inShort,
    meets,
    onOneScale,
    printedInterval,
    readable,
} from '../compare/arithmetic';
import { type Change, changesOf } from '../compare/changes';
import { isInWords } from '../compare/glosses';
import { type Multiplied, multipliedOf } from '../compare/multiples';
import { type Portion, portionsOf } from '../compare/portions';
import { type TableChange, tableChangesOf } from '../compare/tableChanges';
import { type Clash, defineCheck, spot, spotOver } from './check';
import { withNumber } from './fix';
import { quote } from './words';

/**
 * The percentage does not follow from the two figures.
 *
 * Why: the copy gives a change with both its ends, and the ends give another percentage, even with all three rounded. What
 * to do: compute it again; often a figure is of another year, or the percentage belongs to another line of the table.
 *
 * Reported:
 * ```
 * Membership rose from 30 to 38 million, up 21%.
 * ```
 *
 * Reported:
 * ```
 * Profit rose by 21.5 per cent to £81.2 million, from £70 million.
 * ```
 *
 * Reported: with when and where between.
 * ```
 * Turnover rose 20% to £96 million last year, from £84 million.
 * ```
 *
 * Reported: not doubled.
 * ```
 * Membership doubled to 40 million, from 25 million.
 * ```
 *
 * Reported: a share.
 * ```
 * Turnout was 54%: 27,000 of the 60,000 voters cast a ballot.
 * ```
 *
 * Reported: no majority.
 * ```
 * Most of the pupils, 112 of 260, were sent home.
 * ```
 *
 * Let pass: the percentage follows, with rounding.
 * ```
 * Membership rose from 30 to 38 million, up 27%.
 * ```
 *
 * Let pass: what was expected is no end of the change.
 * ```
 * Net income jumped 20% to $96 million, against $90 million expected by analysts.
 * ```
 *
 * Let pass: the percentage is on another base.
 * ```
 * Revenue rose 9% at constant currency to $38 million, from $30 million.
 * ```
 */
export const percentChange = defineCheck({
    id: 'percent-change',
    title: 'The percentage does not follow from the two figures',
    severity: 'warning',
    *within(source) {
        for (const change of changesOf(source)) yield* wrongChange(source, change);
        for (const portion of portionsOf(source)) yield* wrongPortion(source, portion);
        for (const multiplied of multipliedOf(source)) yield* wrongMultiple(source, multiplied);
        for (const row of tableChangesOf(source)) yield* wrongRow(source, row);
    },
});

function* wrongChange(source: SourceReading, { stated, old, new: after, direction }: Change): Iterable<Clash> {
    if (
        stated.figure !== 'percent' ||
        after.kind === 'percent' ||
        stated.quantity === undefined ||
        old.quantity === undefined ||
        after.quantity === undefined
    )
        return;
    const [from, to] = onOneScale(old.quantity, after.quantity);
    const change = changeInPercent(from, to);
    if (change === undefined) return;
    const said = statedInterval(stated);
    const signed = direction === 'up' ? said : { min: -said.max, max: -said.min };
    if (meets(change, signed)) return;
    const value = (to.value / from.value - 1) * 100;
    const [oldShort, newShort] = inShort(from.value, to.value);
    const sameWay = value > 0 === (direction === 'up');
    const fix = sameWay ? withNumber(source, stated, Math.abs(value)) : undefined;
    yield {
        verdict: 'contradiction',
        a: spot(source, stated.focus),
        b: spotOver(source, old, after),
        reason: `${newShort} / ${oldShort} is a ${value < 0 ? 'fall' : 'rise'} of ${readable(Math.abs(value), 1)}%, the copy says ${sameWay ? '' : direction === 'up' ? 'up ' : 'down '}${readable(stated.quantity.value)}%`,
        advice: 'Compute it again from the figures of the same two periods.',
        ...(fix === undefined ? {} : { fix }),
    };
}

/** What a stated percentage may be: a fraction in words ("by a third") is loose, and nobody writes "by 31 hundredths". */
function statedInterval({ quantity, text }: Claim): Interval {
    if (quantity === undefined) return { min: 0, max: 0 };
    const { min, max } = printedInterval(quantity);
    return /\d/.test(text) ? { min, max } : { min: min - looseness, max: max + looseness };
}

/** Percentage points. */
const looseness = 3;

function* wrongPortion(source: SourceReading, { share, part, whole, percent, agrees }: Portion): Iterable<Clash> {
    if (agrees) return;
    const fix = /%|per ?cent/i.test(share.text) ? withNumber(source, share, percent) : undefined;
    const [small, large] = inShort(part.quantity?.value ?? 0, whole.quantity?.value ?? 0);
    yield {
        verdict: 'contradiction',
        a: spot(source, share.focus),
        b: spotOver(source, part, whole),
        reason: `${small} of ${large} is ${readable(percent, 1)}%, the copy says ${isInWords(share) ? quote(share.text) : `${readable(share.quantity?.value ?? 0, 1)}%`}`,
        advice: 'Compute it again; or is it a share of something else?',
        ...(fix === undefined ? {} : { fix }),
    };
}

function* wrongMultiple(source: SourceReading, multiplied: Multiplied): Iterable<Clash> {
    const { stated, old, new: after, ratio, agrees } = multiplied;
    if (agrees || old.quantity === undefined || after.quantity === undefined) return;
    const [from, to] = inShort(...onOneScale(old.quantity, after.quantity).map(({ value }) => value));
    yield {
        verdict: 'contradiction',
        a: spot(source, stated.focus),
        b: spotOver(source, old, after),
        reason: `${to} is ${readable(ratio, 2)} times ${from}, the copy says “${source.text.slice(stated.focus.start, stated.focus.end)}”`,
        advice: 'Compute it again from the figures of the same two periods.',
    };
}

function* wrongRow(source: SourceReading, { stated, one, other }: TableChange): Iterable<Clash> {
    if (
        stated.figure !== 'percent' ||
        one.kind === 'percent' ||
        stated.quantity === undefined ||
        one.quantity === undefined ||
        other.quantity === undefined
    )
        return;
    const said = printedInterval(stated.quantity);
    const ways = [changeInPercent(one.quantity, other.quantity), changeInPercent(other.quantity, one.quantity)];
    // A table may print the newer or the older period first, and leave out the sign of a fall.
    if (ways.some((way) => way === undefined || meets(way, said) || meets(way, { min: -said.max, max: -said.min })))
        return;
    const [first, second] = inShort(one.quantity.value, other.quantity.value);
    const newerFirst =
        Math.abs(stated.quantity.value) < 1000 &&
        one.quantity.value > other.quantity.value === stated.quantity.value > 0;
    const value = newerFirst
        ? (one.quantity.value / other.quantity.value - 1) * 100
        : (other.quantity.value / one.quantity.value - 1) * 100;
    yield {
        verdict: 'contradiction',
        a: spot(source, stated.focus),
        b: spotOver(source, one, other),
        reason: `${first} against ${second} is a change of ${readable(value, 1)}%, the table says ${readable(stated.quantity.value)}%`,
        advice: 'Compute it again, and check that the row is read from one table.',
    };
}
