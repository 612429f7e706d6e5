import type { DateMention } from '../dateMention';
import { monthPattern, weekdayNumber, weekdayPattern } from './calendar';
import { feasts, notWeekdays } from './feasts';

type Fields = Omit<DateMention, 'start' | 'end'>;

/** Days known by their weekday, their feast or their distance: "last Saturday", "Christmas Day", "yesterday", "two days ago". */
export function nearDays(text: string): DateMention[] {
    return [
        ...(/day/i.test(text) ? weekdays(text) : []),
        ...(feastGate.test(text) ? feastDays(text) : []),
        ...distances(text),
    ];
}

const feastGate =
    /Day|Eve|Night|Easter|Friday|Christmas|Hogmanay|Epiphany|Thanksgiving|Halloween|Juneteenth|Cinco|July|Sunday/;
// Cheap to try, and true of every text that the shape of the name is found in.
const fixedGate =
    /today|tomorrow|yesterday|night|evening|morning|afternoon|same |following day|next day|previous day|day before|that day/i;
const countedGate = / (?:ago|earlier|later|from now)/i;
const periodGate = /(?:last|this|next|previous) [wmqyd]/i;

function weekdays(text: string): DateMention[] {
    const mentions: DateMention[] = [];
    for (const match of text.matchAll(weekdayShape)) {
        const { article, direction, name } = match.groups ?? {};
        const weekday = weekdayNumber(name);
        if (weekday === undefined) continue;
        const lead = article?.length ?? 0;
        const end = match.index + match[0].length;
        const next = /^ ([\p{L}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
        // "on a Saturday" is any Saturday; "in a Saturday statement" is one.
        if (
            article !== undefined &&
            (next === '' || /^(?:in|and|or|at|when|after|before|of|to|for|that|with|by|is|was)$/.test(next))
        )
            continue;
        const before = /([\p{L}’']+) $/u.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1] ?? '';
        if (
            notWeekdays.before.includes(before) ||
            notWeekdays.behind.includes(next) ||
            /^(?:every|each)$/i.test(before)
        )
            continue;
        const pointing = directionOf(direction);
        mentions.push({ start: match.index + lead, end, weekday, ...(pointing === undefined ? {} : pointing) });
    }
    return mentions;
}

const weekdayShape = new RegExp(
    `(?<![\\w-])(?:(?<article>[Aa] )|(?<direction>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Tt]he following|[Tt]he previous|[Ll]ater) )?(?<name>${weekdayPattern})(?!s\\b|,? ?\\(?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthPattern})`,
    'g',
);

function directionOf(printed: string | undefined): Fields | undefined {
    switch (printed?.toLowerCase()) {
        case 'last':
        case 'this past':
            return { direction: 'last' };
        case 'next':
        case 'this coming':
            return { direction: 'next' };
        case 'this':
            return { direction: 'this' };
        case 'the following':
            return { direction: 'next', same: true };
        case 'the previous':
            return { direction: 'last', same: true };
    }
    return undefined;
}

function feastDays(text: string): DateMention[] {
    const mentions: DateMention[] = [];
    for (const match of text.matchAll(feastShape)) {
        const printed = (match.groups?.name ?? '').replaceAll("'", '’');
        const feast = feasts.find(({ name }) => name === printed);
        if (!feast) continue;
        const fields: Fields =
            typeof feast.on === 'string' ? { movable: feast.on } : { month: feast.on[0], day: feast.on[1] };
        const year = match.groups?.year;
        mentions.push({
            start: match.index,
            end: match.index + match[0].length,
            ...fields,
            ...(year === undefined ? {} : { year: Number(year) }),
        });
    }
    for (const match of text.matchAll(christmasShape)) {
        const lead = match.groups?.lead?.length ?? 0;
        const direction = directionOf(match.groups?.direction);
        mentions.push({ start: match.index + lead, end: match.index + match[0].length, month: 12, ...direction });
    }
    return mentions;
}

const feastShape = new RegExp(
    `(?<![\\p{L}-])(?<name>${feasts.map(({ name }) => name.replaceAll('’', "[’']").replaceAll('.', '\\.')).join('|')})(?![\\p{L}-])(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'gu',
);
/** Christmas alone is a season: only its month is sure, and only where the copy speaks of a time. */
const christmasShape =
    /(?<![\w-])(?<lead>(?:[Aa]t|[Oo]ver|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil) )?(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his) )?Christmas(?! (?:Day|Eve|\p{L}))(?<=(?:[Aa]t|[Oo]ver|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his) Christmas)/gu;

function distances(text: string): DateMention[] {
    const mentions: DateMention[] = [];
    for (const match of matches(text, fixedGate, fixedShape)) {
        const fields = fixed[match[0].toLowerCase()];
        if (fields) mentions.push({ start: match.index, end: match.index + match[0].length, ...fields });
    }
    for (const match of matches(text, countedGate, countedShape)) {
        const { number, unit, way } = match.groups ?? {};
        const count = numbers[number?.toLowerCase() ?? ''] ?? Number(number);
        if (!Number.isFinite(count) || unit === undefined) continue;
        const back = /ago|earlier|before/i.test(way ?? '');
        const by = back ? -count : count;
        const same = /ago|time|now/i.test(way ?? '') ? {} : { same: true as const };
        mentions.push({
            start: match.index,
            end: match.index + match[0].length,
            ...offset(unit.toLowerCase(), by),
            ...same,
        });
    }
    for (const match of matches(text, periodGate, periodShape)) {
        const by = { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1 }[
            (match.groups?.way ?? '').toLowerCase()
        ];
        const unit = match.groups?.unit?.toLowerCase();
        if (by === undefined || unit === undefined) continue;
        const direction = by < 0 ? 'last' : by > 0 ? 'next' : 'this';
        mentions.push({ start: match.index, end: match.index + match[0].length, ...offset(unit, by), direction });
    }
    return mentions;
}

function matches(text: string, gate: RegExp, shape: RegExp): Iterable<RegExpExecArray> {
    return gate.test(text) ? text.matchAll(shape) : [];
}

function offset(unit: string, by: number): Fields {
    switch (unit) {
        case 'day':
            return { offsetDays: by };
        case 'week':
        case 'weekend':
            return { offsetWeeks: by };
        case 'fortnight':
            return { offsetWeeks: 2 * by };
        case 'month':
            return { offsetMonths: by };
        case 'quarter':
            return { offsetMonths: 3 * by };
        case 'decade':
            return { offsetYears: 10 * by };
    }
    return { offsetYears: by };
}

const fixedShape =
    /\b(?:the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|(?:that|the) same (?:day|evening|night|morning|afternoon)|(?:the )?(?:following|next) (?:day|morning)|the previous (?:day|night|evening)|the day before(?! (?:he|she|it|they|the|a)\b)|that (?:day|night|morning|afternoon|evening)|the same (?:month|year|week))(?![\w-])/gi;

const fixed: Readonly<Record<string, Fields>> = {
    'the day before yesterday': { offsetDays: -2 },
    yesterday: { offsetDays: -1 },
    'last night': { offsetDays: -1 },
    today: { offsetDays: 0 },
    tonight: { offsetDays: 0 },
    'this morning': { offsetDays: 0 },
    'this afternoon': { offsetDays: 0 },
    'this evening': { offsetDays: 0 },
    tomorrow: { offsetDays: 1 },
    'the day after tomorrow': { offsetDays: 2 },
    ...Object.fromEntries(
        ['day', 'evening', 'night', 'morning', 'afternoon'].flatMap((part) => [
            [`the same ${part}`, { same: true }],
            [`that same ${part}`, { same: true }],
            [`that ${part}`, { same: true }],
        ]),
    ),
    'following day': { same: true, offsetDays: 1 },
    'next day': { same: true, offsetDays: 1 },
    'the following day': { same: true, offsetDays: 1 },
    'the next day': { same: true, offsetDays: 1 },
    'the following morning': { same: true, offsetDays: 1 },
    'the next morning': { same: true, offsetDays: 1 },
    'the previous day': { same: true, offsetDays: -1 },
    'the previous night': { same: true, offsetDays: -1 },
    'the previous evening': { same: true, offsetDays: -1 },
    'the day before': { same: true, offsetDays: -1 },
};

const numbers: Readonly<Record<string, number>> = {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
};
const countedShape = new RegExp(
    `(?<![\\w.,$£€-])(?<number>${Object.keys(numbers).join('|')}|\\d{1,3}) (?<unit>day|week|fortnight|month|year|decade)s? (?<way>ago|earlier|later|from now)(?![\\w-])`,
    'gi',
);
const periodShape =
    /(?<![\w-])(?:the )?(?<way>last|this|next|previous) (?<unit>week|weekend|month|quarter|year|decade)(?![\w-]|['’]s? (?:old|time))/gi;
