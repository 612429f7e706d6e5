import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { casualtyFigures } from '../compare/figuresToSource';
import { canAgree } from '../compare/intervals';
import { defineCheck, spot } from './check';
import { measureInWords } from './words';

/**
 * One source alone gives the figure.
 *
 * Why: a count of dead, injured or arrested stands in one source of the story and in no other. What to do: find a second
 * source, or say whose figure it is. Off unless it is turned on.
 *
 * Reported:
 * ```
 * === wire.txt
 * The fire at the mill in Leeds killed 12 people, police said.
 * === copy.txt
 * The fire at the mill in Leeds broke out on Monday, police said.
 * ```
 *
 * Let pass: the other source has it too.
 * ```
 * === wire.txt
 * The fire at the mill in Leeds killed 12 people, police said.
 * === copy.txt
 * Twelve people died in the fire at the mill in Leeds.
 * ```
 */
export const singleSource = defineCheck({
    id: 'single-source',
    title: 'One source alone gives the figure',
    severity: 'hint',
    optional: true,
    *among(source, story) {
        const others = story.filter((other) => other !== source);
        if (others.length === 0) return;
        for (const claim of casualtyFigures(source)) {
            if (others.some((other) => bears(other, claim))) continue;
            yield {
                verdict: 'note',
                a: spot(source, claim),
                b: spot(source, claim),
                reason: `No other source gives this figure for ${measureInWords(claim)}`,
                advice: 'Find a second source, or say whose figure it is.',
            };
        }
    },
});

/** Whether a source gives a figure for the same measure that agrees. */
function bears(other: SourceReading, claim: Claim): boolean {
    return other.claims.some(
        (rival) =>
            rival.measure === claim.measure &&
            rival.quantity !== undefined &&
            claim.quantity !== undefined &&
            canAgree(rival.quantity, claim.quantity),
    );
}
