import { SMALL_NUMBERS } from '../vocabulary/numberWords';
import { TIME_ZONES } from '../vocabulary/times';
import { type Reading, type Skipped, skip } from './reading';
import { isGlued, lowerAt, type Scan, textAt } from './scan';

/** "5:40 a.m.", "04.25", "3pm", "1600 GMT", "at 7:15", "noon", "ten past four", "four o'clock": minutes after midnight. */
export function recogniseTime(scan: Scan, i: number): Reading | Skipped | undefined {
    return named(scan, i) ?? spoken(scan, i) ?? clock(scan, i);
}

type Half = 'am' | 'pm';

interface Moment {
    readonly minutes: number;
    readonly to: number;
    readonly core: number;
}

function clock(scan: Scan, i: number): Reading | Skipped | undefined {
    const first = digits(scan, i);
    if (first === undefined) return undefined;
    const half = halfAt(scan, first.to);
    if (half !== undefined) return finish(scan, i, first, half);
    if (first.hour > 24) return undefined;
    // "between 2 and 3 p.m.", "2-3 p.m.", "5:30 to 6 a.m.": the half of the day is said once.
    const second = /^(?:to|-|–|and|or|until)$/.test(lowerAt(scan, first.to)) ? digits(scan, first.to + 1) : undefined;
    const later = second === undefined ? undefined : halfAt(scan, second.to);
    if (
        second !== undefined &&
        later !== undefined &&
        first.hour <= 12 &&
        (lowerAt(scan, first.to) !== 'and' || lowerAt(scan, i - 1) === 'between')
    ) {
        const end = moment(second, later.half, later.to);
        const guess = moment(first, later.half, first.to);
        const start = guess.minutes > end.minutes ? { ...guess, minutes: (guess.minutes + 720) % 1440 } : guess;
        return {
            ...reading(i, end.to, start.minutes, second.core),
            core: { from: i, to: second.core },
            high: { value: end.minutes, granularity: 1 },
        };
    }
    const zone = zoneAt(scan, first.to);
    if (first.form === 'colon') {
        // "2:03:15" and "3:52.1" are times on a stop-watch, "3:1" is a ratio.
        if (first.seconds) return skip(first.to);
        if (first.hour > 24 || (/^(?:in|of)$/.test(lowerAt(scan, i - 1)) && zone === undefined)) return skip(first.to);
        return reading(i, zone ?? first.to, first.hour * 60 + first.minute, first.core);
    }
    if (first.form === 'dot')
        return isClockAlone(scan, i, first.to) || zone !== undefined
            ? reading(i, zone ?? first.to, first.hour * 60 + first.minute, first.core)
            : undefined;
    if (first.form === 'military')
        return zone !== undefined || /^(?:hours|hrs)$/.test(lowerAt(scan, first.to))
            ? reading(i, zone ?? first.to + 1, first.hour * 60 + first.minute, first.core)
            : undefined;
    if (lowerAt(scan, first.to) === "o'clock") return oclock(scan, i, first.hour, first.to + 1);
    return undefined;
}

interface Digits {
    readonly hour: number;
    readonly minute: number;
    readonly to: number;
    readonly core: number;
    readonly form: 'hour' | 'colon' | 'dot' | 'military';
    readonly seconds: boolean;
}

