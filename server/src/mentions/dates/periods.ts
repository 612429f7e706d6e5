import type { DateMention } from '../dateMention';
import { monthGate, monthNumber, monthPattern } from './calendar';
import { countCues, countedWith, looseCues, plainVerbs, yearCues } from './yearCues';

/** Months, quarters, seasons, years and decades: "in November", "the third quarter of 2024", "last summer", "the 2019 crash", "the 1990s". */
export function periods(text: string): DateMention[] {
    const mentions: DateMention[] = [];
    for (const { gate, shape, read } of shapes) {
        if (!gate.test(text)) continue;
        for (const match of text.matchAll(shape)) {
            const fields = read(match, text);
            if (!fields) continue;
            const lead = match.groups?.lead?.length ?? 0;
            mentions.push({ start: match.index + lead, end: match.index + match[0].length, ...fields });
        }
    }
    return mentions;
}

type Fields = Omit<DateMention, 'start' | 'end'>;
interface Shape {
    /** Cheap to try, and true of every text that the shape is found in. */
    readonly gate: RegExp;
    readonly shape: RegExp;
    readonly read: (match: RegExpExecArray, text: string) => Fields | undefined;
}

const fourDigits =
    '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%$£€]|[,.]\\d|-?(?:foot|feet|mile|metre|meter|acre|page|word|seat|strong|home|ton|year|mph|kg|km)s?\\b)';

