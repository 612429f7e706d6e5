import type { SourceReading } from '../claims/sourceReading';
import { revisionsOf, stillHeld } from '../compare/revisions';
import { updatesOf } from '../compare/updates';
import { type Clash, defineCheck, type Meeting, spot } from './check';
import { measureInWords } from './words';

/**
 * A figure that has been revised is still in the copy.
 *
 * Why: a source says that the figure was revised or corrected, or a source of a later day counts anew, and the old one
 * still stands here. What to do: take the new
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
 * Reported: a source of a later day has a newer count.
 * ```
 * === wire.txt
 * At least 14 people drowned when the ferry sank off Harwick on Friday. The coast guard had brought 14 bodies ashore.
 * === copy.txt
 * Divers went on searching for the ferry that sank off Harwick on Friday. At a briefing on Saturday the coast guard put the
 * number of dead at 21.
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
    *between(meeting) {
        const { a, b } = meeting;
        yield* outdated(a, b);
        yield* outdated(b, a);
        yield* updated(meeting, a, b);
        yield* updated(meeting, b, a);
    },
});

/** Figures that a later source counts anew. Those that are held against each other already are told there. */
function* updated({ figures }: Meeting, earlier: SourceReading, later: SourceReading): Iterable<Clash> {
    for (const { old, new: after } of updatesOf(earlier, later)) {
        const told = figures.some(({ a, b, agrees }) => !agrees && [a, b].includes(old) && [a, b].includes(after));
        if (told) continue;
        yield {
            verdict: 'outdated',
            older: 'a',
            a: spot(earlier, old),
            b: spot(later, after),
            reason: `A later source has a newer figure for ${measureInWords(after)}`,
            advice: 'Take the new figure over, with its day.',
        };
    }
}

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
