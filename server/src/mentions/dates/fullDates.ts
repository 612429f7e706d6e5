import type { DateMention } from '../dateMention';
import { anyWeekdayPattern, longestMonth, monthGate, monthNumber, monthPattern, weekdayNumber } from './calendar';

/** Dates that name a day or a month with its year: "Wednesday (Dec 25, 2024)", "14 March", "2024-12-28", "March 2025". */
export function fullDates(text: string): DateMention[] {
    if (!/\d/.test(text)) return [];
    const mentions: DateMention[] = [];
    // Most paragraphs have figures and no month: then only the numeric shapes are tried.
    for (const shape of monthGate.test(text) ? shapes : shapes.slice(3)) {
        for (const match of text.matchAll(shape)) {
            const mention = readDate(match, text);
            if (mention) mentions.push(mention);
        }
    }
    return mentions;
}

const weekday = `(?:(?<weekday>${anyWeekdayPattern})(?:,? ?\\(|, ?(?:the )?| (?:the )?))?`;
const day =
    '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d.:]*\\d|\\s?(?:%|per cent|percent|a\\.m|p\\.m|am\\b|pm\\b))';
const span = `(?<range> ?(?:[-–—]|to|and) ?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:.]*\\d))?`;
const year = '(?:,? ?(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|[-–]\\d\\d\\d|,\\d))';

const shapes: readonly RegExp[] = [
    // "Thursday, March 14", "Dec 25, 2024", "March 14-16"
    new RegExp(`(?<![\\w$£€])${weekday}(?<month>${monthPattern}) ?${day}${span}${year}?`, 'g'),
    // "Tuesday 21 May", "14 March 2025", "the 5th of November"
    new RegExp(`(?<![\\w$£€.,:-])${weekday}${day}${span}[ -](?:of )?(?<month>${monthPattern})(?:[- ]?${year})?`, 'g'),
    // "March 2025", "September of 2024"
    new RegExp(`(?<!\\w)(?<month>${monthPattern})(?: of|,)? ?${year.slice(0, -1)})`, 'g'),
    // "2024-12-28"
    new RegExp(
        `(?<![\\w-])${weekday}(?<year>(?:1[5-9]|20)\\d\\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
        'g',
    ),
    // "12/25/2024", "25.12.2024", "3/4/24"
    /(?<![\w$£€./-])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/]|\.\d)/g,
];

function readDate(match: RegExpExecArray, text: string): DateMention | undefined {
    const groups = match.groups ?? {};
    if (groups.first !== undefined) return readSlashes(match);
    const month = groups.number === undefined ? monthNumber(groups.month) : Number(groups.number);
    if (month === undefined) return undefined;
    const nth = Number(groups.day ?? 0);
    if (nth > longestMonth(month)) return undefined;
    // "Wednesday (Dec 25, 2024)": the bracket that the weekday opened belongs to the mention.
    const bracket = match[0].includes('(') && text[match.index + match[0].length] === ')' ? 1 : 0;
    const weekdayRead = weekdayNumber(groups.weekday);
    return {
        start: match.index,
        end: match.index + match[0].trimEnd().length + bracket,
        ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
        month,
        // A range of days is no single day: the month alone is true of all of them.
        ...(nth === 0 || groups.range !== undefined ? {} : { day: nth }),
        ...(weekdayRead === undefined || groups.range !== undefined ? {} : { weekday: weekdayRead }),
    };
}

/** "12/25/2024" is American, "25/12/2024" is not; of "3/4/2024" only the year is sure. */
function readSlashes(match: RegExpExecArray): DateMention | undefined {
    const first = Number(match.groups?.first);
    const second = Number(match.groups?.second);
    const printed = match.groups?.year ?? '';
    if (first === 0 || second === 0 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
    // "1.5.12" is a version or a chapter.
    if (printed.length === 2 && match.groups?.mark === '.') return undefined;
    const span = { start: match.index, end: match.index + match[0].length };
    const yearRead = printed.length === 2 ? 2000 + Number(printed) : Number(printed);
    if (first > 12) return { ...span, year: yearRead, month: second, day: first };
    if (second > 12) return { ...span, year: yearRead, month: first, day: second };
    if (first === second) return { ...span, year: yearRead, month: first, day: first };
    return { ...span, year: yearRead };
}
