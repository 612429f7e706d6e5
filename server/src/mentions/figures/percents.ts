import { type Extent, isLevel, readExtent } from './range';
import { type Reading, roundingOf } from './reading';
import { isGlued, lowerAt, type Scan, textAt } from './scan';
import { afterHyphen } from './units';

/** "12.5 per cent", "-10.4%", "5-10 percent", "3.3 percentage points", "25 basis points". */
export function recognisePercent(scan: Scan, i: number): Reading | undefined {
    const sign = signAt(scan, i);
    const extent = readExtent(scan, sign === undefined ? i : i + 1);
    if (extent === undefined) return undefined;
    const { high } = extent;
    const at = extent.to;
    const points = pointsAt(scan, at);
    if (points !== undefined) return reading(extent, high, i, points.to, 'points', points.factor, sign ?? 1);
    const to = percentAt(scan, at);
    if (to !== undefined)
        return twoSigns(scan, extent, i, to, sign ?? 1) ?? reading(extent, high, i, to, 'percent', 1, sign ?? 1);
    return undefined;
}

/** A sign that touches the number and nothing in front: "-10.4%", "+7.7%", "minus 0.3 per cent". */
export function signAt(scan: Scan, i: number): 1 | -1 | undefined {
    const text = textAt(scan, i);
    if (lowerAt(scan, i) === 'minus') return lowerAt(scan, i - 1) === 'or' ? undefined : -1;
    if (isGlued(scan, i) && /^[\p{L}\d)%]/u.test(textAt(scan, i - 1))) return undefined;
    if (!isGlued(scan, i + 1)) return undefined;
    if (text === '+') return 1;
    return text === '-' || text === '−' || text === '–' ? -1 : undefined;
}

/** "5% to 10%", "5%-10%": the sign is printed at both. */
function twoSigns(scan: Scan, extent: Extent, from: number, to: number, sign: 1 | -1): Reading | undefined {
    if (extent.high !== undefined || !/^(?:to|-|–|and)$/.test(lowerAt(scan, to))) return undefined;
    if (lowerAt(scan, to) === 'and' && lowerAt(scan, from - 1) !== 'between') return undefined;
    const second = readExtent(scan, to + 1);
    if (second === undefined || second.high !== undefined || second.low.value <= extent.low.value) return undefined;
    if (lowerAt(scan, to) === 'to' && isLevel(scan, from, extent.low.value, second.low.value)) return undefined;
    const end = percentAt(scan, second.to);
    return end === undefined
        ? undefined
        : reading({ ...extent, to: second.to }, second.low, from, end, 'percent', 1, sign);
}

function percentAt(scan: Scan, i: number): number | undefined {
    const at = afterHyphen(scan, i);
    const word = lowerAt(scan, at);
    if (word === '%' || word === 'percent' || word === 'pct' || word === 'pc' || word === '٪') {
        if (word === 'pc' && !isGlued(scan, at) && !/^[a-z]/.test(textAt(scan, at))) return undefined;
        return lowerAt(scan, at + 1) === 'age' ? undefined : at + 1;
    }
    const hyphen = textAt(scan, at + 1) === '-' ? 1 : 0;
    return word === 'per' && lowerAt(scan, at + 1 + hyphen) === 'cent' ? at + 2 + hyphen : undefined;
}

function pointsAt(scan: Scan, i: number): { readonly to: number; readonly factor: number } | undefined {
    const at = afterHyphen(scan, i);
    const word = lowerAt(scan, at);
    if (word === 'pp' || word === 'ppt' || word === 'ppts' || word === 'pps') return { to: at + 1, factor: 1 };
    if (word === 'bp' || word === 'bps') return { to: at + 1, factor: 0.01 };
    const after = lowerAt(scan, at + 1) === '-' ? at + 2 : at + 1;
    if (!/^points?$/.test(lowerAt(scan, after))) {
        const end = percentAt(scan, i);
        return end !== undefined && /^points?$/.test(lowerAt(scan, end)) ? { to: end + 1, factor: 1 } : undefined;
    }
    if (word === 'percentage' || word === 'percent') return { to: after + 1, factor: 1 };
    return word === 'basis' ? { to: after + 1, factor: 0.01 } : undefined;
}

function reading(
    extent: Extent,
    high: Extent['high'],
    from: number,
    to: number,
    kind: 'percent' | 'points',
    factor: number,
    sign: 1 | -1,
): Reading {
    const { low } = extent;
    const scaled = (value: number): number => Number((value * factor).toPrecision(12));
    return {
        kind,
        from,
        to,
        core: { from: low.from, to: extent.to },
        value: scaled(low.value) * sign,
        granularity: scaled(low.granularity),
        rounding: roundingOf(low, 'rounded') === 'tenth' ? 'tenth' : 'rounded',
        ...(high === undefined ? {} : { high: { value: scaled(high.value), granularity: scaled(high.granularity) } }),
        form: low.form,
        unit: kind === 'percent' ? 'percent' : 'percentage point',
        hedged: true,
    };
}
