import { type Result, resultsOf } from '../compare/results';
import { wrongMargins } from '../compare/voteMargins';
import { impossibleVotes } from '../compare/votes';
import { type Clash, defineCheck, spot } from './check';
import { withNumber } from './fix';

/**
 * Scores and votes that cannot be.
 *
 * Why: more votes than voters, a series that cannot stand so, shares of one vote beyond 100 per cent, or one match with two
 * final scores. What to do: look at the official result.
 *
 * Reported:
 * ```
 * In a 5–4 vote of the eight judges the appeal was thrown out.
 * ```
 *
 * Reported: two results of one match.
 * ```
 * === wire.txt
 * Rivermouth came from behind to win 3-1 at Stonebridge on Saturday.
 * === copy.txt
 * Rivermouth won 3-2 at Stonebridge with a goal deep into stoppage time on Saturday.
 * ```
 *
 * Let pass: somebody abstained.
 * ```
 * In a 4–3 vote of the nine judges the appeal was thrown out.
 * ```
 *
 * Let pass: the score at the break.
 * ```
 * === wire.txt
 * Rivermouth, leading 2-1 at half-time, went on to win 3-2 at Stonebridge on Saturday.
 * === copy.txt
 * Rivermouth won 3-2 at Stonebridge with a goal deep into stoppage time on Saturday.
 * ```
 */
export const score = defineCheck({
    id: 'score',
    title: 'Scores and votes that cannot be',
    severity: 'warning',
    *within(source) {
        for (const { stated, against, reason } of impossibleVotes(source)) {
            yield {
                verdict: 'contradiction',
                a: spot(source, stated),
                b: spot(source, against),
                reason,
                advice: 'Look at the official result.',
            };
        }
        for (const { margin, tally, difference } of wrongMargins(source)) {
            const fix = withNumber(source, margin, difference);
            yield {
                verdict: 'contradiction',
                a: spot(source, margin.focus),
                b: spot(source, tally.focus),
                reason: `${tally.quantity?.value} to ${tally.pair} is a margin of ${difference}, not ${margin.quantity?.value}`,
                advice: 'Look at the official result.',
                ...(fix === undefined ? {} : { fix }),
            };
        }
        yield* twoResults(resultsOf(source), undefined);
    },
    *between({ a, b }) {
        yield* twoResults(resultsOf(a), resultsOf(b));
    },
});

function* twoResults(left: readonly Result[], others: readonly Result[] | undefined): Iterable<Clash> {
    const right = others ?? left;
    const known = new Set(right.map(({ score }) => score));
    const knownLeft = new Set(left.map(({ score }) => score));
    for (const [i, one] of left.entries()) {
        for (const other of others === undefined ? left.slice(i + 1) : right) {
            if (one.score === other.score) continue;
            // A score that both tell is another match, or the right one beside a slip told elsewhere.
            if (others !== undefined && (known.has(one.score) || knownLeft.has(other.score))) continue;
            const shared = one.names.filter((name) => other.names.includes(name)).length;
            const alone = new Set(left.map(({ score }) => score)).size === 1 && known.size === 1;
            if (shared === 0 || (!alone && shared < 2)) continue;
            if (others === undefined && shared < 2) continue;
            yield {
                verdict: 'contradiction',
                severity: shared >= 2 || alone ? 'warning' : 'information',
                a: spot(one.source, one.span),
                b: spot(other.source, other.span),
                reason: `Two results of one match: ${one.score} and ${other.score}`,
                advice: 'Look at the official result.',
            };
        }
    }
}
