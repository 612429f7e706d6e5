import { readAgeByPlace } from './agesByPlace';
import { type Amount, readAmount } from './amount';
import { type Extent, readExtent } from './range';
import type { Reading } from './reading';
import { isGlued, lowerAt, type Scan, textAt } from './scan';
import { afterHyphen, durationUnit } from './units';

/** "Jane Roe, 34,", "34-year-old", "aged 8 to 14", "in her 30s", "a man of 34", "who were 81 and 79", "at 19, Roe", "under-18s". */
export function recogniseAge(scan: Scan, i: number): Reading | undefined {
    const prefix = prefixed(scan, i);
    if (prefix !== undefined) return prefix;
    const extent = readExtent(scan, i);
    if (extent === undefined) return undefined;
    return yearOld(scan, extent) ?? decadeOfLife(scan, i) ?? placed(scan, extent);
}

function placed(scan: Scan, extent: Extent): Reading | undefined {
    if (!isAge(extent.low) || (extent.high !== undefined && !isAge(extent.high))) return undefined;
    return readAgeByPlace(scan, extent) ? reading(extent.from, extent.to, extent) : undefined;
}

function isAge({ exact, value, scale, form }: Amount): boolean {
    return exact && scale === 1 && value >= 1 && value <= 120 && form !== undefined;
}

function reading(from: number, to: number, { low, high }: Extent, unit = 'year'): Reading {
    return {
        kind: 'age',
        from,
        to,
        core: { from: low.from, to: high?.to ?? low.to },
        value: low.value,
        granularity: low.granularity,
        rounding: 'exact',
        ...(high === undefined ? {} : { high: { value: high.value, granularity: high.granularity } }),
        form: low.form,
        unit,
        base: { unit: 'year', factor: PER_YEAR[unit] ?? 1, offset: 0 },
        hedged: true,
    };
}

const PER_YEAR: Readonly<Record<string, number>> = { month: 1 / 12, week: 7 / 365.25, day: 1 / 365.25, hour: 1 / 8766 };

/** "34-year-old", "34 years old", "34 years of age", "an 18-month-old". */
function yearOld(scan: Scan, extent: Extent): Reading | undefined {
    // "16- and 17-year-olds": the first hyphen waits for the second.
    if (textAt(scan, extent.to) === '-' && /^(?:and|or|to)$/.test(lowerAt(scan, extent.to + 1))) {
        const next = readExtent(scan, extent.to + 2);
        const last = next === undefined ? undefined : yearOld(scan, next);
        return last === undefined ? undefined : reading(extent.from, extent.to, extent, last.unit);
    }
    const found = durationUnit(scan, extent.to);
    if (found === undefined) return undefined;
    const at = afterHyphen(scan, found.to);
    if (/^olds?(?:'s)?$/.test(lowerAt(scan, at))) return reading(extent.from, at + 1, extent, found.unit.name);
    if (lowerAt(scan, found.to) === 'of' && lowerAt(scan, found.to + 1) === 'age')
        return reading(extent.from, found.to + 2, extent, found.unit.name);
    return undefined;
}

/** "aged 34", "aged between 8 and 14", "ages 8-14", "at the age of 34", "under-18s", "over-65s", "under 18". */
function prefixed(scan: Scan, i: number): Reading | undefined {
    const word = lowerAt(scan, i);
    if (word === 'aged' || word === 'ages' || word === 'age') {
        let at = i + 1;
        while (at < i + 4 && BEFORE_AGE.has(lowerAt(scan, at))) at++;
        const extent = readExtent(scan, at, isBetweenAges(scan, i, at) ? 'range' : 'as-said');
        if (extent === undefined || !isAge(extent.low)) return undefined;
        const unit = durationUnit(scan, extent.to);
        // "age 3 years" is an age; "the age three years later" is none.
        if (unit !== undefined && word !== 'aged' && lowerAt(scan, extent.to) !== 'months') return undefined;
        const whole = yearOld(scan, extent) ?? reading(at, unit?.to ?? extent.to, extent, unit?.unit.name);
        return { ...whole, from: at === i + 1 ? i : at };
    }
    if ((word === 'under' || word === 'over') && textAt(scan, i + 1) === '-' && isGlued(scan, i + 1)) {
        const amount = readAmount(scan, i + 2);
        if (amount === undefined || !isAge(amount)) return undefined;
        const plural = lowerAt(scan, amount.to) === 's' && isGlued(scan, amount.to) ? amount.to + 1 : amount.to;
        return {
            ...reading(i, plural, { from: i, to: amount.to, low: amount }),
            sense: word === 'under' ? 'less-than' : 'more-than',
        };
    }
    return undefined;
}

/** "aged from 8 to 14", "between the ages of 7 and 16". */
function isBetweenAges(scan: Scan, i: number, at: number): boolean {
    if (/^(?:from|between)$/.test(lowerAt(scan, at - 1)) || lowerAt(scan, i - 1) === 'between') return true;
    return lowerAt(scan, i - 1) === 'the' && lowerAt(scan, i - 2) === 'between';
}

/** Between "aged" and the number; what hedges is read as a hedge. */
const BEFORE_AGE: ReadonlySet<string> = new Set(
    'of from between is was just only about around range - : at over under least or than up to more less some'.split(
        ' ',
    ),
);

/** "in her 30s", "in his late 60s", "a man in their mid-20s". */
function decadeOfLife(scan: Scan, i: number): Reading | undefined {
    const mark = /^['’]$/.test(textAt(scan, i + 1)) ? 1 : 0;
    if (!/^[1-9]0$/.test(textAt(scan, i)) || lowerAt(scan, i + 1 + mark) !== 's') return undefined;
    if (!isGlued(scan, i + 1) || !isGlued(scan, i + 1 + mark)) return undefined;
    const low = Number(textAt(scan, i));
    const part = textAt(scan, i - 1) === '-' ? lowerAt(scan, i - 2) : lowerAt(scan, i - 1);
    const at = textAt(scan, i - 1) === '-' ? i - 3 : /^(?:early|late|mid)$/.test(part) ? i - 2 : i - 1;
    if (!isOwned(scan, at)) return undefined;
    const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === 'late' ? [7, 9] : [0, 9];
    return {
        kind: 'age',
        from: part === 'early' || part === 'late' || part === 'mid' ? at + 1 : i,
        to: i + 2 + mark,
        core: { from: i, to: i + 2 + mark },
        value: low,
        granularity: 10,
        rounding: 'rounded',
        interval: [low + from, low + to],
        form: 'digits',
        unit: 'year',
        base: { unit: 'year', factor: 1, offset: 0 },
        hedged: false,
    };
}

/** "in her 30s", "in their 20s and 30s"; not "the 80s and 90s". */
function isOwned(scan: Scan, i: number): boolean {
    const word = lowerAt(scan, i);
    if (/^(?:and|or|to)$/.test(word)) return lowerAt(scan, i - 1) === 's' && isOwned(scan, i - 3);
    return /^(?:his|her|their|my|our|your)$/.test(word);
}
