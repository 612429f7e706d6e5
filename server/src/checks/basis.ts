import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { oneOrSeveral } from '../compare/oneOrSeveral';
import { type Clash, defineCheck, spot } from './check';

/**
 * One figure, two groups.
 *
 * Why: the same number counts passengers in one source and passengers and crew in the other; only one can be right unless
 * the second group is empty. What to do: find out who is counted.
 *
 * Reported:
 * ```
 * === wire.txt
 * The ferry to Calais sank with 67 passengers on board.
 * === copy.txt
 * The ferry to Calais was carrying 67 passengers and crew.
 * ```
 *
 * Reported: several in one source, one in the other.
 * ```
 * === wire.txt
 * Northern Airlines suspended flights to Calais on Monday.
 * === copy.txt
 * Several airlines suspended flights to Calais on Monday.
 * ```
 *
 * Let pass: the same group.
 * ```
 * === wire.txt
 * The ferry to Calais sank with 67 passengers on board.
 * === copy.txt
 * The ferry to Calais was carrying 67 passengers.
 * ```
 */
export const basis = defineCheck({
    id: 'basis',
    title: 'One figure for two groups',
    severity: 'information',
    *between({ a, b, figures }) {
        for (const one of figures) {
            if (!one.agrees || one.score < 0.5 || one.a.quantity?.value !== one.b.quantity?.value) continue;
            if (one.a.head !== one.b.head || joined(one.a) === joined(one.b)) continue;
            yield {
                verdict: 'scope',
                a: spot(a, one.a),
                b: spot(b, one.b),
                reason: 'The same figure counts two different groups',
                advice: 'Find out who is counted.',
            };
        }
        yield* severalAgainstOne(a, b);
        yield* severalAgainstOne(b, a);
    },
});

function* severalAgainstOne(a: SourceReading, b: SourceReading): Iterable<Clash> {
    for (const { several, one } of oneOrSeveral(a, b)) {
        yield {
            verdict: 'scope',
            a: spot(a, several),
            b: spot(b, one),
            reason: 'Several in one source, one in the other',
            advice: 'Find out who else is meant.',
        };
    }
}

/** "crew" in "passengers and crew". */
function joined(claim: Claim): string | undefined {
    return claim.group.find((word) => word.startsWith('and '));
}
