import { type Amount, readAmount } from './amount';
import { readPer } from './per';
import { signAt } from './percents';
import { isLevel, readExtent } from './range';
import { type Reading, roundingOf } from './reading';
import { isGlued, lowerAt, type Scan, textAt } from './scan';
import { type FoundUnit, measuringUnit } from './units';

/** "11-foot", "41C", "-5 degrees", "2,500 acres", "5ft 10in", "half a mile", "magnitude 6.1". */
export function recogniseMeasurement(scan: Scan, i: number): Reading | undefined {
    return magnitude(scan, i) ?? feetAndInches(scan, i) ?? half(scan, i) ?? withUnit(scan, i);
}

function withUnit(scan: Scan, i: number): Reading | undefined {
    const sign = signAt(scan, i);
    const from = sign === undefined ? i : i + 1;
    const extent = readExtent(scan, from);
    if (extent === undefined) return undefined;
    const { low, high } = extent;
    const found = unitBehind(scan, low, extent.to);
    if (found === undefined) return repeatedUnit(scan, i, low);
    if (high === undefined) {
        const twice = repeatedUnit(scan, i, low);
        if (twice !== undefined) return twice;
    }
    // A plus or minus belongs to temperatures.
    if (sign !== undefined && found.unit.base !== 'degree Celsius' && found.unit.base !== 'degree') return undefined;
    return reading(scan, i, low, high, found, sign ?? 1, extent.to);
}

function reading(
    scan: Scan,
    from: number,
    low: Amount,
    high: Amount | undefined,
    found: FoundUnit,
    sign: 1 | -1,
    coreTo: number,
): Reading {
    const to = found.to;
    const per = readPer(scan, to);
    return {
        kind: 'measurement',
        from,
        to: per?.to ?? to,
        core: { from: low.from, to: coreTo },
        value: low.value * sign,
        granularity: low.granularity,
        rounding: roundingOf(low, 'rounded'),
        ...(high === undefined ? {} : { high: { value: high.value * sign, granularity: high.granularity } }),
        form: low.form,
        unit: found.unit.name,
        base: { unit: found.unit.base, factor: found.unit.factor, offset: found.unit.offset ?? 0 },
        ...(per === undefined ? {} : { per: per.word }),
        hedged: true,
    };
}

function unitBehind(scan: Scan, low: Amount, i: number): FoundUnit | undefined {
    const found = measuringUnit(scan, i);
    if (found === undefined) return undefined;
    const word = lowerAt(scan, found.to - 1);
    const printed = textAt(scan, found.to - 1);
    switch (word) {
        // "the 5 stone houses", "20 yard signs", "12 carat": what is counted comes behind; hyphens make it a measure.
        case 'st': {
            // "61st" is an ordinal, "11st" a weight.
            const ends = low.value % 100;
            return ends % 10 !== 1 || ends === 11 ? found : undefined;
        }
        case 'stone':
            return /^(?:of|heavier|lighter|in|\.|,|\))$/.test(lowerAt(scan, found.to)) ? found : undefined;
        case 'degree':
        case 'degrees':
            // "third-degree", "two degrees from the university", "first-degree".
            return /^(?:from|at|in\s+(?:law|history))$/.test(lowerAt(scan, found.to)) && low.form === 'words'
                ? undefined
                : found;
        case 'mp':
        case 'mt':
        case 'mi':
        case 'ha':
        case 'kn':
            return printed === word && isGlued(scan, i) ? found : undefined;
        case 'mb':
            return printed === 'mb' || printed === 'MB' ? found : undefined;
        case 'kb':
        case 'gal':
        case 'hp':
            return low.form === 'digits' ? found : undefined;
        case 'c':
        case 'f':
            return isGlued(scan, found.to - 1) || printed === printed.toUpperCase() ? found : undefined;
    }
    return found;
}

