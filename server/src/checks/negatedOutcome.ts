import type { SentenceReading } from '../claims/sourceReading';
import { actsToldTwoWays } from '../compare/acts';
import { areTwoPlaces, deathPlaces } from '../compare/dwellings';
import { exclusives } from '../compare/exclusives';
import { areTwoFloors, floorsOf } from '../compare/floors';
import { keptBySource } from '../compare/keptBySource';
import { opposedSentences } from '../compare/opposedSentences';
import { pleaClashes } from '../compare/pleas';
import { reversedIn } from '../compare/retellings';
import { areOpposed, rulingsOut } from '../compare/ruledOut';
import { sameName, sharedNames } from '../compare/similarity';
import { sameTime } from '../compare/slots';
import type { Span } from '../text/span';
import { type Clash, defineCheck, type Spot } from './check';
import { quote } from './words';

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
 * Reported: told again, the other way round.
 * ```
 * The board approved the sale of the mill in Harwick.
 *
 * Staff were angry that the board rejected the sale of the mill in Harwick.
 * ```
 *
 * Reported: two pleas.
 * ```
 * The driver pleaded not guilty, the court heard. Because of his guilty plea the judge took two years off.
 * ```
 *
 * Reported: ruled out, and not.
 * ```
 * === wire.txt
 * Investigators have ruled out arson.
 * === copy.txt
 * “We have not ruled out that somebody set it,” the sheriff said.
 * ```
 *
 * Reported: one person, two outcomes, in whole phrases.
 * ```
 * === wire.txt
 * Marta Quill, the lawyer for Reginald Stott, said her client would appeal.
 * === copy.txt
 * Stott was fined for the spill. His lawyer, Marta Quill, said he would not appeal.
 * ```
 *
 * Reported: ruled out here, the likely cause there.
 * ```
 * === wire.txt
 * Inspectors had ruled out a burst pipe at the Selby baths.
 * === copy.txt
 * A burst pipe is the most likely cause, said the manager of the Selby baths.
 * ```
 *
 * Reported: two floors for one beginning.
 * ```
 * === wire.txt
 * The fire started in a kitchen on the third floor of the hotel.
 * === copy.txt
 * The blaze broke out on the fifth floor of the hotel, in a kitchen.
 * ```
 *
 * Reported: two streets for one house.
 * ```
 * === wire.txt
 * Two people were found dead in a house on Weaver Street. They were identified as Arthur and Edith Pelling.
 * === copy.txt
 * The Pellings died at their place on Chapel Lane.
 * ```
 *
 * Let pass: the other side of the court.
 * ```
 * === wire.txt
 * Marta Quill, the lawyer for Reginald Stott, said her client would appeal.
 * === copy.txt
 * Prosecutor Ida Vance said the state would not appeal.
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
    *within(source) {
        for (const { admitted, denied } of pleaClashes(source)) {
            yield {
                verdict: 'contradiction',
                a: { uri: source.uri, ...admitted },
                b: { uri: source.uri, ...denied },
                reason: 'One plea, guilty in one place and not guilty in the other',
                advice: 'Look at the court’s record; if the plea was changed, say so.',
            };
        }
        for (const { a, b, words } of reversedIn(source)) {
            yield {
                verdict: 'contradiction',
                a: { uri: source.uri, ...a },
                b: { uri: source.uri, ...b },
                reason: `Told twice, once the other way round: ${quote(words[0])} and ${quote(words[1])}`,
                advice: 'Find out which holds.',
            };
        }
    },
    *between({ a, b }) {
        for (const [nth, { about }] of exclusives.entries()) {
            for (const one of outcomesOf(a)[nth] ?? []) {
                for (const other of outcomesOf(b)[nth] ?? []) {
                    if (other.way === one.way || !isOneAct(one.sentence, other.sentence)) continue;
                    yield clash(about, { uri: a.uri, ...one.span }, { uri: b.uri, ...other.span });
                }
            }
        }
        for (const act of actsToldTwoWays(a, b))
            yield clash(act.about, { uri: a.uri, ...act.a }, { uri: b.uri, ...act.b });
        for (const opposed of opposedSentences(a, b))
            yield clash('whether it is so', { uri: a.uri, ...opposed.a }, { uri: b.uri, ...opposed.b });
        for (const one of rulingsOut(a))
            for (const other of rulingsOut(b))
                if (areOpposed(one, other))
                    yield clash('what has been ruled out', { uri: a.uri, ...one.span }, { uri: b.uri, ...other.span });
        for (const one of floorsOf(a))
            for (const other of floorsOf(b))
                if (areTwoFloors(one, other))
                    yield clash('the floor', { uri: a.uri, ...one.span }, { uri: b.uri, ...other.span });
        for (const one of deathPlaces(a))
            for (const other of deathPlaces(b))
                if (areTwoPlaces(a, one, b, other))
                    yield clash('where it was', { uri: a.uri, ...one.span }, { uri: b.uri, ...other.span });
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

/** A sentence that tells one of the ways, and the words that say so. */
interface Outcome {
    readonly sentence: SentenceReading;
    /** Index of the way. */
    readonly way: number;
    readonly span: Span;
}

/** For each of `exclusives`, the sentences that tell one way of it. */
const outcomesOf = keptBySource((source): readonly (readonly Outcome[])[] =>
    exclusives.map(({ ways }) => source.sentences.flatMap((sentence) => outcomeOf(sentence, ways) ?? [])),
);

/** Undefined where the sentence tells none of the ways or several. */
function outcomeOf(sentence: SentenceReading, ways: readonly (readonly string[])[]): Outcome | undefined {
    let found: Outcome | undefined;
    for (const word of sentence.words) {
        const way = ways.findIndex((stems) => stems.includes(word.stem));
        if (way < 0 || word.negated) continue;
        if (found !== undefined && found.way !== way) return undefined;
        found ??= { sentence, way, span: { start: word.start, end: word.end } };
    }
    return found;
}

/** Whether two sentences tell of one act: the same two actors or more, and something else besides. */
function isOneAct(one: SentenceReading, other: SentenceReading): boolean {
    if (sharedNames(one.names, other.names) < 2 || (namesElse(one, other) && namesElse(other, one))) return false;
    if (
        one.dates.length > 0 &&
        other.dates.length > 0 &&
        !one.dates.some((day) => other.dates.some((again) => sameTime(day, again)))
    )
        return false;
    const words = new Set(other.words.filter((word) => !word.name).map((word) => word.stem));
    return one.words.filter((word) => !word.name && words.has(word.stem)).length >= 2;
}

/** Whether a sentence gives a full name that the other lacks: "Carl Ross was convicted", "Neil Grant was acquitted". */
function namesElse({ names }: SentenceReading, other: SentenceReading): boolean {
    return names.some((name) => / /.test(name) && !other.names.some((again) => sameName(name, again)));
}