/** Hour and minute as printed: "5", "5:40", "5.40", "0430". */
function digits(scan: Scan, i: number): Digits | undefined {
    if (scan.lexemes[i]?.kind !== 'number') return undefined;
    const text = textAt(scan, i);
    const dot = /^(\d{1,2})\.([0-5]\d)$/.exec(text);
    const make = (
        hour: number,
        minute: number,
        to: number,
        form: Digits['form'],
        seconds = false,
    ): Digits | undefined => (hour <= 24 && minute < 60 ? { hour, minute, to, core: to, form, seconds } : undefined);
    if (dot !== null) return make(Number(dot[1]), Number(dot[2]), i + 1, 'dot');
    if (textAt(scan, i + 1) === ':' && isGlued(scan, i + 1) && isGlued(scan, i + 2) && /^\d{1,2}$/.test(text)) {
        const minutes = textAt(scan, i + 2);
        if (/^[0-5]\d\.\d+$/.test(minutes)) return make(0, 0, i + 3, 'colon', true);
        if (!/^[0-5]\d$/.test(minutes)) return undefined;
        const more = textAt(scan, i + 3) === ':' && isGlued(scan, i + 3) && isGlued(scan, i + 4);
        return more ? make(0, 0, i + 5, 'colon', true) : make(Number(text), Number(minutes), i + 3, 'colon');
    }
    if (/^[0-2]\d[0-5]\d$/.test(text)) return make(Number(text.slice(0, 2)), Number(text.slice(2)), i + 1, 'military');
    return /^\d{1,2}$/.test(text) ? make(Number(text), 0, i + 1, 'hour') : undefined;
}

/** "a.m.", "pm", "p.m", "in the morning" at lexeme `i`. */
function halfAt(scan: Scan, i: number): { readonly half: Half; readonly to: number } | undefined {
    const word = lowerAt(scan, i);
    if (word === 'am' || word === 'pm') return { half: word, to: i + 1 };
    if (
        (word === 'a' || word === 'p') &&
        textAt(scan, i + 1) === '.' &&
        lowerAt(scan, i + 2) === 'm' &&
        isGlued(scan, i + 2)
    ) {
        const stop = textAt(scan, i + 3) === '.' && isGlued(scan, i + 3);
        return { half: word === 'a' ? 'am' : 'pm', to: stop ? i + 4 : i + 3 };
    }
    return undefined;
}

function finish(
    scan: Scan,
    from: number,
    first: Digits,
    { half, to }: { readonly half: Half; readonly to: number },
): Reading | undefined {
    if (first.hour > 12 && first.form === 'hour') return undefined;
    const { minutes } = moment(first, half, to);
    return reading(from, zoneAt(scan, to) ?? to, minutes, first.core);
}

function moment(first: Digits, half: Half, to: number): Moment {
    const hour =
        first.hour >= 12
            ? half === 'am' && first.hour === 12
                ? 0
                : first.hour
            : half === 'pm'
              ? first.hour + 12
              : first.hour;
    return { minutes: hour * 60 + first.minute, to, core: first.core };
}

/** "GMT", "local time", "Eastern time", "(1600 GMT)" follows by itself. Returns the lexeme behind it. */
function zoneAt(scan: Scan, i: number): number | undefined {
    if (TIME_ZONES.has(textAt(scan, i))) return i + 1;
    const word = lowerAt(scan, i);
    if (
        lowerAt(scan, i + 1) === 'time' &&
        /^(?:local|eastern|central|pacific|mountain|moscow|london|paris|beijing|tokyo)$/.test(word)
    )
        return i + 2;
    return undefined;
}

/** "04.25" by itself is a time only in a heading of its own, or behind "at", "by", "until" with nothing counted behind. */
function isClockAlone(scan: Scan, i: number, to: number): boolean {
    if (i === 0 && to === scan.lexemes.length) return true;
    if (i === 0 && /^\d\d\.\d\d$/.test(textAt(scan, i)) && /^[:–—-]$/.test(textAt(scan, to))) return true;
    return (
        /^(?:at|by|until|till|from|since|before|after|about|around)$/.test(lowerAt(scan, i - 1)) &&
        /^(?:at|by|until|till|since)$/.test(lowerAt(scan, i - 1)) &&
        /^(?:[.,;)]|on|and|the|in|when|local|)$/.test(lowerAt(scan, to)) &&
        !isGlued(scan, to + 1)
    );
}

function named(scan: Scan, i: number): Reading | undefined {
    const word = lowerAt(scan, i);
    if (word !== 'noon' && word !== 'midday' && word !== 'midnight') return undefined;
    return { ...reading(i, zoneAt(scan, i + 1) ?? i + 1, word === 'midnight' ? 0 : 720, i + 1), form: 'words' };
}

