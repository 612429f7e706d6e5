import type { Figure } from '../figure';
import type { Quantity } from '../quantity';
import type { HedgeSense } from '../vocabulary/hedges';
import { type FoundHedge, hedgeAfter, hedgeBefore } from './hedges';
import { converted, quantityOf, rangeOf, vagueOf } from './quantities';
import type { Reading } from './reading';
import { lowerAt, type Scan } from './scan';

/** A figure with the lexemes that it takes up. */
export interface Composed {
    readonly figure: Figure;
    readonly from: number;
    readonly to: number;
}

/** Puts hedges to a reading and makes the figure. `floor` is the lexeme behind the figure before. */
export function compose(scan: Scan, reading: Reading, floor: number): Composed {
    const front = reading.hedged ? frontHedge(scan, reading, floor) : undefined;
    const back = reading.hedged ? hedgeAfter(scan, reading.to) : undefined;
    const between = reading.high !== undefined && lowerAt(scan, reading.from - 1) === 'between';
    const from = front?.at ?? (between ? reading.from - 1 : reading.from);
    const to = back?.at ?? reading.to;
    const quantity = quantityWith(reading, reading.sense ?? front?.sense ?? back?.sense);
    const figure: Figure = {
        start: offsetOf(scan, from),
        end: scan.lexemes[to - 1]?.end ?? 0,
        kind: reading.kind,
        core: { start: offsetOf(scan, reading.core.from), end: scan.lexemes[reading.core.to - 1]?.end ?? 0 },
        quantity,
        form: reading.form,
        ...(reading.unit === undefined ? {} : { unit: reading.unit }),
        ...(reading.base === undefined
            ? {}
            : {
                  base: {
                      unit: reading.base.unit,
                      quantity: converted(quantity, reading.base.factor, reading.base.offset),
                  },
              }),
        ...(reading.pair === undefined ? {} : { pair: reading.pair }),
        ...(reading.per === undefined ? {} : { per: reading.per }),
        ...(reading.whole === true || isWhole(scan, from, reading) ? { whole: true } : {}),
    };
    return { figure, from, to };
}

function quantityWith(reading: Reading, hedge: HedgeSense | undefined): Quantity {
    if (reading.interval !== undefined) {
        const [min, max] = reading.interval;
        if (min === max) return quantityOf({ value: min, granularity: 1, rounding: 'whole' }, hedge);
        const vague = vagueOf(min, max);
        // "At least several": only the end that the hedge closes is known.
        if (hedge === 'at-least' || hedge === 'more-than')
            return { ...vague, bound: hedge, max: Number.POSITIVE_INFINITY };
        return vague;
    }
    if (reading.high !== undefined) return rangeOf(reading, { ...reading.high, rounding: reading.rounding }, hedge);
    return quantityOf(reading, hedge);
}

function frontHedge(scan: Scan, reading: Reading, floor: number): FoundHedge | undefined {
    const hedge = hedgeBefore(scan, reading.from, floor);
    if (hedge === undefined) return undefined;
    const before = lowerAt(scan, hedge.at - 1);
    switch (hedge.words) {
        // "prices rose over three years", "within two hours": a stretch of time, not a bound.
        case 'over':
            if (reading.kind === 'duration' && !BOUNDED.has(before)) return undefined;
            // "held over £3m raid": what it is about, not a bound.
            return reading.kind === 'money' && DISPUTED.has(before) ? undefined : hedge;
        case 'within':
            return undefined;
        case 'past':
            return RISING.has(before) ? hedge : undefined;
        case 'above':
        case 'below':
        case 'beyond':
        case 'near':
            return reading.kind === 'ordinal' ? undefined : hedge;
        // "the maximum 20 years", "a minimum 5".
        case 'some':
            return reading.kind === 'ordinal' || reading.kind === 'age' ? undefined : hedge;
        default:
            return hedge;
    }
}

/** In front of "past 30". */
const RISING: ReadonlySet<string> = new Set(
    'climb climbs climbed rise rises risen rose rising go goes gone went grow grew grown soar soared surge surged pushed push jumped jump'.split(
        ' ',
    ),
);

/** In front of "over three hours": it lasted, took or was longer. */
const BOUNDED: ReadonlySet<string> = new Set(
    'for after of is was were are be been lasted lasts last took take takes taken taking in just well spent spend served with'.split(
        ' ',
    ),
);

/** In front of "over £3m raid": held, sued or at odds because of it. */
const DISPUTED: ReadonlySet<string> = new Set(
    'held arrested charged jailed sued sues fined questioned quizzed sacked resigns quits row dispute probe inquiry anger fury clash protest protests battle fight case scandal court trial lawsuit feud'.split(
        ' ',
    ),
);

/** "all 38", "all of the 38". */
function isWhole(scan: Scan, from: number, { kind }: Reading): boolean {
    if (kind !== 'count') return false;
    let at = from - 1;
    if (/^(?:the|these|those|its|their|our|his|her)$/.test(lowerAt(scan, at))) at--;
    if (lowerAt(scan, at) === 'of') at--;
    return lowerAt(scan, at) === 'all';
}

function offsetOf(scan: Scan, i: number): number {
    return scan.lexemes[i]?.start ?? 0;
}
