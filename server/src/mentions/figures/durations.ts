import type { Amount } from './amount';
import { readPer } from './per';
import { readExtent } from './range';
import { type Reading, roundingOf } from './reading';
import { lowerAt, posAt, type Scan, textAt } from './scan';
import { durationUnit, type FoundUnit } from './units';

/** "three hours", "17-minute", "two and a half years", "3 hours 20 minutes", "half an hour", "a decade". */
export function recogniseDuration(scan: Scan, i: number): Reading | undefined {
    return partOfUnit(scan, i) ?? singleUnit(scan, i) ?? withNumber(scan, i);
}

function withNumber(scan: Scan, i: number): Reading | undefined {
    const extent = readExtent(scan, i);
    if (extent === undefined) return undefined;
    const found = durationUnit(scan, bridged(scan, extent.to));
    if (found === undefined || !isUnit(scan, extent.low, found)) return undefined;
    const { low, high } = extent;
    const rest = high === undefined ? remainder(scan, found) : undefined;
    const half = rest === undefined && low.exact ? andHalf(scan, found.to) : undefined;
    const to = rest?.to ?? half ?? found.to;
    const value = low.value + (rest?.value ?? 0) + (half === undefined ? 0 : 0.5);
    const granularity = rest?.granularity ?? (half === undefined ? low.granularity : 0.5);
    return {
        kind: 'duration',
        from: i,
        core: { from: i, to: extent.to },
        value: Number(value.toPrecision(12)),
        granularity,
        rounding: roundingOf(low, 'exact'),
        ...(high === undefined ? {} : { high: { value: high.value, granularity: high.granularity } }),
        form: low.form,
        ...unitOf(found),
        ...per(scan, to),
        hedged: true,
    };
}

/** "12 long years", "three whole days": one adjective of length may stand between. */
function bridged(scan: Scan, i: number): number {
    return /^(?:long|full|whole|straight|consecutive|more|further|additional|extra|calendar|working|business|successive|short|solid|lunar)$/.test(
        lowerAt(scan, i),
    )
        ? i + 1
        : i;
}

/** A "second" behind an ordinal-like number, "min" and "sec" in capitals, a "day" that is a name ("Two Day Road"): no. */
function isUnit(scan: Scan, low: Amount, found: FoundUnit): boolean {
    const word = lowerAt(scan, found.to - 1);
    if (word === 'ms') return textAt(scan, found.to - 1) === 'ms';
    if (word === 'second' && low.form === 'words' && textAt(scan, found.to - 2) !== '-') return false;
    // "one day he left", "one night last week": a date, unless it is said to last.
    if (low.value === 1 && low.form === 'words' && /^(?:day|night)$/.test(word)) {
        return (
            textAt(scan, low.to) === '-' ||
            /^(?:for|in|within|after|than|least|just|only|about|of|lasted|every)$/.test(lowerAt(scan, low.from - 1)) ||
            /^(?:later|before|after|earlier|ago)$/.test(lowerAt(scan, found.to))
        );
    }
    return low.value < 1e12;
}

/** "3 hours 20 minutes", "five years and two months": as a part of the first unit. */
function remainder(
    scan: Scan,
    first: FoundUnit,
): { readonly value: number; readonly granularity: number; readonly to: number } | undefined {
    let at = first.to;
    if (lowerAt(scan, at) === 'and' || lowerAt(scan, at) === ',') at++;
    const extent = readExtent(scan, at);
    if (extent === undefined || extent.high !== undefined) return undefined;
    const second = durationUnit(scan, extent.to);
    if (second === undefined || second.unit.factor >= first.unit.factor) return undefined;
    if (extent.low.value * second.unit.factor >= first.unit.factor) return undefined;
    // "sentenced to ten years, 30 days after": a comma joins only when a smaller unit is the next one down.
    if (lowerAt(scan, first.to) === ',' && /^(?:ago|after|before|later|earlier)$/.test(lowerAt(scan, second.to)))
        return undefined;
    const ratio = second.unit.factor / first.unit.factor;
    return {
        value: extent.low.value * ratio,
        granularity: Number((extent.low.granularity * ratio).toPrecision(6)),
        to: second.to,
    };
}

