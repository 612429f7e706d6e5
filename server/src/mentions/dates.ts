import type { Passage } from '../text/passage';
import type { Tokens } from '../text/token';
import type { DateMention } from './dateMention';
import { fullDates } from './dates/fullDates';
import { isAhead } from './dates/future';
import { nearDays } from './dates/nearDays';
import { periods } from './dates/periods';

/** The dates of a passage in order. Where two readings overlap the longer one stands. Passage offsets. */
export function recogniseDates(passage: Passage, tokens: Tokens): DateMention[] {
    const text = passage.text;
    if (!/[\dA-Z]|day|night|week|month|year|summer|winter|spring|autumn|quarter|morning|evening|afternoon/.test(text))
        return [];
    const found = [...fullDates(text), ...periods(text), ...nearDays(text)];
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const mentions: DateMention[] = [];
    for (const mention of found) {
        const last = mentions.at(-1);
        if (last && mention.start < last.end) {
            if (mention.end - mention.start > last.end - last.start) mentions[mentions.length - 1] = mention;
            continue;
        }
        mentions.push(mention);
    }
    return mentions.map((mention) => pointed(mention, text, tokens));
}

/** Adds what the words before the date say of it: its limit, and that it lies ahead. */
function pointed(mention: DateMention, text: string, tokens: Tokens): DateMention {
    const word = /(\p{L}+) (?:the |early |late |mid-)?$/u.exec(
        text.slice(Math.max(0, mention.start - 16), mention.start),
    )?.[1];
    const limit = isAttribute(mention, text) ? undefined : limits[word?.toLowerCase() ?? ''];
    const limited = limit === undefined ? mention : { ...mention, limit };
    if (mention.direction !== undefined || mention.same === true) return limited;
    if (mention.year !== undefined && mention.day === undefined) return limited;
    if (mention.offsetDays !== undefined || !isAhead(tokens, mention)) return limited;
    return { ...limited, direction: 'next' };
}

/** "After the 1986 disaster": the year only says which disaster. */
function isAttribute({ start, end, month }: DateMention, text: string): boolean {
    return (
        month === undefined &&
        /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) &&
        /^ \p{Ll}/u.test(text.slice(end, end + 2))
    );
}

const limits: Readonly<Record<string, NonNullable<DateMention['limit']>>> = {
    since: 'since',
    until: 'until',
    till: 'until',
    by: 'by',
    before: 'before',
    after: 'after',
};
