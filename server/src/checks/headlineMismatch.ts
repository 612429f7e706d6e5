import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { headlineCounts } from '../compare/headlineCounts';
import { headlineFigures } from '../compare/headlineFigures';
import { headlineReversals } from '../compare/headlineReversals';
import { canAgree, isExact } from '../compare/intervals';
import { isPeopleMeasure } from '../compare/peopleMeasures';
import { contrast } from '../compare/vocabulary';
import type { Quantity } from '../mentions/quantity';
import { type Clash, defineCheck, spot } from './check';
import { withNumber } from './fix';
import { measureInWords, quote } from './words';

/**
 * Headline and story do not say the same.
 *
 * Why: the headline, deck or caption gives a figure that the story does not bear out, or says that something held which
 * the story says was lost. What to do: the story is usually right; headlines are written last and in haste.
 *
 * Reported:
 * ```
 * Mill fire leaves 40 dead
 *
 * The fire at the mill in Leeds left 14 dead, police said on Monday.
 * ```
 *
 * Reported: digits in another order.
 * ```
 * Council to axe 89 jobs
 *
 * The council is to cut 98 jobs under plans published on Monday.
 * ```
 *
 * Reported: what was kept was lost.
 * ```
 * Greens retain control of the council
 *
 * The Greens lost their majority on Thursday. Their leader wished her successor well.
 * ```
 *
 * Let pass: the headline rounds.
 * ```
 * Mill fire kills nearly 40
 *
 * The fire at the mill in Leeds killed 38 people, police said on Monday.
 * ```
 *
 * Let pass: the story gives both figures.
 * ```
 * Mill fire: six more die
 *
 * The fire at the mill in Leeds has now killed 14 people, police said on Monday. Six died in hospital.
 * ```
 */
export const headlineMismatch = defineCheck({
    id: 'headline-mismatch',
    title: 'Headline and story do not say the same',
    severity: 'warning',
    *within(source, figures) {
        const told = new Set<Claim>();
        for (const { a, b, agrees, score } of figures) {
            if (agrees || score < 0.6 || !isHeadlinePair(a, b) || a.quantity === undefined || b.quantity === undefined)
                continue;
            if (!isOfStory(source, a, b) || isMadeUp(source, a, b) || isMadeUp(source, b, a)) continue;
            const [above, below] = isAbove(a.place) ? [a, b] : [b, a];
            told.add(above);
            const fix = isExact(below.quantity ?? a.quantity)
                ? withNumber(source, above, shownValue(below))
                : undefined;
            yield {
                verdict: 'contradiction',
                severity: score >= 0.8 && isFarOff(a.quantity, b.quantity) ? 'warning' : 'information',
                a: spot(source, a),
                b: spot(source, b),
                reason: `Two figures for ${measureInWords(a)}, in the ${a.place === 'caption' || b.place === 'caption' ? 'caption' : 'headline'} and in the story`,
                advice: 'The story is usually right: headlines are written last.',
                ...(fix === undefined ? {} : { fix }),
            };
        }
        const counts = headlineCounts(source);
        for (const { head, lead } of [...headlineFigures(source), ...counts]) {
            if (told.has(head)) continue;
            told.add(head);
            yield {
                verdict: 'contradiction',
                severity: counts.some((one) => one.head === head && one.swapped) ? 'warning' : 'information',
                a: spot(source, head),
                b: spot(source, lead),
                reason: `Headline and story have two figures: ${quote(head.text)} and ${quote(lead.text)}`,
                advice: 'The story is usually right: headlines are written last.',
            };
        }
        yield* reversals(source);
    },
});

/** The number that a figure prints: 14 for "14 dead", 1.2 for "1.2 million". */
function shownValue({ text, quantity }: Claim): number {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
    return digits === undefined ? (quantity?.value ?? Number.NaN) : Number(digits.replaceAll(',', ''));
}

