import type { Claim } from '../claims/claim';

/** Whether a claim speaks of what another one measures, of the same event; and of the same person where that one names one. */
export function isSameMeasure(of: Claim, other: Claim): boolean {
    return (
        other.kind === of.kind &&
        other.measure === of.measure &&
        other.event === of.event &&
        (of.subject === undefined || other.subject === of.subject)
    );
}
