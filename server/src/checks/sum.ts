import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { difference, inShort, meets, onOneScale, printedInterval, readable } from '../compare/arithmetic';
import { type Change, changesOf } from '../compare/changes';
import { type Flow, flowsOf } from '../compare/flows';
import { layoutTotalsOf } from '../compare/layoutTotals';
import { wrongOutcomes } from '../compare/outcomeCounts';
import { productsOf } from '../compare/products';
import { sharesOf } from '../compare/shares';
import { type Total, totalsOf } from '../compare/totals';
import { type Clash, defineCheck, spot, spotOver } from './check';
import { withNumber } from './fix';

/**
 * The total does not follow from its parts.
 *
 * Why: the copy, a list or a table gives a total and its parts, and they do not add up, even with all of them rounded. What
 * to do: find the figure that is off; if the list leaves something out, say "including".
 *
 * Reported:
 * ```
 * The fund got $3m, $4m and $2m, a total of $10m.
 * ```
 *
 * Reported: a table.
 * ```
 * === copy.md
 * | Ward | Votes |
 * |---|---|
 * | North | 120 |
 * | South | 340 |
 * | West | 215 |
 * | Total | 685 |
 * ```
 *
 * Reported: what opened and shut.
 * ```
 * The chain opened 16 shops and shut seven, taking its estate to 231 from 220.
 * ```
 *
 * Reported: so many at so much.
 * ```
 * The club sold 300 tickets at £5 each, taking £1,200.
 * ```
 *
 * Reported: outcomes that exclude each other, of one group.
 * ```
 * He was found guilty on 14 of 17 counts and cleared of four.
 * ```
 *
 * Let pass: on some counts there was no verdict.
 * ```
 * He was found guilty on 14 of 17 counts and cleared of two.
 * ```
 *
 * Let pass: the list is not complete.
 * ```
 * The fund got $10m in total, including $3m, $4m and $2m from three cities.
 * ```
 *
 * Let pass: rounding.
 * ```
 * The fund got $3.4m, $4.4m and $2.4m, a total of $10.3m.
 * ```
 */
export const sum = defineCheck({
    id: 'sum',
    title: 'The total does not follow from its parts',
    severity: 'warning',
    *within(source) {
        const told = new Set<Claim>();
        for (const total of [...totalsOf(source), ...sharesOf(source), ...layoutTotalsOf(source)]) {
            if (told.has(total.whole)) continue;
            for (const clash of wrongTotal(source, total)) {
                told.add(total.whole);
                yield clash;
            }
        }
        for (const { factors, total, value, working, agrees } of productsOf(source)) {
            if (agrees) continue;
            const fix = withNumber(source, total, value / printedScale(total));
            yield {
                verdict: 'contradiction',
                a: spot(source, total.focus),
                b: spotOver(source, ...factors),
                reason: `${working} = ${readable(value, 2)}, not ${readable(total.quantity?.value ?? 0, 2)}`,
                advice: 'One of the figures is off, or not all cost the same.',
                ...(fix === undefined ? {} : { fix }),
            };
        }
        for (const { parts, whole, span, working } of wrongOutcomes(source)) {
            if (told.has(whole)) continue;
            yield {
                verdict: 'contradiction',
                a: spotOver(source, ...parts),
                b: { uri: source.uri, ...span },
                reason: working,
                advice: 'One of the figures is off, or somebody is counted twice.',
            };
        }
        for (const flow of flowsOf(source)) yield* wrongFlow(source, flow);
        for (const change of changesOf(source)) yield* wrongStep(source, change);
    },
});

