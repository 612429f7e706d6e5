import type { SourceReading } from '../claims/sourceReading';
import { allAndSome } from '../compare/allOfGroup';
import { remaindersOf } from '../compare/remainders';
import { isException, trendsOf } from '../compare/trends';
import { type Clash, defineCheck, spot } from './check';
import { quote } from './words';

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
 * Reported: a group of whom all are safe, and some of them dead.
 * ```
 * === wire.txt
 * The owner of the ferry that sank off Harwick said all 12 crew members had been brought to safety.
 * === copy.txt
 * The ferry sank off Harwick on Friday. Two crew members are among the dead.
 * ```
 *
 * Reported: a rise everywhere, and a fall somewhere.
 * ```
 * === wire.txt
 * Harwick Stores said same-store sales grew in every one of its regions.
 * === copy.txt
 * A map in the report shows that same-store sales in the north slipped by 0.4%.
 * ```
 *
 * Reported: a group known by its number.
 * ```
 * All of the 29 people in hospital were pupils. Four of the 29 are kitchen staff.
 * ```
 *
 * Let pass: one can be both.
 * ```
 * All of the 29 people in hospital were pupils. Four of the 29 are girls.
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
        for (const { all, some, words } of allAndSome(source)) {
            yield {
                verdict: 'contradiction',
                a: { uri: source.uri, ...all },
                b: { uri: source.uri, ...some },
                reason: `All are said to be one thing (${quote(words[0])}), and some another (${quote(words[1])})`,
                advice: 'Find out whether “all” or the exception is right.',
            };
        }
    },
    *between({ a, b }) {
        yield* remainders(a, b);
        yield* remainders(b, a);
    },
});

function* remainders(one: SourceReading, other: SourceReading): Iterable<Clash> {
    for (const { universal, left, reason, perhaps } of remaindersOf(one, other)) {
        yield {
            verdict: 'contradiction',
            severity: perhaps ? 'information' : 'warning',
            a: spot(one, universal),
            b: spot(other, left),
            reason,
            advice: 'Check both before you print a toll.',
        };
    }
    for (const all of trendsOf(one)) {
        for (const some of trendsOf(other)) {
            if (!isException(all, some)) continue;
            yield {
                verdict: 'contradiction',
                severity: 'information',
                a: { uri: one.uri, ...all.span },
                b: { uri: other.uri, ...some.span },
                reason: `All are said to ${all.way}, and some to ${some.way}`,
                advice: 'Find out whether “all” or the exception is right.',
            };
        }
    }
}
