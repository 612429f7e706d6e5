import type { ReportClaim, ReportPassage } from '../checks/report';
import type { Claim } from '../claims/claim';

/** A claim as the report gives it. `passage`: the claim's words where they stand. */
export function reportClaim(passage: ReportPassage, claim: Claim): ReportClaim {
    const { quantity } = claim;
    return {
        ...passage,
        kind: claim.kind,
        measure: claim.measure,
        ...(quantity === undefined ? {} : { bound: quantity.bound }),
        ...(quantity !== undefined && Number.isFinite(quantity.min) ? { min: quantity.min } : {}),
        ...(quantity !== undefined && Number.isFinite(quantity.max) ? { max: quantity.max } : {}),
        ...(claim.unit === undefined ? {} : { unit: claim.unit }),
        ...(claim.subject === undefined ? {} : { subject: claim.subject }),
        ...(claim.date === undefined ? {} : { date: claim.date }),
        ...(claim.speaker === undefined ? {} : { speaker: claim.speaker }),
        polarity: claim.polarity,
    };
}
