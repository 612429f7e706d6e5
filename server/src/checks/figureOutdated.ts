import type { SourceReading } from '../claims/sourceReading';
import { revisionsOf, stillHeld } from '../compare/revisions';
import { type Clash, defineCheck, spot } from './check';
import { measureInWords } from './words';

/**
 * A figure that has been revised is still in the copy.
 *
 * Why: a source says that the figure was revised or corrected, and the old one still stands here. What to do: take the new
 * figure over, with its date.
 *
 * Reported:
 * ```
 * === wire.txt
 * The flood in Harwick killed 12 people, police said.
 * === copy.txt
 * The death toll in the Harwick flood was revised to 19 from 12.
 * ```
 *
 * Let pass: the figure grew; it was not wrong.
 * ```
 * === wire.txt 2024-03-01
 * The Harwick fire had burned 900 acres by Friday.
 * === copy.txt 2024-03-02
 * The Harwick fire covers 1,200 acres, up from 900 acres on Friday.
 * ```
 */
export const figureOutdated = defineCheck({
    id: 'figure-outdated',
    title: 'A revised figure is still in the copy',
    severity: 'information',
    *within(source) {
        yield* outdated(source, source);
    },
    *between({ a, b }) {
        yield* outdated(a, b);
        yield* outdated(b, a);
    },
});

function* outdated(source: SourceReading, other: SourceReading): Iterable<Clash> {
    for (const revision of revisionsOf(source)) {
        for (const claim of stillHeld(revision, other)) {
            yield {
                verdict: 'outdated',
                older: 'a',
                a: spot(other, claim),
                b: spot(source, revision.new),
                reason: `The figure for ${measureInWords(claim)} was revised`,
                advice: 'Take the new figure over, with its date.',
            };
        }
    }
}
