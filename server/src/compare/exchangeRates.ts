import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Quantity } from '../mentions/quantity';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** A sum of money printed in two currencies: "£10 million ($13 million)". */
export interface Exchanged {
    readonly first: Claim;
    readonly second: Claim;
    /** How many of the second currency for one of the first: 1.3. */
    readonly rate: number;
}

/** Two sums of money that do not go together at one rate of exchange. */
export interface RateClash {
    readonly odd: Exchanged;
    /** What the sum is held against: the rate that the copy states, or another sum exchanged. */
    readonly against: Claim;
    /** The rate that the other one gives, and the second sum at that rate. */
    readonly rate: number;
    readonly value: number;
    readonly stated: boolean;
}

/**
 * Sums exchanged at another rate than the copy states ("($1 = 0.92 euros)", "at $1.30 to the pound"), or at two rates that
 * are far apart. A sentence that names a year is of that year's rate.
 */
export function rateClashes(source: SourceReading): RateClash[] {
    const sums = exchangedIn(source);
    if (sums.length === 0) return [];
    const rates = statedRates(source);
    const clashes: RateClash[] = [];
    for (const one of sums) {
        const stated = rates.find((rate) => rate.from === one.first.unit && rate.to === one.second.unit);
        const back = rates.find((rate) => rate.from === one.second.unit && rate.to === one.first.unit);
        const rate = stated?.rate ?? (back === undefined ? undefined : 1 / back.rate);
        const claim = stated?.claim ?? back?.claim;
        if (rate === undefined || claim === undefined) continue;
        if (!fits(one, rate, 0.02)) clashes.push(clashOf(one, claim, rate, true));
    }
    if (clashes.length > 0 || rates.length > 0) return clashes;
    for (const [i, one] of sums.entries()) {
        for (const other of sums.slice(i + 1)) {
            if (one.first.unit !== other.first.unit || one.second.unit !== other.second.unit) continue;
            if (fits(other, one.rate, 0.12) || fits(one, other.rate, 0.12)) continue;
            return [clashOf(other, one.first, one.rate, false)];
        }
    }
    return [];
}

function clashOf(odd: Exchanged, against: Claim, rate: number, stated: boolean): RateClash {
    return { odd, against, rate, stated, value: (odd.first.quantity?.value ?? 0) * rate };
}

/** Whether one sum is the other at that rate: the converted one is rounded, and the copy does not say which that is. */
function fits({ first, second }: Exchanged, rate: number, slack: number): boolean {
    const [from, to] = [first.quantity, second.quantity];
    if (from === undefined || to === undefined) return true;
    const near = (value: number, { value: printed, granularity }: Quantity) =>
        Math.abs(value - printed) <= granularity / 2 + printed * slack;
    return near(from.value * rate, to) || near(to.value / rate, from);
}

function exchangedIn(source: SourceReading): Exchanged[] {
    return markedSentences(source).flatMap((marked) =>
        [...matchesOf(marked, bracketed)].flatMap((match) => {
            const [first, second] = [match.claim('first'), match.claim('second')];
            if (first?.quantity === undefined || second?.quantity === undefined) return [];
            if (first.unit === undefined || second.unit === undefined || first.unit === second.unit) return [];
            if (first.per !== second.per || first.dates.some((date) => /^\d{4}$/.test(date))) return [];
            const rate = second.quantity.value / first.quantity.value;
            return Number.isFinite(rate) && rate > 0 ? [{ first, second, rate }] : [];
        }),
    );
}

interface Rate {
    readonly claim: Claim;
    readonly from: string;
    readonly to: string;
    readonly rate: number;
}

function statedRates(source: SourceReading): Rate[] {
    return markedSentences(source).flatMap((marked) => [
        ...[...matchesOf(marked, equation)].flatMap((match) => {
            const [one, claim] = [match.claim('one'), match.claim('rate')];
            if (one?.quantity?.value !== 1 || one.unit === undefined) return [];
            if (claim?.unit === undefined || claim.quantity === undefined) return [];
            return [{ claim, from: one.unit, to: claim.unit, rate: claim.quantity.value }];
        }),
        ...[...matchesOf(marked, toThe)].flatMap((match) => {
            const claim = match.claim('rate');
            const from = currencies[match.word('money')?.toLowerCase() ?? ''];
            if (claim?.unit === undefined || claim.quantity === undefined || from === undefined) return [];
            return claim.unit === from ? [] : [{ claim, from, to: claim.unit, rate: claim.quantity.value }];
        }),
    ]);
}

const currencies: Readonly<Record<string, string>> = {
    pound: 'GBP',
    euro: 'EUR',
    dollar: 'USD',
};

const bracketed = figurePattern(
    '{m:first}(?: [\\p{L}-]{1,20}){0,2} ?[([] ?(?:about |around |roughly |approximately |some |or )?{m:second} ?(?=[)\\],;]| at )',
);
const equation = figurePattern('{m:one} ?= ?{m:rate}');
const toThe = figurePattern('{m:rate} (?:to|per|for) (?:the |one |a )?(?<money>pound|euro|dollar)\\b');
