import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { type Clash, defineCheck, spot } from './check';

/**
 * All or none, and yet a remainder.
 *
 * Why: "all 42 aboard were killed" leaves no survivor, "no injuries" leaves nobody hurt; another passage has one. What
 * to do: find out whether "all" or the remainder is right; often "all" slipped in when a figure was shortened.
 *
 * Reported: a remainder with a figure.
 * ```
 * === wire.txt
 * The bus went off the bridge near Norwich, killing all 42 people aboard.
 * === copy.txt
 * The bus went off the bridge near Norwich. There were 11 survivors.
 * ```
 *
 * Reported: a remainder without a figure.
 * ```
 * The bus went off the bridge, killing all 42 people aboard.
 *
 * Survivors reported hearing a loud bang.
 * ```
 *
 * Let pass: the two figures add up.
 * ```
 * === wire.txt
 * The bus went off the bridge near Norwich, killing 31 people.
 * === copy.txt
 * The bus went off the bridge near Norwich. There were 11 survivors.
 * ```
 */
export const allOrNone = defineCheck({
    id: 'all-or-none',
    title: 'A universal statement against a remainder',
    severity: 'warning',
    *within(source) {
        yield* remainders(source, source);
    },
    *between({ a, b }) {
        yield* remainders(a, b);
        yield* remainders(b, a);
    },
});

/** Universal claims of the one source against remainders in the other. */
function* remainders(one: SourceReading, other: SourceReading): Iterable<Clash> {
    for (const universal of one.claims) {
        const left = leftOver(universal);
        if (left === undefined) continue;
        for (const claim of other.claims) {
            if (claim.measure !== left || claim === universal || !isRemainder(claim) || claim.event !== universal.event)
                continue;
            const partly = universal.group.length > 0 && left === 'survived';
            yield {
                verdict: 'contradiction',
                severity: partly ? 'information' : 'warning',
                a: spot(one, universal),
                b: spot(other, claim),
                reason:
                    left === 'survived'
                        ? 'All are said to have died, and some to have survived'
                        : `None are said to be ${left}, and some are`,
                advice: 'Check both before you print a toll.',
            };
        }
    }
}

/** The measure of which nobody can be left: "survived" for "killing all 38 on board", "injured" for "no injuries". */
function leftOver(claim: Claim): string | undefined {
    if (claim.polarity !== 'affirmed' || claim.extent === 'part') return undefined;
    if (claim.whole && claim.measure === 'killed') return 'survived';
    if (claim.quantity?.max === 0 && claim.unit === 'people') return claim.measure;
    return undefined;
}

function isRemainder(claim: Claim): boolean {
    return claim.quantity !== undefined && claim.quantity.min >= 1 && claim.polarity === 'affirmed';
}
