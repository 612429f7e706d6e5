import type { CountedPhrase } from './countedPhrase';
import { anyone } from './vocabulary/people';

/** Words that narrow the counted group; nouns for anybody do not. */
export function groupOf(phrase: CountedPhrase): string[] {
    const words = phrase.modifiers.filter((word) => !neutral.has(word));
    if (phrase.head !== undefined && !anyone.has(phrase.head)) words.push(phrase.head);
    return words;
}

/** "confirmed case" in "12 confirmed cases": what an open count measures. */
export function measureOfPhrase(phrase: CountedPhrase): string {
    const nearest = phrase.modifiers.filter((word) => !word.startsWith('and ')).at(-1);
    return nearest === undefined || neutral.has(nearest) ? (phrase.head as string) : `${nearest} ${phrase.head}`;
}

const neutral: ReadonlySet<string> = new Set(
    `more such total additional other same new innocent dead confirmed estimated reported of whole entire injure wound kill hurt injured wounded killed slain
    slay missing surviving survive immediate known different separate single fatal shooting gunshot unidentified`.split(
        /\s+/,
    ),
);
