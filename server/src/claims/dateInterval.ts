import type { DateMention } from '../mentions/dateMention';
import { dayNumber, isoParts } from '../mentions/dates/isoDay';
import type { Quantity } from '../mentions/quantity';

/** A date as an interval of days since 1970-01-01, so that dates compare as figures do: "2015" is all its days, "before 1993" is open. */
export function dateInterval(iso: string, limit: DateMention['limit']): Quantity | undefined {
    const whole = daysOf(iso);
    if (whole === undefined) return undefined;
    const { first, last } = whole;
    const granularity = last - first + 1;
    switch (limit) {
        case undefined:
            return { value: first, granularity, bound: first === last ? 'exactly' : 'between', min: first, max: last };
        case 'since':
            return { value: first, granularity, bound: 'at-least', min: first, max: Number.POSITIVE_INFINITY };
        case 'after':
            return { value: first, granularity, bound: 'more-than', min: last + 1, max: Number.POSITIVE_INFINITY };
        case 'until':
        case 'by':
            return { value: last, granularity, bound: 'at-most', min: Number.NEGATIVE_INFINITY, max: last };
        case 'before':
            return { value: first, granularity, bound: 'less-than', min: Number.NEGATIVE_INFINITY, max: first - 1 };
    }
}

function daysOf(iso: string): { readonly first: number; readonly last: number } | undefined {
    const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
    if (quarter !== null) {
        const month = (Number(quarter[2]) - 1) * 3 + 1;
        return {
            first: dayNumber(Number(quarter[1]), month, 1),
            last: dayNumber(Number(quarter[1]), month + 3, 1) - 1,
        };
    }
    if (/^\d{3}$/.test(iso))
        return { first: dayNumber(Number(iso) * 10, 1, 1), last: dayNumber(Number(iso) * 10 + 10, 1, 1) - 1 };
    const parts = isoParts(iso);
    if (parts === undefined) return undefined;
    const { year, month, day } = parts;
    if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1 };
    if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
    const only = dayNumber(year, month, day);
    return { first: only, last: only };
}
