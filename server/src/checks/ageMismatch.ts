import type { SourceReading } from '../claims/sourceReading';
import { readable } from '../compare/arithmetic';
import { backwardsOf } from '../compare/backwards';
import { type ClockSpan, clockSpansOf } from '../compare/clockSpans';
import {
    type Birth,
    birthsOf,
    isOnePerson,
    type PrintedAge,
    printedAges,
    type Stretch,
    stretchesOf,
} from '../compare/lifeYears';
import { tellOtherYears } from '../compare/otherYear';
import { wrongAnniversaries, wrongYearsSince } from '../compare/yearsSince';
import { dayNumber, isoParts } from '../mentions/dates/isoDay';
import { type Clash, defineCheck, spot, spotOver } from './check';
import { withNumber } from './fix';
import { quote } from './words';

/**
 * Ages, years and hours that do not fit.
 *
 * Why: a person has two ages in one week, or an age that the year of birth does not give; or a stretch of years or hours
 * is told with another length, or ends before it begins. What to do: ask for the date of birth, and count again.
 *
 * Reported:
 * ```
 * Ann Lee, born in 1950, died in 2012 aged 70.
 * ```
 *
 * Reported: two ages in one week.
 * ```
 * === wire.txt 2019-05-06
 * Mary Calloway, 19, was shot outside a bar in Fulton on Sunday.
 * === copy.txt 2019-05-07
 * Mary Calloway, 20, was shot outside a bar in Fulton on Sunday.
 * ```
 *
 * Reported: hours of the clock.
 * ```
 * The council sat from 4 p.m. to 9 p.m., six hours in all.
 * ```
 *
 * Reported: a stretch of years up to the day of the copy.
 * ```
 * === copy.txt 2026-02-22
 * Jane Roe has led the hospital for 14 years, since 2014.
 * ```
 *
 * Let pass: the birthday is not known.
 * ```
 * Ann Lee, born in 1950, died in 2012 aged 61.
 * ```
 *
 * Let pass: father and son.
 * ```
 * === wire.txt
 * John Abel, 51, was driving through Fulton on Sunday.
 * === copy.txt
 * John Abel, 22, sat in the back when the car left the road in Fulton on Sunday.
 * ```
 */
export const ageMismatch = defineCheck({
    id: 'age-mismatch',
    title: 'Ages, years and hours that do not fit',
    severity: 'warning',
    *within(source) {
        for (const stretch of stretchesOf(source)) yield* wrongLength(source, stretch);
        for (const span of clockSpansOf(source)) yield* wrongHours(source, span);
        for (const { length, from, years } of [...wrongYearsSince(source), ...wrongAnniversaries(source)]) {
            yield {
                verdict: 'contradiction',
                severity: 'information',
                a: spot(source, length.focus),
                b: spot(source, from.focus),
                reason: `From ${yearOf(from)} to ${yearOf(from) + years} is ${years} years, not ${quote(length.text)}`,
                advice: 'Find out which of the two is off.',
            };
        }
        for (const { first, last } of backwardsOf(source)) {
            yield {
                verdict: 'contradiction',
                a: spot(source, last.focus),
                b: spot(source, first.focus),
                reason: 'The end comes before the beginning',
                advice: 'One of the two dates is off.',
            };
        }
        const ages = printedAges(source);
        yield* twoAges(ages, ages);
        yield* againstBirth(ages, birthsOf(source));
    },
    *between({ a, b }) {
        const [agesA, agesB] = [printedAges(a), printedAges(b)];
        yield* twoAges(agesA, agesB);
        yield* againstBirth(agesA, birthsOf(b));
        yield* againstBirth(agesB, birthsOf(a));
    },
});

function* wrongLength(source: SourceReading, { from, to, length, kind }: Stretch): Iterable<Clash> {
    const years = yearOf(to) - yearOf(from);
    const said = length.quantity?.value ?? 0;
    const exact = kind === 'life' ? fullYears(from.date as string, to.date as string) : undefined;
    // Without birthdays a life of 60 calendar years is 59 or 60; a span may count its first and last year.
    const fits =
        exact !== undefined
            ? said === exact
            : kind === 'life'
              ? said === years || said === years - 1
              : Math.abs(said - years) <= 1;
    if (fits || years < 0) return;
    const fix = withNumber(source, length, exact ?? years);
    const what = kind === 'life' && exact === undefined ? `${years - 1} or ${years}` : String(exact ?? years);
    yield {
        verdict: 'contradiction',
        a: spot(source, length.focus),
        b: spotOver(source, from, to),
        reason: `From ${yearOf(from)} to ${yearOf(to)} is ${what} years, the copy says ${readable(said)}`,
        advice: 'Find out which of the three is off.',
        ...(fix === undefined ? {} : { fix }),
    };
}

