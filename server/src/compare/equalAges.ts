import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { EqualPair } from './equalFigures';
import { sameName } from './similarity';

/**
 * Ages of one person that are the same. Where the copy leaves to the reader who is that old ("Ann and Tom Lee, who were 78
 * and 76"), the person whom the other source names has to stand in the sentence.
 */
export function alignAges(a: SourceReading, b: SourceReading): EqualPair[] {
    const pairs: EqualPair[] = [];
    const agesB = b.claims.filter(isAge);
    for (const one of a.claims) {
        if (!isAge(one)) continue;
        for (const other of agesB) {
            if (one.quantity?.value !== other.quantity?.value) continue;
            if (isOnePerson(one, other)) pairs.push({ a: one, b: other, score: 0.85 });
            else if (isNamed(one, other) || isNamed(other, one)) pairs.push({ a: one, b: other, score: 0.75 });
        }
    }
    return pairs;
}

function isAge({ kind, quantity }: Claim): boolean {
    return kind === 'age' && quantity?.bound === 'exactly';
}

function isOnePerson(a: Claim, b: Claim): boolean {
    return (
        a.subject !== undefined && b.subject !== undefined && sameName(a.subject.toLowerCase(), b.subject.toLowerCase())
    );
}

/** Whether the person of `claim` stands in the sentence of an age that is nobody's; the given name alone will do. */
function isNamed(claim: Claim, other: Claim): boolean {
    const subject = claim.subject?.toLowerCase();
    return subject !== undefined && other.subject === undefined && other.names.some((name) => sameName(subject, name));
}
