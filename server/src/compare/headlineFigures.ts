import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { printedInterval } from './arithmetic';
import { isExact } from './intervals';
import { similarity } from './similarity';
import { surroundings } from './surroundings';
import { contrast } from './vocabulary';

/** A figure of the headline and the lead's figure for it. */
export interface HeadlineFigure {
    readonly head: Claim;
    readonly lead: Claim;
}

/**
 * Figures of a headline that the story gives nowhere, where the lead tells the same and has one figure of that kind:
 * "jailed for 12 years" above "was jailed for 21 years". What a headline says in the future or leaves out does not count.
 */
export function headlineFigures(source: SourceReading): HeadlineFigure[] {
    const heads = source.claims.filter(
        (claim) => claim.place === 'headline' && claim.passage <= 1 && isAmount(claim) && claim.event === 'main',
    );
    if (heads.length === 0) return [];
    const body = source.claims.filter((claim) => claim.place === 'body' && claim.quantity !== undefined);
    const [first] = source.sentences.filter(({ place }) => place === 'body');
    return heads.flatMap((head) => {
        if (first === undefined || body.some((claim) => isSameAmount(head, claim))) return [];
        const rivals = body.filter(
            (claim) => claim.passage <= first.passage + 1 && claim.kind === head.kind && claim.unit === head.unit,
        );
        const [lead] = rivals;
        if (lead === undefined || rivals.some((claim) => claim.quantity?.value !== lead.quantity?.value)) return [];
        return isAmount(lead) && isToldOf(source, head, lead) ? [{ head, lead }] : [];
    });
}

/** An exact amount of money, time or distance, or a percentage; counts of people have their measures. */
function isAmount({ kind, figure, quantity, extent, polarity, event }: Claim): boolean {
    if (quantity === undefined || !isExact(quantity) || extent === 'part' || polarity === 'negated') return false;
    if (event !== 'main' || figure === 'points' || figure === 'multiple' || figure === 'score') return false;
    return kind === 'money' || kind === 'percent' || kind === 'duration' || kind === 'measurement';
}

/** One value, with what either leaves off by rounding; a fraction in words may stand for any figure near it. */
function isSameAmount(head: Claim, claim: Claim): boolean {
    if (head.kind !== claim.kind || head.quantity === undefined || claim.quantity === undefined) return false;
    const [a, b] = [printedInterval(head.quantity), printedInterval(claim.quantity)];
    const slack = /\d/.test(head.text) ? 0 : Math.abs(head.quantity.value) * 0.15;
    return a.min - slack <= b.max && b.min <= a.max + slack;
}

/** The same words around the figure, and no word that sets two groups or bases apart. */
function isToldOf(source: SourceReading, head: Claim, lead: Claim): boolean {
    if (head.extent !== lead.extent || head.per !== lead.per) return false;
    const [above, below] = [head, lead].map((claim) => surroundings(source, claim).map(({ stem }) => stem));
    if (above === undefined || below === undefined || contrast(above, below) !== undefined) return false;
    const near = new Set(above.filter((stem) => below.includes(stem))).size;
    return near >= 2 && similarity(head, lead).shared >= 2;
}
