import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { keptBySource } from './keptBySource';

/** The person that something is told of. Lower case. */
export interface Actor {
    readonly surname: string;
    /** The given name, where the source gives one person of that surname. */
    readonly given: string | undefined;
}

/**
 * Finds the person that the words of a span are told of: the one that a court or club did it to ("sacked Ann Lee"), else
 * the last one named in front, else for "he" and "she" the first one of the sentence before. Undefined where nobody is
 * named, or somebody else of whom only the kin is named: "Lee's brother was arrested".
 */
export const actorsOf = keptBySource((source): ((sentence: SentenceReading, span: Span) => Actor | undefined) => {
    const people = peopleOf(source);
    return (sentence, span) => {
        const named = namedIn(source, sentence, people);
        const done = source.text.slice(span.start, span.end);
        const next = named.find(({ start }) => start >= span.end);
        if (next !== undefined && transitive.test(done) && !passive.test(done)) {
            const between = source.text.slice(span.end, next.start);
            if (between.length < 50 && !/[,;:.]|\b(?:and|by|of)\b/.test(between)) return next.actor;
        }
        const last = named.filter(({ end }) => end <= span.start).at(-1);
        if (last !== undefined) {
            const between = source.text.slice(last.end, span.start);
            return /^['’]s? (?!\p{Lu})/u.test(between) ? undefined : last.actor;
        }
        const start = source.text.slice(sentence.start, span.start);
        if (!/\b(?:he|she|him|her)\b/i.test(start)) return undefined;
        const before = source.sentences[source.sentences.indexOf(sentence) - 1];
        return before === undefined || before.passage < sentence.passage - 1
            ? undefined
            : namedIn(source, before, people)[0]?.actor;
    };
});

/** Whether both are one person: the same surname, and no two given names. */
export function areOnePerson(a: Actor, b: Actor): boolean {
    return a.surname === b.surname && (a.given === undefined || b.given === undefined || a.given === b.given);
}

const transitive = /\b(?:sacked|fired|dismissed|ousted|convicted|acquitted|cleared|arrested|guilty)$/i;
const passive = /\b(?:was|were|is|are|been|being|be)\b/i;

interface Named extends Span {
    readonly actor: Actor;
}

/** By surname, the given names of the people that a source names in full. Lower case. */
function peopleOf(source: SourceReading): ReadonlyMap<string, ReadonlySet<string>> {
    const people = new Map<string, Set<string>>();
    for (const { kind, measure, subject } of source.claims) {
        if (kind !== 'name' || measure !== 'person' || subject === undefined) continue;
        const words = subject.toLowerCase().split(/\s+/);
        // The last before the surname that is no initial: the reader of names may take "Striker" for a given name.
        const given = words.slice(0, -1).findLast((word) => word.replace(/\./g, '').length > 1);
        const surname = words.at(-1);
        if (words.length < 2 || given === undefined || surname === undefined) continue;
        people.set(surname, new Set([...(people.get(surname) ?? []), given]));
    }
    return people;
}

function namedIn(
    source: SourceReading,
    sentence: SentenceReading,
    people: ReadonlyMap<string, ReadonlySet<string>>,
): Named[] {
    const named: Named[] = [];
    const text = source.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(/(?:(\p{Lu}[\p{L}.-]+) )?(\p{Lu}[\p{L}-]+)/gu)) {
        const surname = (match[2] ?? '').toLowerCase();
        const givens = people.get(surname);
        if (givens === undefined) continue;
        const beside = match[1]?.toLowerCase();
        const given =
            beside !== undefined && givens.has(beside) ? beside : givens.size === 1 ? [...givens][0] : undefined;
        // Two of one surname, and the copy does not say which.
        if (given === undefined) continue;
        named.push({
            start: sentence.start + match.index,
            end: sentence.start + match.index + match[0].length,
            actor: { surname, given },
        });
    }
    return named;
}
