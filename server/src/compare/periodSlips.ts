import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { similarity } from './similarity';
import { surroundings } from './surroundings';

/** One figure that a text gives for two quarters. */
export interface PeriodSlip {
    readonly a: Claim;
    readonly b: Claim;
    /** "third quarter of 2021" as "2021-Q3", without a year "Q3". */
    readonly periods: readonly [string, string];
}

/**
 * Figures with the same value and the same words around them, told once of one quarter and once of another. A value of
 * three digits or more does not come back by chance; a dividend or a rate may stay what it is.
 */
export function periodSlips(source: SourceReading): PeriodSlip[] {
    const figures = source.claims.filter(isTelling).slice(0, most);
    const slips: PeriodSlip[] = [];
    for (const [i, a] of figures.entries()) {
        for (const b of figures.slice(i + 1)) {
            if (a.quantity?.value !== b.quantity?.value || a.unit !== b.unit || a.kind !== b.kind) continue;
            if (a.passage === b.passage && a.sentence === b.sentence) continue;
            const [one, other] = [quarterOf(source, a), quarterOf(source, b)];
            if (one === undefined || other === undefined || !differ(one, other) || !sharesWords(source, a, b)) continue;
            // The right quarter may stand there too, said of the same value.
            if (
                figures.some(
                    (again) =>
                        again !== a &&
                        again.quantity?.value === a.quantity?.value &&
                        !differ(quarterOf(source, again) ?? other, other) &&
                        again !== b,
                )
            )
                continue;
            slips.push({ a, b, periods: [one, other] });
        }
    }
    return slips;
}

/** Figures of a source that are held against each other. */
const most = 1000;

function isTelling({ figure, quantity, measure }: Claim): boolean {
    if ((figure !== 'money' && figure !== 'count' && figure !== 'percent') || quantity?.bound !== 'exactly')
        return false;
    if (/\b(?:dividend|rate|price|fee|guidance)\b/.test(measure)) return false;
    return (
        quantity.value
            .toPrecision(12)
            .replace('.', '')
            .replace(/^0+|0+$/g, '').length >= 3
    );
}

/** The quarter that stands nearest to the figure in its sentence. */
function quarterOf(source: SourceReading, claim: Claim): string | undefined {
    const sentence = source.sentences.find((one) => one.passage === claim.passage && one.sentence === claim.sentence);
    if (sentence === undefined) return undefined;
    let best: { readonly far: number; readonly name: string } | undefined;
    for (const match of source.text.slice(sentence.start, sentence.end).matchAll(quarter)) {
        const start = sentence.start + match.index;
        const far = start >= claim.focus.end ? start - claim.focus.end : claim.focus.start - start - match[0].length;
        const nth = ordinals.indexOf((match[1] ?? '').toLowerCase()) + 1 || Number(match[3]);
        const year = match[2] ?? match[4];
        if (best === undefined || far < best.far)
            best = { far, name: `${year === undefined ? '' : `${year}-`}Q${nth}` };
    }
    return best?.name;
}

const quarter =
    /\b(first|second|third|fourth|fifth|sixth)[- ]quarter(?: (?:of )?(\d{4}))?|\bQ([1-4])(?: (?:of )?(\d{4}))?\b/gi;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

function differ(a: string, b: string): boolean {
    if (a.slice(-2) !== b.slice(-2)) return true;
    return a.length === b.length && a !== b;
}

function sharesWords(source: SourceReading, a: Claim, b: Claim): boolean {
    const [left, right] = [a, b].map((claim) => new Set(surroundings(source, claim).map((word) => word.stem)));
    if (left === undefined || right === undefined) return false;
    let shared = 0;
    for (const stem of left) if (right.has(stem)) shared++;
    if (shared >= 4 && shared / Math.min(left.size, right.size) >= 0.6) return true;
    // The clause behind the figure may be another one: then the whole sentence has to be told again.
    const sentence = similarity(a, b);
    return shared >= 2 && sentence.shared >= 5 && sentence.coverage >= 0.8;
}
