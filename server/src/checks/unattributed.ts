import { casualtyFigures } from '../compare/figuresToSource';
import { defineCheck, spot } from './check';
import { measureInWords } from './words';

/**
 * Nobody is said to have given the figure.
 *
 * Why: the copy counts dead, injured or arrested and does not say who counted. What to do: name the source once, near the
 * first mention. Off unless it is turned on.
 *
 * Reported:
 * ```
 * The fire at the mill in Leeds killed 12 people.
 * ```
 *
 * Let pass: it is attributed at one of its mentions.
 * ```
 * The fire at the mill in Leeds killed 12 people, police said.
 * ```
 */
export const unattributed = defineCheck({
    id: 'unattributed',
    title: 'Nobody is said to have given the figure',
    severity: 'hint',
    optional: true,
    *within(source) {
        const told = new Set<string>();
        const figures = casualtyFigures(source);
        for (const claim of figures) {
            const key = `${claim.measure} ${claim.quantity?.value}`;
            if (told.has(key)) continue;
            told.add(key);
            const mentions = figures.filter(
                (other) => other.measure === claim.measure && other.quantity?.value === claim.quantity?.value,
            );
            if (mentions.some((mention) => mention.speaker !== undefined || mention.quoted)) continue;
            yield {
                verdict: 'note',
                a: spot(source, claim),
                b: spot(source, claim),
                reason: `Nobody is said to have given the figure for ${measureInWords(claim)}`,
                advice: 'Name the source once.',
            };
        }
    },
});
