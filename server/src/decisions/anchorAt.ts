import type { Spot } from '../checks/check';
import { valueInWords } from '../checks/words';
import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { contains, overlaps, type Span } from '../text/span';
import type { Anchor } from './decision';

/** What a decision remembers of words of a source. */
export function anchorAt(source: SourceReading, spot: Spot, path: string): Anchor {
    const around = source.passages.find((passage) => passage.start <= spot.start && spot.start < passage.end) ?? spot;
    const said = saidAt(source, spot);
    return {
        source: path,
        before: lastWords(oneLine(source.text.slice(Math.min(around.start, spot.start), spot.start))),
        text: oneLine(source.text.slice(spot.start, spot.end)),
        after: firstWords(oneLine(source.text.slice(spot.end, Math.max(around.end, spot.end)))),
        ...(said === undefined ? {} : said),
    };
}

/** Characters of context on either side. */
const AROUND = 60;

/** White space as single blanks: a paragraph that is wrapped anew has not changed. */
export function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}

/** Whole words; a word that is longer than the limit is left out. */
function lastWords(text: string): string {
    if (text.length <= AROUND) return text;
    return text.slice(-AROUND - 1).replace(/^\S*\s/, '');
}

function firstWords(text: string): string {
    if (text.length <= AROUND) return text;
    return text.slice(0, AROUND + 1).replace(/\s\S*$/, '');
}

/** What the figures among the words measure and say; without a figure, what the claim that stands just there is. */
function saidAt(source: SourceReading, spot: Span): { readonly measure: string; readonly value: string } | undefined {
    const figures: Claim[] = [];
    let whole: Claim | undefined;
    for (const claim of source.claims) {
        if (claim.start > spot.end) break;
        if (hasFigure(claim) && (contains(spot, claim.focus) || contains(claim.focus, spot))) figures.push(claim);
        else if (claim.start === spot.start && claim.end === spot.end) whole ??= claim;
    }
    const said = outermost(figures);
    if (said.length === 0 && whole !== undefined) said.push(whole);
    if (said.length === 0) return undefined;
    return { measure: said.map(({ measure }) => measure).join(' + '), value: said.map(valueInWords).join(' + ') };
}

function hasFigure({ quantity, kind }: Claim): boolean {
    return kind === 'date' || (quantity !== undefined && kind !== 'statement');
}

/** One claim a figure: "38" counts the killed and those aboard, and one of them is enough to tell it. */
function outermost(figures: readonly Claim[]): Claim[] {
    const kept: Claim[] = [];
    for (const figure of figures) {
        if (!kept.some((one) => overlaps(one.focus, figure.focus))) kept.push(figure);
    }
    return kept;
}