/** A count that is one off is often that of an hour before; 40 for 14 is a slip. */
function isFarOff(a: Quantity, b: Quantity): boolean {
    return isExact(a) && isExact(b) && Math.abs(a.value - b.value) > Math.min(a.granularity, b.granularity);
}

/**
 * Whether the two speak of the story's own event and of one group: deep in the copy a figure belongs to its background,
 * and a headline's "two women" are some of the story's people.
 */
function isOfStory(source: SourceReading, a: Claim, b: Claim): boolean {
    if (
        a.kind === 'date' ||
        // "5 Harwick officers": a proper noun behind the number is no counted noun.
        (a.kind === 'count' && !isPeopleMeasure(a.measure) && [a, b].some(({ text }) => /^\S+ \p{Lu}/u.test(text))) ||
        (!isShareOfOne(a, b) &&
            (a.extent !== 'total' || b.extent !== 'total' || [...a.group].sort().join() !== [...b.group].sort().join()))
    )
        return false;
    if (isShareOfOne(a, b) && isBorneOut(source, isAbove(a.place) ? a : b)) return false;
    const [above, below] = isAbove(a.place) ? [a, b] : [b, a];
    const between = source.passages
        .slice(above.passage + 1, below.passage)
        .filter((passage) => passage.place === 'body').length;
    return (
        between <= 4 &&
        !source.passages
            .slice(above.passage + 1, below.passage)
            .some((passage) => passage.place === 'headline' && above.passage > 1)
    );
}

/** "Profit up 12%" and "pretax profit rose 10%": percentages of one noun, both levels or both changes. */
function isShareOfOne(a: Claim, b: Claim): boolean {
    return (
        a.kind === 'percent' &&
        a.figure === b.figure &&
        a.extent === b.extent &&
        a.extent !== 'part' &&
        a.head !== undefined &&
        a.head === b.head &&
        contrast(a.group, b.group) === undefined
    );
}

/** Whether the story gives the headline's figure, of whatever it may say it. */
function isBorneOut(source: SourceReading, head: Claim): boolean {
    return source.claims.some(
        (claim) =>
            claim.place === 'body' &&
            claim.kind === head.kind &&
            claim.quantity !== undefined &&
            head.quantity !== undefined &&
            canAgree(claim.quantity, head.quantity),
    );
}

/**
 * "4 shot" above "three people were wounded … one was killed": some figures of the casualties make up the other one, or
 * give it outright.
 */
function isMadeUp(source: SourceReading, whole: Claim, part: Claim): boolean {
    if (!isPeopleMeasure(part.measure)) return false;
    const said = whole.quantity?.value ?? 0;
    const figures = source.claims.filter(
        (claim) => claim !== whole && claim.unit === 'people' && claim.place === 'body' && claim.extent !== 'change',
    );
    if (figures.some((claim) => claim.quantity?.value === said)) return true;
    const beside = figures.filter((claim) => claim.passage === part.passage && claim.measure === part.measure);
    if (beside.length > 1 && sumOf(beside) === said) return true;
    return figures.some(
        (claim) => claim !== part && (claim.quantity?.value ?? 0) + (part.quantity?.value ?? 0) === said,
    );
}

function sumOf(claims: readonly Claim[]): number {
    return claims.reduce((all, claim) => all + (claim.quantity?.value ?? 0), 0);
}

/** Whether one of two claims stands above the story or under a picture, and the other in the story itself. */
export function isHeadlinePair(a: { readonly place: string }, b: { readonly place: string }): boolean {
    return isAbove(a.place) !== isAbove(b.place) && (a.place === 'body' || b.place === 'body');
}

function isAbove(place: string): boolean {
    return place === 'headline' || place === 'caption';
}

function* reversals(source: SourceReading): Iterable<Clash> {
    for (const { head, body, about } of headlineReversals(source)) {
        yield {
            verdict: 'contradiction',
            severity: 'information',
            a: { uri: source.uri, ...head },
            b: { uri: source.uri, ...body },
            reason: `Headline and story differ on ${about}`,
            advice: 'The story is usually right: headlines are written last.',
        };
    }
}
