import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { sharedNames } from './similarity';

/**
 * Whether two notes place their figures in two places: each names one or more, and they share no name at all. Whole
 * articles name too many places for that.
 */
export function otherPlace(a: SourceReading, b: SourceReading, left: Claim, right: Claim): boolean {
    const placesA = left.names.filter((name) => a.keys.names.get(name)?.kind === 'place');
    const placesB = right.names.filter((name) => b.keys.names.get(name)?.kind === 'place');
    return placesA.length > 0 && placesB.length > 0 && sharedNames(left.names, right.names) === 0;
}

/**
 * Whether a difference of one in a toll may be the one person whom one side counts in and the other does not: "six people
 * were killed, including the gunman" and "the gunman killed five people".
 */
export function oneMoreOrLess(a: SourceReading, b: SourceReading, left: Claim, right: Claim): boolean {
    if (Math.abs((left.quantity?.value ?? 0) - (right.quantity?.value ?? 0)) !== 1) return false;
    return countsSomebodyIn(a, left) || countsSomebodyIn(b, right);
}

function countsSomebodyIn(source: SourceReading, claim: Claim): boolean {
    const around = source.text.slice(Math.max(0, claim.start - reach), claim.end + reach);
    return /\b(including|himself|herself|themselves|unborn|gunman|shooter|attacker|bomber|assailant|killer|suspect|pregnant)\b/i.test(
        around,
    );
}

/** UTF-16 units to either side. */
const reach = 120;