/** "from 10km to 12km" is two; "10km to 12km", "10 feet to 12 feet" is one. */
function repeatedUnit(scan: Scan, i: number, low: Amount): Reading | undefined {
    const first = unitBehind(scan, low, low.to);
    if (first === undefined || !/^(?:to|-|–|and)$/.test(lowerAt(scan, first.to))) return undefined;
    if (lowerAt(scan, first.to) === 'and' && lowerAt(scan, i - 1) !== 'between') return undefined;
    const high = readAmount(scan, first.to + 1);
    const second = high === undefined ? undefined : unitBehind(scan, high, high.to);
    if (high === undefined || second === undefined || second.unit.name !== first.unit.name || high.value <= low.value)
        return undefined;
    if (lowerAt(scan, first.to) === 'to' && isLevel(scan, i, low.value, high.value)) return undefined;
    return reading(scan, i, low, high, second, 1, high.to);
}

/** "magnitude 6.1", "a magnitude-6.1 quake", "6.1-magnitude". */
function magnitude(scan: Scan, i: number): Reading | undefined {
    const make = (amount: Amount, from: number, to: number): Reading => ({
        kind: 'measurement',
        from,
        to,
        core: { from: amount.from, to: amount.to },
        value: amount.value,
        granularity: amount.granularity,
        rounding: 'rounded',
        form: amount.form,
        unit: 'magnitude',
        base: { unit: 'magnitude', factor: 1, offset: 0 },
        hedged: true,
    });
    if (lowerAt(scan, i) === 'magnitude') {
        const at = /^(?:of|-)$/.test(lowerAt(scan, i + 1)) ? i + 2 : i + 1;
        const amount = readAmount(scan, at);
        return amount !== undefined && amount.value <= 10 && amount.form === 'digits'
            ? make(amount, at === i + 2 && lowerAt(scan, i + 1) === 'of' ? at : i, amount.to)
            : undefined;
    }
    const amount = readAmount(scan, i);
    if (amount === undefined || amount.value > 10) return undefined;
    const at = lowerAt(scan, amount.to) === '-' ? amount.to + 1 : amount.to;
    if (lowerAt(scan, at) === 'magnitude') return make(amount, i, at + 1);
    return lowerAt(scan, at) === 'on' && lowerAt(scan, at + 1) === 'the' && lowerAt(scan, at + 2) === 'richter'
        ? make(amount, i, at)
        : undefined;
}

/** "5ft 10in", "six feet two inches", "6 feet, 2 inches", "5-foot-10": in feet. */
function feetAndInches(scan: Scan, i: number): Reading | undefined {
    const feet = readAmount(scan, i);
    if (feet === undefined || feet.value > 12) return undefined;
    const foot = measuringUnit(scan, feet.to);
    if (foot?.unit.name !== 'foot') return undefined;
    const at = /^(?:,|-|and)$/.test(lowerAt(scan, foot.to)) ? foot.to + 1 : foot.to;
    const inches = readAmount(scan, at);
    if (inches === undefined || inches.value >= 12) return undefined;
    const inch = measuringUnit(scan, inches.to);
    const hyphened = textAt(scan, foot.to) === '-' && isGlued(scan, at);
    if (inch?.unit.name !== 'inch' && !hyphened) return undefined;
    const value = feet.value + inches.value / 12;
    const found: FoundUnit = { unit: foot.unit, to: inch?.unit.name === 'inch' ? inch.to : inches.to };
    return {
        ...reading(scan, i, feet, undefined, found, 1, inches.to),
        value: Number(value.toPrecision(8)),
        granularity: 1 / 12,
    };
}

/** "half a mile", "half-mile", "a quarter of a mile", "three quarters of an inch". */
function half(scan: Scan, i: number): Reading | undefined {
    const part = PARTS.find(({ words }) => words.every((word, nth) => word.test(lowerAt(scan, i + nth))));
    if (part === undefined) return undefined;
    const at = i + part.words.length;
    const found = measuringUnit(scan, at);
    if (found === undefined || found.unit.name === 'stone') return undefined;
    const { value } = part;
    const amount: Amount = { from: i, to: at, value, granularity: 0.1, form: 'words', scale: 1, exact: false };
    return reading(scan, i, amount, undefined, found, 1, at);
}

const PARTS: readonly { readonly value: number; readonly words: readonly RegExp[] }[] = [
    { value: 0.5, words: [/^half$/, /^(?:an?|-)$/] },
    { value: 0.25, words: [/^a$/, /^quarter$/, /^of$/, /^an?$/] },
    { value: 0.75, words: [/^three$/, /^quarters$/, /^of$/, /^an?$/] },
];
