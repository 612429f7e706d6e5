import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** "30 years since the buses were privatised in 1986": years told, and those from that year to the day of the copy. */
export interface YearsSince {
    readonly length: Claim;
    readonly from: Claim;
    readonly years: number;
}

/** Stretches of years up to the day of the copy that are told with another length. */
export function wrongYearsSince(source: SourceReading): YearsSince[] {
    const today = Number(source.published?.slice(0, 4) ?? Number.NaN);
    if (Number.isNaN(today)) return [];
    const found: YearsSince[] = [];
    const told = new Set<Claim>();
    for (const marked of markedSentences(source)) {
        for (const pattern of upToToday) {
            for (const match of matchesOf(marked, pattern)) {
                const [length, from] = [match.claim('length'), match.claim('from')];
                const year = yearOf(from);
                if (length === undefined || from === undefined || year === undefined || year > today) continue;
                const said = yearsOf(length);
                if (said === undefined || told.has(length) || isOfThePast(match)) continue;
                told.add(length);
                const until = /\bago\b/i.test(length.text) ? said + (yearOf(length) ?? today - said) : today;
                if (Math.abs(until - year - said) > slackOf(said)) found.push({ length, from, years: today - year });
            }
        }
    }
    return found;
}

/** Years that a length, an age or "25 years ago" says; undefined where it is of something else, or not exact. */
function yearsOf({ unit, quantity, text, kind }: Claim): number | undefined {
    if (/\byears? ago\b/i.test(text)) {
        const said = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
        return Number.isNaN(said) ? undefined : said;
    }
    return quantity?.bound === 'exactly' && (unit === 'year' || kind === 'age') ? quantity.value : undefined;
}

/** "Thirty years" is said of 28 and of 32. */
function slackOf(said: number): number {
    return said % 10 === 0 ? 3 : said % 5 === 0 ? 2 : 1;
}

/** "She had led it for 14 years": up to another day than that of the copy. */
function isOfThePast({ before, text, behind }: Match): boolean {
    return /\bhad [^‹›;.]*$/i.test(before) || /\b(?:died|dead|would (?:have|be))\b/i.test(text + behind);
}

function yearOf(claim: Claim | undefined): number | undefined {
    const year = /^\d{4}/.exec(claim?.date ?? '')?.[0];
    return year === undefined ? undefined : Number(year);
}

const starts =
    'founded|opened|built|established|set up|began|started|launched|formed|completed|created|born|dating from';

const upToToday: readonly RegExp[] = [
    // Nothing between the two that starts another thought; "the first time in 30 years" tells of no beginning.
    figurePattern(
        '(?<!(?:in|last|every|for the next|within|first) ){d:length}(?: [^‹›;.,]{1,30})? since [^‹›;.]{0,60}?\\b(?:in )?{y:from}(?! (?:and|to|or) ‹y)',
    ),
    // "has led it for 14 years, since 2012"; "the wettest in 31 years, since 1995"
    figurePattern('{d:length}(?: now)?(?:,| –| —) (?:ever )?since {y:from}(?! (?:and|to|or) ‹y)'),
    // "Since 2012, for 14 years now,"
    figurePattern('\\bsince {y:from},[^‹›;.]{0,20}? for {d:length}'),
    // "25 years ago, in 1990"; "in 1990, 25 years ago"
    figurePattern('{y:length},? in {y:from}'),
    figurePattern('\\bin {y:from},? {y:length}'),
    // "which opened in 1998, is 28 years old"; "Born in 1970, he is now 56"
    figurePattern(
        `\\b(?:${starts})\\b[^‹›;.]{0,20}? in {y:from},?(?: (?:he|she|it|they))? (?:is|are) (?:now )?{acd:length}(?=[,.;)]|$| old| and)`,
    ),
    // "the 22-year-old forward, born in 2003,"
    figurePattern('{a:length}[^‹›;.]{0,30}?, (?:who was )?born (?:in [\\p{L} ]{1,20} )?in {y:from}'),
    // "the first strike for 22 years; the last was in 2004"
    figurePattern(
        '\\b(?:for|in) {d:length}(?:;|:|,| –| —)(?: and)? the (?:last|previous) (?:one |time )?(?:was|came|had been) in {y:from}',
    ),
];

/** "Founded in 1925, it marked its 90th anniversary in 2025"; without the second year, in that of the copy. */
export function wrongAnniversaries(source: SourceReading): YearsSince[] {
    const today = Number(source.published?.slice(0, 4) ?? Number.NaN);
    return markedSentences(source).flatMap((marked) =>
        [...matchesOf(marked, anniversary)].flatMap((match) => {
            const [length, from, to] = [match.claim('length'), match.claim('from'), match.claim('to')];
            const year = yearOf(from);
            const until = yearOf(to) ?? today;
            if (length?.quantity === undefined || from === undefined || year === undefined) return [];
            return Number.isNaN(until) || Math.abs(until - year - length.quantity.value) <= 1
                ? []
                : [{ length, from, years: until - year }];
        }),
    );
}

const anniversary = figurePattern(
    '\\b(?:founded|opened|built|established|set up|began|started|launched|formed|born|dates from)\\b[^‹›;.]{0,20}? in {y:from},?[^‹›;.]{0,50}? {o:length} (?:anniversary|birthday)(?:[^‹›;.]{0,20}? in {y:to})?',
);
