import type { Claim } from '../claims/claim';
import type { Alignment } from '../compare/alignment';
import { slipOf } from '../compare/digitSlips';
import { isExact } from '../compare/intervals';
import { alignParticulars } from '../compare/particulars';
import { isPeopleMeasure } from '../compare/peopleMeasures';
import { sameTime } from '../compare/slots';
import { daysBetween, daysLater } from '../compare/storyDays';
import { type Clash, defineCheck, type Meeting, spot } from './check';
import { measureInWords } from './words';

/**
 * One figure, two values.
 *
 * Why: two sources of one story give different numbers for the same measure of the same event, and no rounding or bound
 * lets both be true. What to do: ask which source is nearer to the event or newer, and print that figure or a bound.
 *
 * Reported:
 * ```
 * === wire.txt
 * The fire at the Leeds mill killed 12 people, police said.
 * === copy.txt
 * The fire at the Leeds mill killed 14 people on Monday.
 * ```
 *
 * Reported: a length, an hour or how often, in other words.
 * ```
 * === wire.txt
 * A jury in Selby cleared the nurse after a trial of six weeks.
 * === copy.txt
 * The nurse was cleared by a Selby jury. The eight-week trial heard 40 witnesses.
 * ```
 *
 * Let pass: a bound that the other figure satisfies.
 * ```
 * === wire.txt
 * The fire at the Leeds mill killed at least 12 people.
 * === copy.txt
 * The fire at the Leeds mill killed 14 people.
 * ```
 *
 * Let pass: killed and injured are two measures.
 * ```
 * === wire.txt
 * The fire at the Leeds mill killed 12 people.
 * === copy.txt
 * The fire at the Leeds mill injured 14 people.
 * ```
 */
export const figureMismatch = defineCheck({
    id: 'figure-mismatch',
    title: 'Two sources give different figures for one thing',
    severity: 'warning',
    *between(meeting) {
        for (const alignment of meeting.figures) {
            if (alignment.agrees) continue;
            // The check `magnitude` says more of it.
            if (slipOf(alignment.a, alignment.b) !== undefined) continue;
            yield clash(meeting, alignment);
        }
        for (const { a, b, about, agrees } of alignParticulars(meeting.a, meeting.b)) {
            if (agrees || meeting.figures.some((one) => !one.agrees && one.a === a && one.b === b)) continue;
            yield {
                verdict: 'contradiction',
                severity: 'information',
                a: spot(meeting.a, a),
                b: spot(meeting.b, b),
                reason: `The sources differ on ${about}`,
                advice: 'Check both before you print either.',
            };
        }
    },
});

/** From here on a careful editor agrees that both speak of one thing. */
const sure = 0.8;

function clash(meeting: Meeting, alignment: Alignment): Clash {
    const { a, b, score } = alignment;
    const disputed =
        a.speaker !== undefined && b.speaker !== undefined && a.speaker.toLowerCase() !== b.speaker.toLowerCase();
    const exact = a.quantity !== undefined && b.quantity !== undefined && isExact(a.quantity) && isExact(b.quantity);
    const later =
        isLater(meeting, a, b) ||
        (a.date !== undefined && b.date !== undefined && a.kind !== 'date' && !sameTime(a.date, b.date));
    const older = later ? olderOf(meeting, alignment) : undefined;
    return {
        ...(older === undefined ? {} : { older }),
        verdict: later ? 'outdated' : disputed && score < sure ? 'disputed' : 'contradiction',
        severity: !later && score >= sure && (exact || isPeopleMeasure(a.measure)) ? 'warning' : 'information',
        a: spot(meeting.a, a),
        b: spot(meeting.b, b),
        reason: `Two figures for ${measureInWords(a)}`,
        advice: 'Check both before you print either.',
    };
}

/**
 * Whether the sources are known to be of different days, and the figure is one that changes with the days: then the later
 * one revised it. What the copy lets guess of its day is enough for a toll that rose.
 */
function isLater({ a, b }: Meeting, one: Claim, other: Claim): boolean {
    const known = daysBetween(a, b);
    if (known !== undefined) return known !== 0 && isRunning(one, other, known);
    if (!tolls.has(one.measure)) return false;
    const rise = (other.quantity?.value ?? 0) - (one.quantity?.value ?? 0);
    return rise * (daysLater(a, b) ?? 0) > 0;
}

/**
 * Whether a figure may be another one some days later: a count of people while the news goes on, any other count or
 * measurement that has grown. A price, an age or an hour does not change with the day on which it is told.
 */
function isRunning(one: Claim, other: Claim, days: number): boolean {
    if (isPeopleMeasure(one.measure)) return !settled.has(one.measure);
    if (one.kind !== 'count' && one.kind !== 'measurement') return false;
    return ((other.quantity?.value ?? 0) - (one.quantity?.value ?? 0)) * days > 0;
}

/** Counts of people that are what they are when the news breaks. */
const settled: ReadonlySet<string> = new Set(['aboard', 'employed', 'attending']);

/** The end of the earlier day: by what the figures speak of, else by when the sources came out. */
function olderOf({ a, b }: Meeting, figures: Alignment): 'a' | 'b' | undefined {
    for (const [left, right] of [
        [figures.a.date, figures.b.date],
        [a.published, b.published],
    ] as const) {
        if (!isDay(left) || !isDay(right) || sameTime(left, right)) continue;
        return left < right ? 'a' : 'b';
    }
    return undefined;
}

/** A plain ISO day, month or year; neither a stretch of time nor a day without a year can be put in order. */
function isDay(date: string | undefined): date is string {
    return date !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T|$)/.test(date);
}

const tolls: ReadonlySet<string> = new Set(['killed', 'injured', 'arrested']);
