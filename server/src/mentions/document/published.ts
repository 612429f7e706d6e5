import type { SourceInput } from '../../text/source';
import type { DateMention } from '../dateMention';
import { recogniseDates } from '../dates';
import { dayNumber, isDay, isoOfDay, isoParts, padded, weekdayOfDay } from '../dates/isoDay';
import { resolveDate } from '../dates/resolve';
import type { Mentions } from '../mentions';
import type { PassageRole } from './roles';

export interface Published {
    /** ISO 8601, reduced precision where the document says no more. */
    readonly date: string;
    /** Whether the document or the user says so; otherwise it follows from dates and weekdays in the copy. */
    readonly known: boolean;
}

/** When a document was published: as given, as its head, name or dateline says, or as its copy implies. */
export function publishedOf(
    source: SourceInput,
    front: string | undefined,
    mentions: readonly Mentions[],
    roles: readonly PassageRole[],
): Published | undefined {
    const said = givenDate(source.published) ?? givenDate(front) ?? datedName(source.uri) ?? datedLine(mentions, roles);
    if (said !== undefined) return { date: said, known: true };
    const implied = fromDateline(mentions, roles) ?? fromWeekdays(mentions, roles);
    return implied === undefined ? undefined : { date: implied, known: false };
}

/** A date that somebody wrote down: ISO, else in words. */
function givenDate(printed: string | undefined): string | undefined {
    if (printed === undefined) return undefined;
    const parts = isoParts(printed.trim());
    if (parts) return printed.trim().slice(0, parts.day === undefined ? (parts.month === undefined ? 4 : 7) : 10);
    const mention = datesIn(printed.slice(0, 80)).find((one) => one.year !== undefined);
    return mention && resolveDate(mention, undefined);
}

/** "wire-2024-12-28.txt", "20241228_fire.md". */
function datedName(uri: string): string | undefined {
    const name = uri.split(/[\\/]/).at(-1) ?? '';
    const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
    if (!match || !isDay(Number(match[1]), Number(match[3]), Number(match[4]))) return undefined;
    return `${match[1]}-${match[3]}-${match[4]}`;
}

/** A line with nothing but a date, or a full date that opens the first passage of a release. */
function datedLine(mentions: readonly Mentions[], roles: readonly PassageRole[]): string | undefined {
    for (const [at, { passage, dates }] of mentions.entries()) {
        if (at > 6) break;
        const role = roles[at];
        const opens =
            role === 'body'
                ? /^[\s*_]*$/.test(passage.text.slice(0, dates[0]?.start ?? 0)) &&
                  /^[.\s*_:—–-]{2,}/.test(passage.text.slice(dates[0]?.end ?? 0))
                : false;
        if (role !== 'dateline' && role !== 'byline' && !opens) continue;
        const full = dates.find((one) => one.year !== undefined && one.day !== undefined);
        if (full) return resolveDate(full, undefined);
    }
    return undefined;
}

/** "LEEDS, March 3 (Agency) —" with the year of a near date in the copy. */
function fromDateline(mentions: readonly Mentions[], roles: readonly PassageRole[]): string | undefined {
    for (const [at, { passage, dates }] of mentions.entries()) {
        if (at > 4) break;
        const first = dates[0];
        if (
            first?.month === undefined ||
            first.day === undefined ||
            !(roles[at] === 'dateline' || datelined.test(passage.text.slice(first.end, first.end + 40)))
        )
            continue;
        if (first.start > 50) continue;
        if (first.year !== undefined) return resolveDate(first, undefined);
        const years = new Set(
            mentions.flatMap((one) =>
                one.dates.filter((date) => isNear(date, first)).map((date) => date.year as number),
            ),
        );
        const [year] = years;
        if (years.size === 1 && year !== undefined && isDay(year, first.month, first.day))
            return `${padded(year, 4)}-${padded(first.month, 2)}-${padded(first.day, 2)}`;
    }
    return undefined;
}

const datelined = /^(?:,? ?\([^)]{1,30}\))? ?[—–-]{1,2} /;

/** A full date less than two months from a month and day, in the same year. */
function isNear(date: DateMention, to: DateMention): boolean {
    return (
        date.year !== undefined &&
        date.month !== undefined &&
        date.day !== undefined &&
        Math.abs(date.month - (to.month ?? 0)) < 2
    );
}

/**
 * From a full date that the copy ties to its week ("Wednesday (Dec 25, 2024)") and the weekday of the news ("on
 * Saturday"): the first such weekday at or after that date.
 */
function fromWeekdays(mentions: readonly Mentions[], roles: readonly PassageRole[]): string | undefined {
    const bodies = mentions.filter((_, at) => roles[at] === 'body' || roles[at] === 'deck');
    const dates = bodies.flatMap((one) => one.dates);
    const anchors = dates.filter(
        (one) =>
            one.year !== undefined &&
            one.month !== undefined &&
            one.day !== undefined &&
            one.weekday !== undefined &&
            one.direction !== 'next',
    );
    const days = anchors
        .map((one) => dayNumber(one.year ?? 0, one.month ?? 1, one.day ?? 1))
        .filter((day, at) => weekdayOfDay(day) === anchors[at]?.weekday);
    if (days.length === 0) return undefined;
    const latest = Math.max(...days);
    const lead = bodies.slice(0, 3).flatMap((one) => one.dates);
    const news = lead.find(isBareWeekday) ?? dates.find(isBareWeekday);
    if (news?.weekday === undefined) return isoOfDay(latest);
    // A weekday far ahead of the date is the one before it: "shot on Saturday … the funeral is on Monday".
    const ahead = (news.weekday - weekdayOfDay(latest) + 7) % 7;
    return isoOfDay(latest + (ahead > 4 ? 0 : ahead));
}

function isBareWeekday(date: DateMention): boolean {
    return (
        date.weekday !== undefined && date.day === undefined && date.direction === undefined && date.limit === undefined
    );
}

function datesIn(text: string): readonly DateMention[] {
    return recogniseDates({ kind: 'paragraph', start: 0, end: text.length, text }, { tokens: [], sentences: [] });
}
