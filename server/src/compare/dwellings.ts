import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { keptBySource } from './keptBySource';

/** The street of a dwelling where named people died. */
export interface DeathPlace {
    /** "a house on Weaver Street". Source offsets. */
    readonly span: Span;
    /** "old mill road" */
    readonly street: string;
    /** Surnames of those who may be meant: of the sentence and the next. Lower case, a plural without its s. */
    readonly people: ReadonlySet<string>;
}

/** "Two people were found dead in a house on Weaver Street. They were identified as Ann and Tom Lee." */
export const deathPlaces = keptBySource((source): readonly DeathPlace[] =>
    source.sentences.flatMap((sentence, i) => placesIn(source, sentence, source.sentences[i + 1])),
);

/** Whether both tell where the same people died and name two streets, neither of which the other source knows. */
export function areTwoPlaces(a: SourceReading, one: DeathPlace, b: SourceReading, other: DeathPlace): boolean {
    if (one.street === other.street || ![...one.people].some((name) => other.people.has(name))) return false;
    return !a.text.toLowerCase().includes(other.street) && !b.text.toLowerCase().includes(one.street);
}

function placesIn(source: SourceReading, sentence: SentenceReading, next: SentenceReading | undefined): DeathPlace[] {
    if (!sentence.words.some((word) => word.stem === 'kill' && !word.negated)) return [];
    const matches = [...source.text.slice(sentence.start, sentence.end).matchAll(dwelling)];
    const [match] = matches;
    if (match === undefined || matches.length > 1) return [];
    const start = sentence.start + match.index;
    return [
        {
            span: { start, end: start + match[0].length },
            street: (match[1] as string).toLowerCase(),
            people: new Set([...peopleOf(source, sentence), ...(next === undefined ? [] : peopleOf(source, next))]),
        },
    ];
}

/** Surnames; a family in the plural is named by what the copy knows as no person: "the Lees". */
function peopleOf(source: SourceReading, sentence: SentenceReading): string[] {
    return sentence.names.flatMap((name) => {
        const last = name.slice(name.lastIndexOf(' ') + 1);
        const kind = source.keys.names.get(name)?.kind;
        return kind === 'place' || kind === 'organisation' ? [] : [last, last.replace(/s$/, '')];
    });
}

const dwelling =
    /\b(?:house|home|apartment|flat|residence|place|bungalow|cottage|trailer|mobile home) (?:on|in|at) ((?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Way|Court|Terrace|Close|Crescent|Rd|St|Ave))\b/gu;
