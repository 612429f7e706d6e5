import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from '../compare/keptBySource';
import { dayNumber, isoParts } from '../mentions/dates/isoDay';
import { weekdayOf } from '../mentions/dates/resolve';
import { type Clash, defineCheck, type Fix, spot } from './check';

/**
 * Weekday and date do not match.
 *
 * Why: the copy names a weekday and a date that fall apart. What to do: look at a calendar; the date is wrong as often as
 * the weekday.
 *
 * Reported:
 * ```
 * The council met on Wednesday, December 29, 2016.
 * ```
 *
 * Reported: two weekdays for one date.
 * ```
 * === wire.txt
 * The new council in Harwick meets for the first time on Wednesday 21 May.
 * === copy.txt
 * The annual meeting of Harwick council is to be held on Tuesday 21 May.
 * ```
 *
 * Let pass: no year is known.
 * ```
 * The council met on Wednesday, December 29.
 * ```
 */
export const weekdayMismatch = defineCheck({
    id: 'weekday-mismatch',
    title: 'Weekday and date do not match',
    severity: 'warning',
    *within(source) {
        const days = printedDays(source);
        for (const { claim } of days) yield* againstCalendar(source, claim);
        yield* twoWeekdays(days, days);
    },
    *between({ a, b }) {
        yield* twoWeekdays(printedDays(a), printedDays(b));
    },
});

/** A weekday printed with its day and month. */
interface PrintedDay {
    readonly source: SourceReading;
    readonly claim: Claim;
    readonly weekday: number;
    /** "05-21" */
    readonly monthAndDay: string;
    /** The year, where the copy prints it. */
    readonly year?: string;
}

const printedDays = keptBySource((source: SourceReading): readonly PrintedDay[] => {
    return source.claims.flatMap((claim) => {
        const day = /^(?:\d{4}|-)-(\d\d-\d\d)$/.exec(claim.date ?? '');
        if (claim.kind !== 'date' || claim.weekday === undefined || day?.[1] === undefined || !/\d/.test(claim.text))
            return [];
        const year = /\b\d{4}\b/.exec(claim.text)?.[0];
        return [
            { source, claim, weekday: claim.weekday, monthAndDay: day[1], ...(year === undefined ? {} : { year }) },
        ];
    });
});

function* againstCalendar(source: SourceReading, claim: Claim): Iterable<Clash> {
    if (claim.weekday === undefined || claim.date === undefined || !/^\d{4}-/.test(claim.date)) return;
    const real = weekdayOf(claim.date);
    if (real === undefined || real === claim.weekday || mayBeOfAnotherYear(source, claim)) return;
    const fix = weekdayFix(source, claim, real);
    yield {
        verdict: 'contradiction',
        a: spot(source, claim),
        b: spot(source, claim),
        reason: `${claim.date} was a ${weekdays[real]}, not a ${weekdays[claim.weekday]}`,
        advice: 'Look at a calendar: the date is wrong as often as the weekday.',
        ...(fix === undefined ? {} : { fix }),
    };
}

/** "Friday, June 8" without a year, long before or after the day of the copy: a year away the weekday may be right. */
function mayBeOfAnotherYear(source: SourceReading, { date = '', text, weekday, dates }: Claim): boolean {
    if (/\d{4}|\d\/\d/.test(text)) return false;
    // "The trial of 2019 began on Monday, 4 March": the sentence names the year.
    if (dates.some((other) => weekdayOf(`${other.slice(0, 4)}${date.slice(4)}`) === weekday)) return true;
    const [day, today] = [date, source.published ?? ''].map((iso) => dayNumberOf(iso));
    if (day !== undefined && today !== undefined && Math.abs(day - today) <= near) return false;
    const year = Number(date.slice(0, 4));
    return [year - 1, year + 1].some((other) => weekdayOf(`${other}${date.slice(4)}`) === weekday);
}

/** Days. News names the year of anything further away. */
const near = 60;

function dayNumberOf(iso: string): number | undefined {
    const { year, month, day } = isoParts(iso.slice(0, 10)) ?? {};
    return year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day);
}

/** One date of one year cannot be two weekdays, whichever year it is. */
function* twoWeekdays(left: readonly PrintedDay[], right: readonly PrintedDay[]): Iterable<Clash> {
    for (const one of left) {
        for (const other of right) {
            if (one.monthAndDay !== other.monthAndDay || one.weekday === other.weekday) continue;
            if (left === right && other.claim.start <= one.claim.start) continue;
            // Each with its year is checked against the calendar.
            if (one.year !== undefined && other.year !== undefined) continue;
            if (one.claim.event !== other.claim.event || yearsApart(one, other)) continue;
            yield {
                verdict: 'contradiction',
                a: spot(one.source, one.claim),
                b: spot(other.source, other.claim),
                reason: `One date, two weekdays: ${weekdays[one.weekday]} and ${weekdays[other.weekday]}`,
                advice: 'Look at a calendar.',
            };
        }
    }
}

/** Whether the copy says, or its day of publication, that the two dates are of two years. */
function yearsApart(one: PrintedDay, other: PrintedDay): boolean {
    const [a, b] = [one, other].map(({ year, source }) => year ?? source.published?.slice(0, 4));
    return a !== undefined && b !== undefined && a !== b;
}

/** The right weekday in place of the printed one, as long or short as that is printed. */
function weekdayFix(source: SourceReading, claim: Claim, real: number): Fix | undefined {
    const printed = source.text.slice(claim.start, claim.end);
    const name = weekdays[claim.weekday ?? 0] as string;
    const at = printed.indexOf(name);
    if (at < 0) return undefined;
    return {
        spot: { uri: source.uri, start: claim.start + at, end: claim.start + at + name.length },
        text: weekdays[real] as string,
    };
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
