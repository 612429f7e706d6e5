import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
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
    return markedSentences(source).flatMap((marked) => [
        ...[...matchesOf(marked, since)].flatMap((match) => {
            const [length, from] = [match.claim('length'), match.claim('from')];
            const year = yearOf(from);
            if (length?.unit !== 'year' || length.quantity?.bound !== 'exactly' || from === undefined) return [];
            if (year === undefined || year > today) return [];
            const said = length.quantity.value;
            // "Thirty years" is said of 28 and of 32.
            const slack = said % 10 === 0 ? 3 : said % 5 === 0 ? 2 : 1;
            return Math.abs(today - year - said) <= slack ? [] : [{ length, from, years: today - year }];
        }),
        ...[...matchesOf(marked, ago)].flatMap((match) => {
            const [length, from] = [match.claim('length'), match.claim('from')];
            const [then, year] = [yearOf(length), yearOf(from)];
            const said = Number(/\d+/.exec(length?.text ?? '')?.[0] ?? Number.NaN);
            if (length === undefined || from === undefined || then === undefined || year === undefined) return [];
            const slack = said % 10 === 0 ? 3 : said % 5 === 0 ? 2 : 1;
            return year > today || Number.isNaN(said) || Math.abs(then - year) <= slack
                ? []
                : [{ length, from, years: today - year }];
        }),
    ]);
}

function yearOf(claim: Claim | undefined): number | undefined {
    const year = /^\d{4}/.exec(claim?.date ?? '')?.[0];
    return year === undefined ? undefined : Number(year);
}

/** Nothing between the two that starts another thought; "the first time in 30 years" tells of no beginning. */
const since = figurePattern(
    '(?<!(?:in|last|every|for the next|within|first) ){d:length}(?: [^‹›;.,]{1,30})? since [^‹›;.]{0,60}?\\b(?:in )?{y:from}(?! (?:and|to|or) ‹y)',
);
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
/** "25 years ago, in 1990" */
const ago = figurePattern('{y:length},? in {y:from}');
