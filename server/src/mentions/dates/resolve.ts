import type { DateMention } from '../dateMention';
import { dayNumber, isDay, isoOfDay, isoParts, padded, weekdayOfDay } from './isoDay';
import { movableDay } from './movable';

/**
 * The mention as an ISO 8601 date of the precision that the copy gives: "2024-12-25", "2024-12", "2024-Q3",
 * "2024-W52", "2017", "199" for a decade; "--12-25" when
 * no year is known. `published` is the source's date, `previous` the date that "the same day" points back to.
 * Undefined when the mention alone decides nothing.
 */
export function resolveDate(
    mention: DateMention,
    published: string | undefined,
    previous?: string,
): string | undefined {
    if (mention.same === true) return fromPrevious(mention, previous);
    if (mention.decade === true && mention.year !== undefined) return padded(mention.year, 4).slice(0, 3);
    const today = isoParts(published);
    if (mention.movable !== undefined) return movable(mention, today);
    if (mention.month !== undefined) return ofMonth(mention, today);
    if (mention.quarter !== undefined) return ofQuarter(mention, today);
    if (mention.weekday !== undefined) return ofWeekday(mention, today);
    if (mention.year !== undefined) return padded(mention.year, 4);
    return shifted(mention, today);
}

/** 0 = Sunday. Undefined unless the date is a full day: weekdayOf("2024-12-25") is 3. */
export function weekdayOf(iso: string | undefined): number | undefined {
    const parts = isoParts(iso);
    if (parts?.month === undefined || parts.day === undefined) return undefined;
    return weekdayOfDay(dayNumber(parts.year, parts.month, parts.day));
}

type Parts = NonNullable<ReturnType<typeof isoParts>>;

function fromPrevious(mention: DateMention, previous: string | undefined): string | undefined {
    const parts = isoParts(previous);
    if (!parts) return undefined;
    if (mention.weekday === undefined) return shifted({ ...mention, offsetDays: offsetOf(mention) }, parts);
    if (parts.month === undefined || parts.day === undefined) return undefined;
    const from = dayNumber(parts.year, parts.month, parts.day);
    const ahead = (mention.weekday - weekdayOfDay(from) + 7) % 7 || 7;
    return isoOfDay(mention.direction === 'last' ? from - (7 - (ahead % 7)) : from + ahead);
}

/** "The same day" has no distance of its own: none. */
function offsetOf(mention: DateMention): number {
    return mention.offsetDays ?? 0;
}

function ofMonth(mention: DateMention, today: Parts | undefined): string | undefined {
    const month = mention.month as number;
    const year = mention.year ?? (today && nearestYear(month, mention, today));
    if (year === undefined)
        return mention.day === undefined ? `--${padded(month, 2)}` : `--${padded(month, 2)}-${padded(mention.day, 2)}`;
    if (mention.day === undefined) return `${padded(year, 4)}-${padded(month, 2)}`;
    if (!isDay(year, month, mention.day)) return undefined;
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(mention.day, 2)}`;
}

/** The year that puts a month and day nearest to the day of publication; a direction in the copy decides before that. */
function nearestYear(month: number, { day, direction, limit }: DateMention, today: Parts): number {
    if (today.month === undefined) return today.year;
    const now = dayNumber(today.year, today.month, today.day ?? 15);
    const passed = day === undefined ? month < today.month : dayNumber(today.year, month, day) < now;
    const present = day === undefined ? month === today.month : dayNumber(today.year, month, day) === now;
    const beginning = present && today.day === undefined;
    if (direction === 'next') return passed ? today.year + 1 : today.year;
    if (direction === 'last') return passed && !beginning ? today.year : today.year - 1;
    if (limit === 'since') return passed || present ? today.year : today.year - 1;
    const distance = (year: number): number => Math.abs(dayNumber(year, month, day ?? 15) - now);
    const years = [today.year, today.year - 1, today.year + 1];
    return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function ofQuarter(mention: DateMention, today: Parts | undefined): string | undefined {
    const year = mention.year ?? today?.year;
    if (year === undefined || mention.quarter === undefined) return undefined;
    if (mention.year !== undefined || today?.month === undefined) return `${padded(year, 4)}-Q${mention.quarter}`;
    // Results are told of a quarter that has begun.
    const begun = (mention.quarter - 1) * 3 + 1 <= today.month;
    return `${padded(begun ? year : year - 1, 4)}-Q${mention.quarter}`;
}

/** News looks back: a weekday without a direction is the nearest one at or before the day of publication. */
function ofWeekday(mention: DateMention, today: Parts | undefined): string | undefined {
    if (today?.month === undefined || today.day === undefined || mention.weekday === undefined) return undefined;
    const now = dayNumber(today.year, today.month, today.day);
    const back = (weekdayOfDay(now) - mention.weekday + 7) % 7;
    if (mention.direction === 'next') return isoOfDay(now + 7 - back);
    if (mention.direction === 'last') return isoOfDay(now - (back || 7));
    return isoOfDay(now - back);
}

function movable(mention: DateMention, today: Parts | undefined): string | undefined {
    const feast = mention.movable;
    if (feast === undefined) return undefined;
    const year = mention.year ?? today?.year;
    if (year === undefined) return undefined;
    const on = movableDay(feast, year);
    if (mention.year !== undefined || today?.month === undefined) return isoOfDay(on);
    const now = dayNumber(today.year, today.month, today.day ?? 15);
    const all = [on, movableDay(feast, year - 1), movableDay(feast, year + 1)];
    return isoOfDay(all.reduce((best, day) => (Math.abs(day - now) < Math.abs(best - now) ? day : best)));
}

function shifted(mention: DateMention, from: Parts | undefined): string | undefined {
    if (!from) return undefined;
    if (mention.offsetYears !== undefined) return padded(from.year + mention.offsetYears, 4);
    if (mention.offsetMonths !== undefined && from.month !== undefined) {
        const months = from.year * 12 + from.month - 1 + mention.offsetMonths;
        return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}`;
    }
    if (mention.offsetWeeks !== undefined && from.month !== undefined && from.day !== undefined) {
        return isoWeek(dayNumber(from.year, from.month, from.day) + 7 * mention.offsetWeeks);
    }
    if (mention.offsetDays === undefined) return undefined;
    if (from.month === undefined) return mention.offsetDays === 0 ? padded(from.year, 4) : undefined;
    if (from.day === undefined)
        return mention.offsetDays === 0 ? `${padded(from.year, 4)}-${padded(from.month, 2)}` : undefined;
    return isoOfDay(dayNumber(from.year, from.month, from.day) + mention.offsetDays);
}

/** "2024-W52": the week from Monday that holds the day. Its Thursday decides the year. */
function isoWeek(day: number): string {
    const thursday = day - ((weekdayOfDay(day) + 6) % 7) + 3;
    const year = Number(isoOfDay(thursday).slice(0, 4));
    const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
    return `${padded(year, 4)}-W${padded(week, 2)}`;
}
