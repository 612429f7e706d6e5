import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { isPeopleMeasure } from '../compare/peopleMeasures';
import { type Clash, defineCheck, spot } from './check';
import { measureInWords } from './words';

/**
 * One unusual number for two measures.
 *
 * Why: 4,460 dead in one source and 4,460 in shelters in the other is hardly chance: one of them took the number from the
 * wrong line. What to do: go back to the document the figure came from.
 *
 * Reported:
 * ```
 * === wire.txt
 * The quake in Harwick killed 4,463 people, officials said.
 * === copy.txt
 * The quake in Harwick left 4,463 people injured, officials said.
 * ```
 *
 * Let pass: a round number.
 * ```
 * === wire.txt
 * The quake in Harwick killed 4,000 people, officials said.
 * === copy.txt
 * The quake in Harwick left 4,000 people injured, officials said.
 * ```
 *
 * Let pass: the measure is in both.
 * ```
 * === wire.txt
 * The quake in Harwick killed 4,463 people, officials said.
 * === copy.txt
 * The quake in Harwick killed 4,463 people. The 4,463 killed were buried.
 * ```
 */
export const figureReused = defineCheck({
    id: 'figure-reused',
    title: 'One unusual number for two measures',
    severity: 'information',
    *within(source) {
        yield* reused(source, source);
    },
    *between({ a, b }) {
        yield* reused(a, b);
    },
});

function* reused(a: SourceReading, b: SourceReading): Iterable<Clash> {
    const right = b.claims.filter(isUnusual);
    for (const one of a.claims) {
        if (!isUnusual(one)) continue;
        for (const other of right) {
            if (a === b && other.start <= one.start) continue;
            if (other.quantity?.value !== one.quantity?.value || other.measure === one.measure) continue;
            if (hasMeasure(a, other) || hasMeasure(b, one)) continue;
            yield {
                verdict: 'note',
                a: spot(a, one),
                b: spot(b, other),
                reason: `One number for ${measureInWords(one)} and for ${measureInWords(other)}`,
                advice: 'If that is no chance, one was taken from the wrong line.',
            };
        }
    }
}

/** Exact, four digits or more, not round: chance does not repeat it. "Aboard" goes with whatever befell those aboard. */
function isUnusual(claim: Claim): boolean {
    const value = claim.quantity?.value ?? 0;
    return (
        claim.figure === 'count' &&
        isPeopleMeasure(claim.measure) &&
        claim.measure !== 'aboard' &&
        claim.quantity?.bound === 'exactly' &&
        value >= 1000 &&
        value % 10 !== 0 &&
        claim.extent === 'total'
    );
}

/** Whether the source gives the same number for the other's measure too. */
function hasMeasure(source: SourceReading, claim: Claim): boolean {
    return source.claims.some(
        (other) =>
            other !== claim && other.measure === claim.measure && other.quantity?.value === claim.quantity?.value,
    );
}
