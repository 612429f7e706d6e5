import { MONTHS, WEEKDAYS } from '../vocabulary/times';
import { type Skipped, skip } from './reading';
import { isGlued, isPluralNoun, lowerAt, pluralNounWithin, posAt, type Scan, textAt } from './scan';

/** Passes over what `recogniseDates` reads: "March 14", "25 December 2024", "2024-12-28", "in 2017", "2025/26", "the 1980s". */
export function skipDate(scan: Scan, i: number): Skipped | undefined {
    const to =
        monthFirst(scan, i) ??
        dayFirst(scan, i) ??
        numeric(scan, i) ??
        period(scan, i) ??
        year(scan, i) ??
        decade(scan, i) ??
        weekdayAndDay(scan, i);
    return to === undefined ? undefined : skip(to);
}

function isMonth(scan: Scan, i: number): boolean {
    return MONTHS.has(lowerAt(scan, i)) && /^[A-Z]/.test(textAt(scan, i));
}

/** "March 14", "Sept. 28, 2024", "Dec 25th", "March 14-16", "March 2025". */
function monthFirst(scan: Scan, i: number): number | undefined {
    if (!isMonth(scan, i)) return undefined;
    const at = textAt(scan, i + 1) === '.' ? i + 2 : i + 1;
    if (isYear(scan, at)) return at + 1;
    // "In March 12 people died": a count, for nobody is dated "in March 12".
    if (lowerAt(scan, i - 1) === 'in' && isPluralNoun(scan, at + 1)) return undefined;
    let to = day(scan, at);
    if (to === undefined) return undefined;
    while (/^(?:-|–|to|and|,|&)$/.test(lowerAt(scan, to))) {
        const next = day(scan, to + 1);
        if (next === undefined || isPluralNoun(scan, next) || (lowerAt(scan, to) === ',' && !isYear(scan, to + 1)))
            break;
        to = next;
    }
    if (textAt(scan, to) === ',' && isYear(scan, to + 1)) return to + 2;
    return isYear(scan, to) ? to + 1 : to;
}

/** "25 December 2024", "25th of December", "9-11 January". */
function dayFirst(scan: Scan, i: number): number | undefined {
    let at = day(scan, i);
    if (at === undefined) return undefined;
    if (/^(?:-|–|to|and|or|&|\/)$/.test(lowerAt(scan, at))) at = day(scan, at + 1) ?? at;
    if (lowerAt(scan, at) === 'of') at++;
    if (/^(?:-|\/)$/.test(textAt(scan, at))) at++;
    // "24 may 1986": a month without its capital needs its year.
    if (!isMonth(scan, at) && !(MONTHS.has(lowerAt(scan, at)) && isYear(scan, at + 1))) return undefined;
    // "12 May supporters": a name; "12 March on Rome" is rarer than a date.
    const stop = textAt(scan, at + 1) === '.' && isYear(scan, at + 2) ? at + 2 : at + 1;
    const comma = textAt(scan, stop) === ',' && isYear(scan, stop + 1) ? stop + 1 : stop;
    return isYear(scan, comma) && !isPluralNoun(scan, comma + 1) ? comma + 1 : stop;
}

/** The day of a month with its ordinal ending: returns the lexeme behind it. */
function day(scan: Scan, i: number): number | undefined {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(textAt(scan, i))) return undefined;
    const suffix = /^(?:st|nd|rd|th)$/.test(lowerAt(scan, i + 1)) && isGlued(scan, i + 1);
    return suffix ? i + 2 : i + 1;
}

/** "2024-12-28", "28/12/2024", "12.28.24". */
function numeric(scan: Scan, i: number): number | undefined {
    const text = textAt(scan, i);
    if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(text)) return i + 1;
    if (!/^\d{1,4}$/.test(text)) return undefined;
    const mark = textAt(scan, i + 1);
    if ((mark !== '-' && mark !== '/') || textAt(scan, i + 3) !== mark) return undefined;
    for (let at = i + 1; at <= i + 4; at++) if (!isGlued(scan, at)) return undefined;
    if (!/^\d{1,4}$/.test(textAt(scan, i + 2)) || !/^\d{1,4}$/.test(textAt(scan, i + 4))) return undefined;
    // Three groups are a date, a telephone number or an account: none is a figure.
    let to = i + 5;
    if (textAt(scan, to) === 'T' || /^T\d/.test(textAt(scan, to))) while (isGlued(scan, to)) to++;
    return to;
}

