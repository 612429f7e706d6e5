import type { Name } from '../name';
import { givenNames } from './givenNames';
import { nameSuffixes, particles } from './titles';
import type { Word } from './words';

/** Given name and surname of a person: "Ana María" and "van der Berg". A single word is a surname behind a title or when it is no given name. */
export function personParts(words: readonly Word[], titled: boolean): Pick<Name, 'given' | 'surname'> {
    let to = words.length;
    while (to > 1 && nameSuffixes.has(words[to - 1]?.text ?? '')) to--;
    if (to === 1) {
        const only = words[0]?.text ?? '';
        return givenNames.has(only) && !titled ? { given: only } : { surname: only };
    }
    let from = to - 1;
    while (from > 1 && particles.has(words[from - 1]?.lower ?? '')) from--;
    return {
        given: words
            .slice(0, from)
            .map((word) => word.text)
            .join(' '),
        surname: words
            .slice(from, to)
            .map((word) => word.text)
            .join(' '),
    };
}
