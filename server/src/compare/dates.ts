import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { weekdayOf } from '../mentions/dates/resolve';
import { commonStems } from './commonStems';
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
 * Days, months and years that two sources name alike. A full day stands for itself; a weekday alone, or a month and day without a year, needs
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
            if (one.date !== undefined && one.date.length < 10 && !one.date.startsWith('--')) {
                if (one.date === other.date && isSaidOfOne([a, b], one, other))
                    pairs.push({ a: one, b: other, score: 0.5 + near.coverage / 2 });
                continue;
            }
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
            : claim.date.length === 10 || claim.date.startsWith('--') || /^\d{4}(?:-\d\d)?$/.test(claim.date))
    );
}

/**
 * "Collapsed in March 2023", "went under in March 2023, owing": a month that is not the story's own needs one more word in
 * common, a year one that tells of a beginning or an end, or several.
 */
function isSaidOfOne(sources: readonly SourceReading[], one: Claim, other: Claim): boolean {
    const date = one.date ?? '';
    if (sources.some(({ published }) => published?.startsWith(date) === true)) return false;
    const shared = one.context.filter((stem) => other.context.includes(stem));
    if (date.length === 7) return shared.some((stem) => !commonStems.has(stem));
    return shared.some((stem) => turningPoints.has(stem)) || shared.length >= 4;
}

/** Stems of verbs that tell when something came about or ended. */
const turningPoints: ReadonlySet<string> = new Set(
    'begin found build establish open launch close collapse end marry bear born bury merge buy elect appoint create invent introduce ban abolish complete'.split(
        ' ',
    ),
);

function isOneDay(a: Claim, b: Claim): boolean {
    if (a.date !== undefined && b.date !== undefined)
        return a.date.slice(-5) === b.date.slice(-5) && sameTime(a.date, b.date);
    const left = a.date === undefined ? a.weekday : weekdayOf(a.date);
    const right = b.date === undefined ? b.weekday : weekdayOf(b.date);
    return left !== undefined && left === right;
}
