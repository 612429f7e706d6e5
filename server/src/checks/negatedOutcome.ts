import type { SentenceReading } from '../claims/sourceReading';
import { exclusives } from '../compare/exclusives';
import { sharedNames } from '../compare/similarity';
import { sameTime } from '../compare/slots';
import { type Clash, defineCheck, type Spot } from './check';

/**
 * Outcomes that exclude each other.
 *
 * Why: one act is told in two ways of which only one can be true: a letter or a phone call, convicted or acquitted. What to
 * do: find out which; sometimes both happened, and then the copy should say so.
 *
 * Reported:
 * ```
 * === wire.txt
 * President Anna Berg sent a letter to Prime Minister Tom Hale with an apology for the incident at the border.
 * === copy.txt
 * In a phone call with Tom Hale, Anna Berg apologised for the incident at the border.
 * ```
 *
 * Let pass: other people.
 * ```
 * === wire.txt
 * President Anna Berg sent a letter to Prime Minister Tom Hale.
 * === copy.txt
 * In a phone call with Maria Lopez, Anna Berg praised the harvest.
 * ```
 */
export const negatedOutcome = defineCheck({
    id: 'negated-outcome',
    title: 'Outcomes that exclude each other',
    severity: 'information',
    *between({ a, b }) {
        for (const { about, ways } of exclusives) {
            for (const one of a.sentences) {
                const wayA = wayOf(one, ways);
                if (wayA === undefined) continue;
                for (const other of b.sentences) {
                    const wayB = wayOf(other, ways);
                    if (wayB === undefined || wayB.nth === wayA.nth || !isOneAct(one, other)) continue;
                    yield clash(about, { uri: a.uri, ...wayA.span }, { uri: b.uri, ...wayB.span });
                }
            }
        }
    },
});

function clash(about: string, a: Spot, b: Spot): Clash {
    return {
        verdict: 'contradiction',
        a,
        b,
        reason: `The sources differ on ${about}`,
        advice: 'Find out which; if both happened, say so.',
    };
}

/** Which of the ways a sentence tells, with the words that say so. Undefined where it tells none or several. */
function wayOf(sentence: SentenceReading, ways: readonly (readonly string[])[]) {
    let found: { readonly nth: number; readonly span: { readonly start: number; readonly end: number } } | undefined;
    for (const word of sentence.words) {
        const nth = ways.findIndex((way) => way.includes(word.stem));
        if (nth < 0 || word.negated) continue;
        if (found !== undefined && found.nth !== nth) return undefined;
        found ??= { nth, span: { start: word.start, end: word.end } };
    }
    return found;
}

/** Whether two sentences tell of one act: the same two actors or more, and something else besides. */
function isOneAct(one: SentenceReading, other: SentenceReading): boolean {
    if (sharedNames(one.names, other.names) < 2) return false;
    if (
        one.dates.length > 0 &&
        other.dates.length > 0 &&
        !one.dates.some((day) => other.dates.some((again) => sameTime(day, again)))
    )
        return false;
    const words = new Set(other.words.filter((word) => !word.name).map((word) => word.stem));
    return one.words.filter((word) => !word.name && words.has(word.stem)).length >= 2;
}