/** "a year and a half", "an hour and a half". */
function andHalf(scan: Scan, i: number): number | undefined {
    return lowerAt(scan, i) === 'and' && lowerAt(scan, i + 1) === 'a' && lowerAt(scan, i + 2) === 'half'
        ? i + 3
        : undefined;
}

/** "half an hour", "half a century", "a quarter of an hour", "half-hour". */
function partOfUnit(scan: Scan, i: number): Reading | undefined {
    const word = lowerAt(scan, i);
    let at = i;
    let value = 0.5;
    if (word === 'three' && lowerAt(scan, i + 1) === 'quarters') {
        value = 0.75;
        at = i + 2;
    } else if (word === 'a' && (lowerAt(scan, i + 1) === 'quarter' || lowerAt(scan, i + 1) === 'half')) {
        value = lowerAt(scan, i + 1) === 'half' ? 0.5 : 0.25;
        at = i + 2;
    } else if (word === 'half') at = i + 1;
    else return undefined;
    if (lowerAt(scan, at) === 'of') at++;
    if (!/^(?:a|an|-)$/.test(lowerAt(scan, at)) && !(word === 'a' && value === 0.5)) return undefined;
    if (/^(?:a|an|-)$/.test(lowerAt(scan, at))) at++;
    const found = durationUnit(scan, at);
    if (
        found === undefined ||
        (/^(?:year|term|day)s?$/.test(lowerAt(scan, found.to - 1)) && textAt(scan, i + 1) === '-')
    )
        return undefined;
    return {
        kind: 'duration',
        from: i,
        to: found.to,
        core: { from: i, to: at },
        value,
        granularity: value === 0.5 ? 0.1 : 0.05,
        rounding: 'rounded',
        form: 'words',
        ...unitOf(found),
        hedged: true,
    };
}

/** "for a decade", "a fortnight later", "nearly an hour": one unit, where the words say that it lasts or has passed. */
function singleUnit(scan: Scan, i: number): Reading | undefined {
    if (!/^an?$/.test(lowerAt(scan, i))) return undefined;
    const found = durationUnit(scan, i + 1);
    if (found === undefined || textAt(scan, i + 1) === '-') return undefined;
    const before = lowerAt(scan, i - 1);
    const after = lowerAt(scan, found.to);
    const half = andHalf(scan, found.to);
    // "once a day", "$5 a year", "a second man".
    const rate = /^(?:once|twice|thrice|times|more|each|every)$/.test(before);
    const lasts =
        /^(?:for|after|within|of|nearly|almost|about|over|than|lasted|took|under|around|roughly|spent|least|just|lasting|taking)$/.test(
            before,
        );
    const passed = /^(?:ago|later|earlier|after|before|long|old)$/.test(after);
    if (half === undefined && (rate || !(lasts || passed))) return undefined;
    if (found.unit.name === 'second' && posAt(scan, found.to) === 'NOUN') return undefined;
    if (found.unit.name === 'day' && !passed) return undefined;
    return {
        kind: 'duration',
        from: i,
        to: half ?? found.to,
        core: { from: i, to: i + 1 },
        value: half === undefined ? 1 : 1.5,
        granularity: half === undefined ? 1 : 0.5,
        rounding: 'exact',
        form: 'words',
        ...unitOf(found),
        hedged: true,
    };
}

function unitOf({ unit }: FoundUnit): Pick<Reading, 'unit'> & { readonly base: NonNullable<Reading['base']> } {
    return { unit: unit.name, base: { unit: unit.base, factor: unit.factor, offset: 0 } };
}

/** "three hours a day". */
function per(scan: Scan, to: number): { readonly to: number; readonly per?: string } {
    const found = readPer(scan, to);
    return found === undefined ? { to } : { to: found.to, per: found.word };
}
