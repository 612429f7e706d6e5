import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { isRare } from './rareNumbers';
import { surroundings } from './surroundings';

/**
 * Whether the number that `claim` gives a thing belongs, in the other source, to another thing alone: "320 homes", where
 * the other counts "320 buildings, 250 of them homes".
 */
export function isMisplaced(claim: Claim, other: SourceReading, rival: Claim): boolean {
    if (claim.head === undefined || claim.head !== rival.head || !isRare(claim) || claim.extent !== 'total')
        return false;
    const there = other.claims.filter(
        ({ kind, quantity, head }) =>
            kind === claim.kind && quantity?.value === claim.quantity?.value && head !== undefined,
    );
    return there.length > 0 && there.every(({ head }) => head !== claim.head);
}

/** "Greens 4", "two Labour members": a number beside a name counts now its seats, now its votes, now its people. */
export function countsName(source: SourceReading, claim: Claim): boolean {
    return surroundings(source, claim).some((word) => word.name && word.stem === claim.head);
}
