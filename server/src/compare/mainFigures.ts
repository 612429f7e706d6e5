import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { canAgree, isExact } from './intervals';

/**
 * The figures that a source gives for a measure of its main event, as a whole and without narrowing the group: the
 * headline's or the first one's value; others that differ are let be.
 */
export function mainFigures(source: SourceReading, measure: string): readonly Claim[] {
    const all = source.claims.filter(
        (claim) => claim.measure === measure && claim.quantity !== undefined && isWhole(claim),
    );
    const first = all.find((claim) => claim.place === 'headline') ?? all[0];
    if (first?.quantity === undefined) return [];
    const { quantity } = first;
    return all.filter((claim) => claim.quantity !== undefined && canAgree(claim.quantity, quantity));
}

/** The exact one among them: what a sum can be made of. */
export function exactFigure(source: SourceReading, measure: string): Claim | undefined {
    return mainFigures(source, measure).find((claim) => claim.quantity !== undefined && isExact(claim.quantity));
}

function isWhole(claim: Claim): boolean {
    return (
        claim.kind === 'count' && claim.extent === 'total' && claim.event === 'main' && claim.polarity === 'affirmed'
    );
}