/** "2025/26", "2019-20", "1914–1918", "2012 to 2014", "2019 and 2020". */
function period(scan: Scan, i: number): number | undefined {
    if (!isYear(scan, i)) return undefined;
    const mark = lowerAt(scan, i + 1);
    if (
        /^[-–—/]$/.test(mark) &&
        isGlued(scan, i + 1) &&
        isGlued(scan, i + 2) &&
        /^(?:\d{2}|(?:1[5-9]|20)\d{2})$/.test(textAt(scan, i + 2))
    )
        return i + 3;
    return undefined;
}

/** "in 2017", "the 2019 crash", "since 1988"; not "killed 2017 people", not "1,994". */
function year(scan: Scan, i: number): number | undefined {
    if (!isYear(scan, i)) return undefined;
    const next = scan.lexemes[i + 1];
    // "1940s" is a decade, "1500m" a distance, "2000kg" a weight.
    if (next?.glued === true && next.kind === 'word')
        return next.lower === 's' || next.lower === "s'" ? i + 2 : undefined;
    if (next?.glued === true && /^[%°]$/.test(next.text)) return undefined;
    if (
        /^(?:percent|per|pct|million|billion|thousand|hundred|dollars|euros|pounds|pesos|rupees|yen|km|kilometres|kilometers|metres|meters|miles|feet|ft|tonnes|tons|acres|hectares|mph|kg|litres|liters|mw|megawatts|degrees|points?|calories|square|cubic|hours|gmt|hrs)$/.test(
            next?.lower ?? '',
        )
    )
        return undefined;
    const before = lowerAt(scan, i - 1);
    if (
        YEAR_CUES.has(before) ||
        MONTHS.has(before) ||
        /^(?:spring|summer|autumn|winter|fall|early|late|mid|fiscal|fy|year|election|season)$/.test(before)
    )
        return i + 1;
    const subject = posAt(scan, i - 1);
    const counted = subject === 'AUX' || subject === 'VERB' || BOUND_CUES.has(before);
    if (counted && pluralNounWithin(scan, i + 1, 4)) return undefined;
    if (
        isPluralNoun(scan, i + 1) &&
        posAt(scan, i - 1) !== 'DET' &&
        posAt(scan, i - 1) !== 'PROPN' &&
        before !== "'s" &&
        !before.endsWith("'s")
    )
        return undefined;
    return i + 1;
}

const YEAR_CUES: ReadonlySet<string> = new Set(
    'in since by until till during from before after between circa of the'.split(' '),
);
const BOUND_CUES: ReadonlySet<string> = new Set(
    'than over some about nearly almost least most to total another'.split(' '),
);

function isYear(scan: Scan, i: number): boolean {
    return /^(?:1[5-9]|20)\d{2}$/.test(textAt(scan, i)) && scan.lexemes[i]?.kind === 'number';
}

/** "the 80s", "'90s", "1980s" (see `year`); "in her 30s" is an age. */
function decade(scan: Scan, i: number): number | undefined {
    if (!/^\d0$/.test(textAt(scan, i)) || lowerAt(scan, i + 1) !== 's' || !isGlued(scan, i + 1)) return undefined;
    const before = lowerAt(scan, i - 1);
    if (before === "'" || before === '’' || before === '‘') return i + 2;
    const part = before === '-' ? i - 2 : i - 1;
    const at = /^(?:early|late|mid)$/.test(lowerAt(scan, part)) ? part - 1 : part;
    return lowerAt(scan, at) === 'the' ? i + 2 : undefined;
}

/** "Friday 9", "Wednesday the 25th": the day of the month without the month. */
function weekdayAndDay(scan: Scan, i: number): number | undefined {
    const before = lowerAt(scan, i - 1);
    if (
        before === 'the' &&
        lowerAt(scan, i - 2) === 'on' &&
        isGlued(scan, i + 1) &&
        /^(?:st|nd|rd|th)$/.test(lowerAt(scan, i + 1))
    ) {
        const to = day(scan, i);
        return to !== undefined && (posAt(scan, to) === 'PUNCT' || scan.lexemes[to] === undefined) ? to : undefined;
    }
    if (!WEEKDAYS.has(before) || !/^[A-Z]/.test(textAt(scan, i - 1)) || isPluralNoun(scan, i + 1)) return undefined;
    const to = day(scan, i);
    return to !== undefined && (posAt(scan, to) === 'PUNCT' || scan.lexemes[to] === undefined || to === i + 2)
        ? to
        : undefined;
}
