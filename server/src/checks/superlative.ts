import type { SourceReading } from '../claims/sourceReading';
import { areRivals, type Ranking, rankingsOf } from '../compare/rankings';
import { ageBeyond, recordAges } from '../compare/recordAges';
import { type Clash, defineCheck, spot } from './check';

/**
 * First in one place, second in the other.
 *
 * Why: "the first woman to lead the bank" and "the second woman to lead the bank" cannot both be. What to do: look up who
 * came before; superlatives are copied from releases unchecked.
 *
 * Reported:
 * ```
 * === wire.txt
 * Ann Lee is the first woman to lead the Harwick savings bank.
 * === copy.txt
 * Ann Lee becomes the second woman to lead the Harwick savings bank.
 * ```
 *
 * Reported: a record by age, and somebody beyond it.
 * ```
 * === wire.txt
 * At 19, Ann Lee becomes the youngest councillor in the history of Harwick.
 * === copy.txt
 * Ann Lee was elected, though some will remember Moira Poe, who won a seat when she was just 18.
 * ```
 *
 * Let pass: another scope.
 * ```
 * Ann Lee is the first woman to lead the Harwick savings bank since 1990. In all Ann Lee is the third woman to lead the
 * Harwick savings bank.
 * ```
 *
 * Let pass: another rank of another thing.
 * ```
 * Ann Lee is the first woman to lead the Harwick savings bank. Ann Lee won the second round of the Harwick chess cup.
 * ```
 */
export const superlative = defineCheck({
    id: 'superlative',
    title: 'Two ranks for one thing',
    severity: 'information',
    *within(source) {
        const rankings = rankingsOf(source);
        for (const [i, one] of rankings.entries()) yield* rivals(one, rankings.slice(i + 1));
    },
    *between({ a, b }) {
        const right = rankingsOf(b);
        for (const one of rankingsOf(a)) yield* rivals(one, right);
        yield* beyondRecord(a, b);
        yield* beyondRecord(b, a);
    },
});

function* beyondRecord(source: SourceReading, other: SourceReading): Iterable<Clash> {
    for (const record of recordAges(source)) {
        for (const age of ageBeyond(record, other)) {
            yield {
                verdict: 'contradiction',
                a: { uri: source.uri, ...record.span },
                b: spot(other, age),
                reason: `A record at ${record.age}, and somebody at ${age.quantity?.value}`,
                advice: 'Look up who holds the record.',
            };
        }
    }
}

function* rivals(one: Ranking, others: readonly Ranking[]): Iterable<Clash> {
    for (const other of others) {
        if (!areRivals(one, other)) continue;
        yield {
            verdict: 'contradiction',
            a: { uri: one.source.uri, ...one.span },
            b: { uri: other.source.uri, ...other.span },
            reason: 'One thing has two ranks',
            advice: 'Look up who came before.',
        };
    }
}
