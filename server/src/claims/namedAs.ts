import type { PassageDrafts } from './agePersons';
import type { Cast } from './cast';

/** A person whom the copy names as somebody it has told of: "identified the victim as Jane Roe", "Jane Roe was the victim". */
export interface NamedAs {
    readonly person: string;
    /** Index of the passage among those given, and of the sentence in it. */
    readonly nth: number;
    readonly sentence: number;
    /** Where the name starts. Passage offset. */
    readonly start: number;
    /** As whom: "victim", "boy"; 'person' where the copy says no more ("identified him as", "a 21-year-old, identified as"). */
    readonly as: string;
}

/** All of them, in the order of the persons. */
export function namedAs(passages: readonly PassageDrafts[], cast: Cast): NamedAs[] {
    return cast.persons.flatMap((person) =>
        person.mentions.flatMap(({ passage: nth, span }): NamedAs[] => {
            const mentions = passages[nth]?.context.mentions;
            if (mentions === undefined) return [];
            const { text } = mentions.passage;
            const sentence = mentions.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
            const first = mentions.sentences[sentence]?.start ?? 0;
            const as = asWhom(
                text.slice(Math.max(first, span.start - reach), span.start),
                text.slice(span.end, span.end + 40),
            );
            return as === undefined ? [] : [{ person: person.name, nth, sentence, start: span.start, as }];
        }),
    );
}

/** Characters in front of a name that are looked at. */
const reach = 140;

function asWhom(before: string, behind: string): string | undefined {
    const identified = introduced.exec(before);
    if (identified !== null) return (identified[1] ?? 'person').toLowerCase();
    const noun = (apposed.exec(before) ?? equated.exec(behind))?.[1];
    return noun?.toLowerCase();
}

const nouns =
    'victim|boy|girl|teen|teenager|child|toddler|baby|infant|man|woman|youth|student|driver|gunman|shooter|suspect|attacker|deceased';

/** "identified the victim as ", "was named by police as ", "He was ". */
const introduced = new RegExp(
    `(?:\\b(?:identified|named)(?: (?:the|him|her|a)\\b(?:[\\w -]*?\\b(${nouns})\\b)?[^.;:]*?)?(?: by [^.;:,]{3,50})? as |\\b(?:He|She) (?:was|is|has been identified as) )(?:\\d{1,3}-year-old )?$`,
);
/** "the victim, " */
const apposed = new RegExp(`\\b[Tt]he (${nouns}), $`);
/** " was the victim" */
const equated = new RegExp(`^,? (?:was|is) the (?:\\w+ )?(${nouns})\\b`);