function* wrongTotal(source: SourceReading, { whole, parts, complete, disjoint }: Total): Iterable<Clash> {
    const all = whole.quantity;
    if (all === undefined) return;
    let min = 0;
    let max = 0;
    let value = 0;
    const exact = [whole, ...parts].every(isRoundless);
    // Beside "£4.5 million", "£3 million" is three and no more: nobody rounds one part and not the next.
    const finest = Math.min(...parts.map((part) => part.quantity?.granularity ?? 1));
    for (const { quantity } of parts) {
        if (quantity === undefined) return;
        const slack = Math.min(finest, quantity.granularity) / 2;
        min += exact ? quantity.value : Math.max(quantity.min, quantity.value - slack);
        max += exact ? quantity.value : Math.min(quantity.max, quantity.value + slack);
        value += quantity.value;
    }
    const said = exact ? { min: all.value, max: all.value } : { min: all.min, max: all.max };
    if (meets({ min, max }, said) || (!complete && max < said.max)) return;
    // Far off, the figures are of different things, not a slip.
    if (value > all.value * 1.67 || value < all.value * 0.6) return;
    const terms = inShort(...parts.map((part) => part.quantity?.value ?? 0), value, all.value);
    const [first, ...rest] = [...parts].sort((a, b) => a.start - b.start);
    if (first === undefined) return;
    const fix = complete ? withNumber(source, whole, value / printedScale(whole)) : undefined;
    yield {
        verdict: disjoint ? 'contradiction' : 'note',
        severity: disjoint ? 'warning' : 'information',
        a: spot(source, whole),
        b: spotOver(source, first, ...rest.filter((part) => part.passage === first.passage)),
        working: rest.filter((part) => part.passage !== first.passage).map((part) => spot(source, part)),
        reason: `${terms.slice(0, -2).join(' + ')} = ${terms.at(-2)}, not ${terms.at(-1)}`,
        advice: disjoint
            ? 'One of the figures is off, or something is not listed.'
            : 'Unless some are counted in both, one of the figures is off.',
        ...(fix === undefined ? {} : { fix }),
    };
}

/** "$3m" in a sum is three million: nobody adds up figures rounded to one or two digits. "$3.4m" and "$742m" may be rounded. */
function isRoundless(claim: Claim): boolean {
    const { quantity } = claim;
    return quantity !== undefined && quantity.value / quantity.granularity < 100 && !/\d\.\d/.test(claim.text);
}

function* wrongFlow(source: SourceReading, { gained, lost, old, new: after }: Flow): Iterable<Clash> {
    const [plus, minus, from, to] = [gained, lost, old, after].map((claim) => claim.quantity?.value ?? 0) as [
        number,
        number,
        number,
        number,
    ];
    const slack = [gained, lost, old, after].reduce(
        (all, claim) => all + ((claim.quantity?.max ?? 0) - (claim.quantity?.min ?? 0)) / 2,
        0,
    );
    if (Math.abs(from + plus - minus - to) <= slack) return;
    const [a, b, c, d, e] = inShort(from, plus, minus, from + plus - minus, to);
    yield {
        verdict: 'contradiction',
        a: spotOver(source, gained, lost),
        b: spotOver(source, old, after),
        reason: `${a} + ${b} − ${c} = ${d}, not ${e}`,
        advice: 'One of the four figures is off, or something is not counted.',
    };
}

/** "Rose by three to 12 from eight." */
function* wrongStep(source: SourceReading, { stated, old, new: after, direction }: Change): Iterable<Clash> {
    if (
        stated.figure === 'percent' ||
        stated.figure === 'points' ||
        stated.kind !== after.kind ||
        stated.unit !== after.unit
    )
        return;
    if (
        stated.quantity === undefined ||
        old.quantity === undefined ||
        after.quantity === undefined ||
        after.kind === 'percent'
    )
        return;
    const [from, to] = onOneScale(old.quantity, after.quantity);
    const step = difference(from, to);
    const said = printedInterval(stated.quantity);
    if (meets(step, direction === 'up' ? said : { min: -said.max, max: -said.min })) return;
    const [newShort, oldShort, stepShort, saidShort] = inShort(
        to.value,
        from.value,
        Math.abs(to.value - from.value),
        stated.quantity.value,
    );
    const fix = withNumber(source, stated, Math.abs(to.value - from.value) / printedScale(stated));
    yield {
        verdict: 'contradiction',
        a: spot(source, stated.focus),
        b: spotOver(source, old, after),
        reason: `From ${oldShort} to ${newShort} is a ${to.value < from.value ? 'fall' : 'rise'} of ${stepShort}, the copy says ${saidShort}`,
        advice: 'Compute it again.',
        ...(fix === undefined ? {} : { fix }),
    };
}

/** 1,000,000 for "£81.2 million": what the printed digits are multiplied by. */
function printedScale(claim: Claim): number {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(claim.text);
    const printed = digits === null ? Number.NaN : Number(digits[0].replaceAll(',', ''));
    const scale = (claim.quantity?.value ?? Number.NaN) / printed;
    return Number.isFinite(scale) && scale > 0 ? Number(readable(scale, 6).replaceAll(',', '')) : Number.NaN;
}