const shapes: readonly Shape[] = [
    {
        // "the third quarter of 2024", "third-quarter", "Q3 2024"
        gate: /quarter|Q[1-4]/i,
        shape: /(?<![\w$])(?:(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]quarter(?!-?(?:final|back|century|hour|mile|pounder|s\b))(?: (?:of|in) (?:the )?(?:fiscal )?)?|Q(?<digit>[1-4])(?![\w-]) ?(?:of )?)(?:(?<=[ -]?)(?<year>(?:19|20)\d\d)(?!\d))?/gi,
        read: ({ groups }) => {
            const nth =
                groups?.digit === undefined ? ordinals[groups?.ordinal?.toLowerCase() ?? ''] : Number(groups.digit);
            const year = groups?.year === undefined ? {} : { year: Number(groups.year) };
            if (nth === undefined) return groups?.ordinal === undefined ? undefined : { direction: 'last', ...year };
            return { quarter: nth, ...year };
        },
    },
    {
        // "last summer", "the winter of 1962", "autumn 2024"
        gate: /spring|summer|autumn|fall|winter/i,
        shape: /\b(?:(?<direction>last|next|this|this past|this coming) (?<named>spring|summer|autumn|fall|winter)(?! (?:in|by|from|to|short|back|into|behind|below|of)\b)|(?<plain>spring|summer|autumn|fall|winter) (?:of )?(?<year>(?:1[89]|20)\d\d)(?!\d))\b/gi,
        read: ({ groups }) => {
            const season = seasons[(groups?.named ?? groups?.plain ?? '').toLowerCase()];
            if (!season) return undefined;
            if (groups?.year !== undefined) return { season, year: Number(groups.year) };
            const direction = directionOf(groups?.direction);
            return direction === undefined ? { season } : { season, direction };
        },
    },
    {
        // "last November", "in March", "September's"; a month that is also a word or a first name needs a preposition.
        gate: monthGate,
        shape: new RegExp(
            `(?<![\\w-])(?<lead>(?:${prepositions()}) (?:early |late |mid-|mid |the end of |the start of |the beginning of )?)?(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his) )?(?<month>${monthPattern})(?! ?\\d)`,
            'g',
        ),
        read: (match, text) => {
            const { groups } = match;
            const month = monthNumber(groups?.month);
            if (month === undefined) return undefined;
            const printed = groups?.month ?? '';
            const direction = directionOf(groups?.direction);
            const cued = groups?.lead !== undefined || direction !== undefined;
            const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
            const ambiguous = /^(?:march|april|may|june|august|jan|mar|dec|sep|oct)\.?$/i.test(printed);
            if (ambiguous && !cued) return undefined;
            if (ambiguous && /^ \p{Lu}/u.test(behind) && /^(?:by|of|for|from|to|and|with) /i.test(groups?.lead ?? ''))
                return undefined;
            if (printed.length > 3 && printed === printed.toUpperCase() && !cued) return undefined;
            return direction === undefined ? { month } : { month, direction };
        },
    },
    {
        // "the 1990s", "the mid-'80s"
        gate: /\d0['’]?s/,
        shape: /(?<![\w$£€.,-])(?:(?<year>(?:1[5-9]|20)\d0)['’]?s|['’‘](?<short>[1-9]0)s)(?!\w)/g,
        read: ({ groups }) => ({
            year: groups?.year === undefined ? 1900 + Number(groups?.short) : Number(groups.year),
            decade: true,
        }),
    },
    {
        // "2025/26", "2024-25": a season or a fiscal year is known by the year it starts in.
        gate: /\d{4}[/–-]\d\d/,
        shape: /(?<![\w$£€.,/-])(?<year>(?:19|20)\d\d)[/–-](?<second>\d\d)(?![\d/-]|\s?(?:%|people|percent|per cent))/g,
        read: ({ groups }) => {
            const next = (Number(groups?.year) + 1) % 100;
            return next === Number(groups?.second) ? { year: Number(groups?.year) } : undefined;
        },
    },
    {
        gate: /\d{4}/,
        shape: new RegExp(
            `(?<![\\w$£€¥₹#.,:/+-]|[$£€¥₹#] |No\\. ?|[–—]\\d*)(?<lead>(?:FY|fiscal(?: year)? ))?${fourDigits}(?![\\w/])`,
            'g',
        ),
        read: (match, text) => (isYear(match, text) ? { year: Number(match.groups?.year) } : undefined),
    },
];

/** A bare number of four digits is a year when the words around it say so, or when nothing is counted with it. */
function isYear(match: RegExpExecArray, text: string): boolean {
    if (match.groups?.lead !== undefined) return true;
    const before = /(?:([\p{L}.’'-]+)[ (]+|([(]))$/u.exec(text.slice(Math.max(0, match.index - 30), match.index));
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const left = (before?.[1] ?? before?.[2] ?? '').toLowerCase();
    const right = /^[ -]([\p{L}’'-]+)/u.exec(behind)?.[1]?.toLowerCase() ?? '';
    const year = Number(match.groups?.year);
    if (countedWith.has(right)) return false;
    if (yearCues.has(left)) return !(looseCues.has(left) && year % 100 === 0 && /s$/.test(right));
    if (countCues.has(left)) return false;
    if (left === '(') return /^[)–-]/.test(behind);
    if (left === 'the' || /['’]s$/.test(left)) return !(year % 100 === 0 && /s$/.test(right));
    if (/^['’]s?\b/.test(behind)) return true;
    // A name and a number is a model or a title ("Agenda 2030"), unless the sentence ends there.
    if (year < 1800 || year > 2100 || year % 100 === 0) return false;
    if (right === '') return left !== '' && /^\s*(?:[.,;:)]|$)/.test(behind) && !/^\p{Lu}/u.test(before?.[1] ?? '');
    return plainVerbs.has(right) || (match.index === 0 && !/s$/.test(right));
}

function prepositions(): string {
    const words = [
        'in',
        'since',
        'until',
        'till',
        'by',
        'before',
        'after',
        'during',
        'of',
        'from',
        'to',
        'through',
        'for',
        'between',
        'and',
        'early',
        'late',
        'every',
        'throughout',
        'or',
        'around',
    ];
    return words.map((word) => `[${(word[0] as string).toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');
}

function directionOf(printed: string | undefined): 'last' | 'next' | 'this' | undefined {
    const word = printed?.toLowerCase();
    if (word === undefined) return undefined;
    if (word === 'last' || word === 'this past') return 'last';
    if (word === 'next' || word === 'this coming') return 'next';
    return 'this';
}

const ordinals: Readonly<Record<string, number>> = {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    final: 4,
};
const seasons: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
    spring: 'spring',
    summer: 'summer',
    autumn: 'autumn',
    fall: 'autumn',
    winter: 'winter',
};
