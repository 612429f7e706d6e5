import type { Claim } from '../claims/claim';

/** The narrowest claim that holds an offset or ends there. Source offsets. */
export function claimAt(claims: readonly Claim[], offset: number): Claim | undefined {
    let narrowest: Claim | undefined;
    for (const claim of claims) {
        if (offset < claim.start || claim.end < offset) continue;
        if (narrowest === undefined || claim.end - claim.start < narrowest.end - narrowest.start) narrowest = claim;
    }
    return narrowest;
}
