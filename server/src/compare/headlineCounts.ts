import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { printedInterval } from './arithmetic';
import type { HeadlineFigure } from './headlineFigures';
import { isExact } from './intervals';
import { surroundings } from './surroundings';

/** A count or amount of a headline, the lead's for the same, and whether the digits are the same in another order. */
export interface HeadlineCount extends HeadlineFigure {
    readonly swapped: boolean;
}

/**
 * Counts and amounts of a headline that the story gives nowhere, nor makes up from two others, while its first two
 * paragraphs give one other figure for the same noun: "Council to axe 89 jobs" above "is to cut 98 jobs".
 */
export function headlineCounts(source: SourceReading): HeadlineCount[] {
    const heads = source.claims.filter((claim) => claim.place === 'headline' && claim.passage <= 1 && isWhole(claim));
    if (heads.length === 0) return [];
    const body = source.claims.filter(
        (claim) => claim.place !== 'headline' && claim.quantity !== undefined && claim.kind !== 'date',
    );
    const firsts = [...new Set(source.sentences.filter(({ place }) => place === 'body').map(({ passage }) => passage))];
    const last = firsts[1] ?? firsts[0] ?? 0;
    const early = body.filter((claim) => claim.place === 'body' && claim.passage <= last);
    return heads.flatMap((head) => {
        if (body.some((claim) => isSameValue(head, claim)) || isMadeUp(head, body)) return [];
        const rivals = early.filter((claim) => isWhole(claim) && isOfOneThing(source, head, claim));
        const [lead] = rivals;
        if (lead === undefined || rivals.some((claim) => claim.quantity?.value !== lead.quantity?.value)) return [];
        return [{ head, lead, swapped: areSwapped(head, lead) }];
    });
}

function isWhole({ quantity, extent, event, polarity, kind, per }: Claim): boolean {
    return (
        quantity !== undefined &&
        isExact(quantity) &&
        extent === 'total' &&
        event === 'main' &&
        per === undefined &&
        polarity !== 'negated' &&
        (kind === 'count' || kind === 'money' || kind === 'measurement')
    );
}

/** One value as far as both are printed, whatever it is of. */
function isSameValue({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
    if (a === undefined || b === undefined) return false;
    const [one, other] = [printedInterval(a), printedInterval(b)];
    return one.min <= other.max && other.min <= one.max;
}

/** The sum or the difference of two figures of the story, or the sum of all that are of one measure. */
function isMadeUp(head: Claim, body: readonly Claim[]): boolean {
    const said = head.quantity?.value ?? 0;
    const values = body.filter((claim) => claim.kind === head.kind).map((claim) => claim.quantity?.value ?? 0);
    if (values.some((one, i) => values.slice(i + 1).some((two) => one + two === said || Math.abs(one - two) === said)))
        return true;
    const same = body.filter((claim) => claim.measure === head.measure || claim.head === head.head);
    return same.reduce((all, claim) => all + (claim.quantity?.value ?? 0), 0) === said;
}

/** The same noun or measure; with the digits in another order, any two words in common will do. */
function isOfOneThing(source: SourceReading, head: Claim, lead: Claim): boolean {
    if (head.kind !== lead.kind) return false;
    if (head.unit !== lead.unit && head.unit !== undefined && lead.unit !== undefined) return false;
    if (areSwapped(head, lead)) return sharedWords(source, head, lead) >= 1;
    const isNamed = head.measure !== 'count' && head.measure === lead.measure;
    return isNamed && head.unit !== 'people' && sharedWords(source, head, lead) >= 2;
}

function sharedWords(source: SourceReading, head: Claim, lead: Claim): number {
    const [above, below] = [head, lead].map((claim) => surroundings(source, claim).map(({ stem }) => stem));
    return new Set(above?.filter((stem) => below?.includes(stem))).size;
}

/** "173" and "137": two or more digits, the same in another order. */
function areSwapped(a: Claim, b: Claim): boolean {
    const [one, other] = [a, b].map(({ text }) => (/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/\D/g, ''));
    return (
        one !== undefined &&
        one.length >= 2 &&
        one !== other &&
        [...one].sort().join('') === [...(other ?? '')].sort().join('') &&
        a.quantity?.granularity === b.quantity?.granularity
    );
}