function* wrongHours(source: SourceReading, { from, to, length, minutes, agrees }: ClockSpan): Iterable<Clash> {
    if (agrees) return;
    const inUnit = length.unit === 'hour' ? minutes / 60 : minutes;
    const fix = Number.isInteger(inUnit) ? withNumber(source, length, inUnit) : undefined;
    yield {
        verdict: 'contradiction',
        a: spot(source, length.focus),
        b: spotOver(source, from, to),
        reason: `From ${from.text} to ${to.text} is ${readable(inUnit, 1)} ${length.unit}s, the copy says ${readable(length.quantity?.value ?? 0)}`,
        advice: 'Find out which of the three is off.',
        ...(fix === undefined ? {} : { fix }),
    };
}

function* twoAges(left: readonly PrintedAge[], right: readonly PrintedAge[]): Iterable<Clash> {
    const told = new Set<string>();
    for (const one of left) {
        for (const other of right) {
            if (left === right && other.claim.start <= one.claim.start) continue;
            if (!isOnePerson(one, other) || tellOtherYears(one.claim, other.claim)) continue;
            const gap = Math.abs((one.claim.quantity?.value ?? 0) - (other.claim.quantity?.value ?? 0));
            // A generation apart: two people of one name.
            if (gap === 0 || gap >= 15 || told.has(one.name)) continue;
            const days = one.source === other.source ? 0 : daysApart(one.source, other.source);
            if (days !== undefined && gap <= 1 + Math.floor(days / 365) && days > 31) continue;
            if (days === undefined && gap === 1 && (isInCourt(one) || isInCourt(other))) continue;
            told.add(one.name);
            yield {
                verdict: 'contradiction',
                severity: days === undefined && gap === 1 ? 'information' : 'warning',
                a: spot(one.source, one.claim),
                b: spot(other.source, other.claim),
                reason: 'One person, two ages',
                advice: 'Ask for the date of birth.',
            };
        }
    }
}

/** A trial is months or years behind what it is about, and a birthday may lie between. */
function isInCourt({ source, claim }: PrintedAge): boolean {
    const sentence = source.sentences.find(({ start, end }) => start <= claim.start && claim.start < end);
    return sentence?.words.some(({ stem }) => courtStems.has(stem)) === true;
}

const courtStems: ReadonlySet<string> = new Set([
    'sentence',
    'plead',
    'trial',
    'convict',
    'court',
    'judge',
    'jury',
    'acquit',
    'charge',
    'appeal',
    'parole',
    'book',
]);

function* againstBirth(ages: readonly PrintedAge[], births: readonly Birth[]): Iterable<Clash> {
    for (const birth of births) {
        for (const age of ages) {
            const day = age.source.published?.slice(0, 10);
            if (!isOnePerson(age, birth)) continue;
            if (day === undefined) {
                yield* tooYoung(age, birth);
                continue;
            }
            const said = age.claim.quantity?.value ?? 0;
            const years = Number(day.slice(0, 4)) - yearOf(birth.claim);
            const exact = fullYears(birth.claim.date as string, day);
            if (exact === undefined ? said === years || said === years - 1 : Math.abs(said - exact) <= 0) continue;
            if (Math.abs(said - years) >= 25) continue;
            yield {
                verdict: 'contradiction',
                a: spot(age.source, age.claim),
                b: spot(birth.source, birth.claim),
                reason: `Born in ${yearOf(birth.claim)}, the age in ${day.slice(0, 4)} is ${exact ?? `${years - 1} or ${years}`}, the copy says ${readable(said)}`,
                advice: 'Ask for the date of birth.',
            };
        }
    }
}

/** Without a day of publication: the copy tells of a year in which the person was older than it says. */
function* tooYoung(age: PrintedAge, birth: Birth): Iterable<Clash> {
    const said = age.claim.quantity?.value ?? 0;
    const last = yearOf(birth.claim) + said + 1;
    const later = [age.source, birth.source]
        .flatMap(({ claims }) => claims)
        .filter(({ kind, polarity, date = '' }) => kind === 'date' && polarity === 'affirmed' && /^\d{4}/.test(date))
        .map(yearOf)
        .filter((year) => year > last && year < last + 25);
    if (later.length === 0) return;
    const year = Math.max(...later);
    yield {
        verdict: 'contradiction',
        severity: 'information',
        a: spot(age.source, age.claim),
        b: spot(birth.source, birth.claim),
        reason: `Born in ${yearOf(birth.claim)}, the age in ${year} is ${year - yearOf(birth.claim) - 1} or more, the copy says ${readable(said)}`,
        advice: 'Ask for the date of birth.',
    };
}

function yearOf({ date }: { readonly date?: string }): number {
    return Number((date ?? '').slice(0, 4));
}

/** Birthdays passed between two days; undefined where one of them is no full date. */
function fullYears(from: string, to: string): number | undefined {
    if (from.length < 10 || to.length < 10) return undefined;
    return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5, 10) < from.slice(5, 10) ? 1 : 0);
}

/** Days between two publications, where both are known to the day. */
function daysApart(a: SourceReading, b: SourceReading): number | undefined {
    if (a.published === undefined || b.published === undefined) return undefined;
    const [one, other] = [a.published, b.published].map((iso) => dayOf(iso));
    return one === undefined || other === undefined ? undefined : Math.abs(one - other);
}

function dayOf(iso: string): number | undefined {
    const { year, month, day } = isoParts(iso.slice(0, 10)) ?? {};
    return year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day);
}
