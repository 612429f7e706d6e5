import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { weekdayOf } from '../mentions/dates/resolve';
import { similarity } from './similarity';
import { sameTime } from './slots';

/** Two dates of two sources that are one day. */
export interface DatePair {
    readonly a: Claim;
    readonly b: Claim;
    /** 0 to 1. */
    readonly score: number;
}

/**
 * Days that two sources name alike. A full day stands for itself; a weekday alone, or a month and day without a year, needs
 * something said of it that both sentences share.
 */
export function alignDates(a: SourceReading, b: SourceReading): DatePair[] {
    const pairs: DatePair[] = [];
    const datesB = b.claims.filter(isDay);
    for (const one of a.claims) {
        if (!isDay(one)) continue;
        for (const other of datesB) {
            if (one.extent !== other.extent || !isOneDay(one, other)) continue;
            const near = similarity(one, other);
            const sure = one.date !== undefined && other.date !== undefined;
            if (sure || (near.shared >= 3 && near.coverage >= 0.3))
                pairs.push({ a: one, b: other, score: 0.5 + near.coverage / 2 });
        }
    }
    return pairs;
}

function isDay(claim: Claim): boolean {
    return (
        claim.kind === 'date' &&
        (claim.date === undefined
            ? claim.weekday !== undefined
            : claim.date.length === 10 || claim.date.startsWith('--'))
    );
}

function isOneDay(a: Claim, b: Claim): boolean {
    if (a.date !== undefined && b.date !== undefined)
        return a.date.slice(-5) === b.date.slice(-5) && sameTime(a.date, b.date);
    const left = a.date === undefined ? a.weekday : weekdayOf(a.date);
    const right = b.date === undefined ? b.weekday : weekdayOf(b.date);
    return left !== undefined && left === right;
}