/** "ten past four", "half past two", "quarter to nine", "four o'clock", "four in the afternoon". */
function spoken(scan: Scan, i: number): Reading | undefined {
    const hour = hourAt(scan, i);
    if (hour !== undefined && lowerAt(scan, i + 1) === "o'clock") return oclock(scan, i, hour, i + 2);
    // "soon after six in the morning".
    if (
        hour !== undefined &&
        lowerAt(scan, i + 1) === 'in' &&
        halfOfDay(scan, i + 1) !== undefined &&
        /^(?:at|before|after|about|around|until|by|since|from|past|till)$/.test(lowerAt(scan, i - 1))
    )
        return oclock(scan, i, hour, i + 1);
    const article = lowerAt(scan, i) === 'a' ? i + 1 : i;
    const minutes = minutesAt(scan, article);
    if (minutes === undefined) return undefined;
    let at = article + 1;
    if (/^minutes?$/.test(lowerAt(scan, at))) at++;
    const side = lowerAt(scan, at);
    if (side !== 'past' && side !== 'to' && side !== 'after') return undefined;
    const target = hourAt(scan, at + 1);
    if (target === undefined || target > 12) return undefined;
    // "three to five people": only quarters, or words of minutes behind "at", tell the time with "to".
    if (
        side === 'to' &&
        !(
            minutes === 15 ||
            (minutes % 5 === 0 && /^(?:at|until|by|about|around)$/.test(lowerAt(scan, i - 1)) && isEnd(scan, at + 2))
        )
    )
        return undefined;
    if (side === 'after' && minutes !== 15) return undefined;
    if (!isEnd(scan, at + 2) && halfOfDay(scan, at + 2) === undefined && side !== 'past') return undefined;
    const half = halfOfDay(scan, at + 2);
    const base = (half?.half === 'pm' && target < 12 ? target + 12 : target) * 60;
    const value = side === 'to' ? base - minutes : base + minutes;
    return { ...reading(i, half?.to ?? at + 2, value, at + 2), form: 'words' };
}

function isEnd(scan: Scan, i: number): boolean {
    return /^(?:[.,;:)”"]|on|in|when|and|the|as|)$/.test(lowerAt(scan, i));
}

function oclock(scan: Scan, from: number, hour: number, to: number): Reading {
    const half = halfOfDay(scan, to);
    const pm = half?.half === 'pm' && hour < 12;
    return {
        ...reading(from, half?.to ?? to, (pm ? hour + 12 : hour) * 60, from + 1),
        form: /^\d/.test(textAt(scan, from)) ? 'digits' : 'words',
    };
}

function halfOfDay(scan: Scan, i: number): { readonly half: Half; readonly to: number } | undefined {
    if (lowerAt(scan, i) !== 'in' || lowerAt(scan, i + 1) !== 'the') return halfAt(scan, i);
    const word = lowerAt(scan, i + 2);
    if (word === 'morning') return { half: 'am', to: i + 3 };
    return word === 'afternoon' || word === 'evening' ? { half: 'pm', to: i + 3 } : undefined;
}

function hourAt(scan: Scan, i: number): number | undefined {
    const word = lowerAt(scan, i);
    const value = SMALL_NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
    return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
}

function minutesAt(scan: Scan, i: number): number | undefined {
    const word = lowerAt(scan, i);
    if (word === 'half') return 30;
    if (word === 'quarter') return 15;
    const value = SMALL_NUMBERS.get(word);
    return value !== undefined && value >= 5 && value <= 30 ? value : undefined;
}

function reading(from: number, to: number, minutes: number, coreTo: number): Reading {
    return {
        kind: 'time',
        from,
        to,
        core: { from, to: coreTo },
        value: minutes % 1440,
        granularity: 1,
        rounding: 'exact',
        slack: 15,
        form: 'digits',
        unit: 'minute',
        hedged: true,
    };
}
