import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { weekdayOf } from '../mentions/dates/resolve';
import { keptBySource } from './keptBySource';

/**
 * Days by which `b` was written after `a`: from the days of publication where both are known, else from the latest day that
 * each names as past ("Friday" in the one, "Saturday's briefing" in the other). Undefined where the copy does not tell.
 */
export function daysLater(a: SourceReading, b: SourceReading): number | undefined {
    const known = daysBetween(a, b);
    if (known !== undefined) return known;
    const [left, right] = [weekdaysOf(a), weekdaysOf(b)];
    if (![...left].some((day) => right.has(day))) return undefined;
    let best: { readonly spread: number; readonly lag: number } | undefined;
    for (const anchor of new Set([...left, ...right])) {
        const [lastA, lastB] = [lastFrom(anchor, left), lastFrom(anchor, right)];
        const spread = Math.max(lastA, lastB);
        if (best === undefined || spread < best.spread) best = { spread, lag: lastB - lastA };
    }
    return best === undefined || best.spread > longestStory ? undefined : best.lag;
}

/** Days from the publication of `a` to that of `b`, where both are known. */
export function daysBetween(a: SourceReading, b: SourceReading): number | undefined {
    if (a.published === undefined || b.published === undefined) return undefined;
    return Math.round((dayNumber(b.published) - dayNumber(a.published)) / millisecondsADay);
}

const millisecondsADay = 86_400_000;

/** Days. Weekdays that lie further apart may be of two weeks. */
const longestStory = 4;

function dayNumber(published: string): number {
    return Date.parse(published.slice(0, 10));
}

/** Days from the anchor to the latest of the weekdays that follow it; 0 to 6. */
function lastFrom(anchor: number, days: ReadonlySet<number>): number {
    return Math.max(...[...days].map((day) => (day - anchor + 7) % 7));
}

/** The weekdays that a source names as past. */
const weekdaysOf = keptBySource(
    (source): ReadonlySet<number> =>
        new Set(source.claims.flatMap((claim) => (isPast(source, claim) ? (weekdayIn(claim) ?? []) : []))),
);

function isPast(source: SourceReading, claim: Claim): boolean {
    if (claim.kind !== 'date' || claim.polarity === 'hypothetical') return false;
    const before = source.text.slice(Math.max(0, claim.start - 120), claim.start);
    return !planned.test(before.slice(before.lastIndexOf('. ') + 1) + source.text.slice(claim.start, claim.end + 30));
}

const planned =
    /\b(?:will|set for|scheduled|due|planned?|postponed|expected|forecast|next|coming|until|tomorrow|would|to be (?:held|buried))\b/i;

function weekdayIn({ weekday, date }: Claim): number | undefined {
    return weekday ?? (date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? weekdayOf(date) : undefined);
}
