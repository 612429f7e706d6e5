import type { Name } from '../name';
import { givenNames } from './givenNames';
import { organisations } from './organisations';
import { places } from './places';
import { starters } from './starters';
import { titleHeads } from './titles';
import type { Word } from './words';

/** How a passage uses capitals: in title case and in capitals they say nothing of names. */
export function styleOf(words: readonly Word[], text: string): 'sentence' | 'title-case' | 'capitals' {
    let long = 0;
    let capitals = 0;
    for (const word of words) {
        if (word.text.length <= 3) continue;
        long++;
        if (word.capital) capitals++;
    }
    // Nearly all copy is told by the count alone.
    if (long < 3 || capitals < 0.75 * long) return 'sentence';
    if (words.every(({ text: printed }) => printed.length <= 3 || printed === printed.toUpperCase())) return 'capitals';
    return long < 4 || long > 30 || /[.!?][”"’')]?\s*$/.test(text) ? 'sentence' : 'title-case';
}

/** The names of a headline in title case: those of the word lists, and a given name with the word behind it. */
export function headlineNames(words: readonly Word[], text: string): Name[] {
    const names: Name[] = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word;
        if (!word.capital) continue;
        const listed = longestListed(words, at, text);
        if (listed) {
            names.push(listed.name);
            at += listed.length - 1;
            continue;
        }
        const next = words[at + 1];
        if (!givenNames.has(word.text) || next?.gap !== ' ' || !next.capital || word.possessive) continue;
        if (starters.has(next.lower) || titleHeads.has(next.lower)) continue;
        names.push({
            start: word.start,
            end: next.end,
            kind: 'person',
            text: text.slice(word.start, next.end),
            given: word.text,
            surname: next.text,
        });
        at++;
    }
    return names;
}

function longestListed(
    words: readonly Word[],
    at: number,
    text: string,
): { readonly name: Name; readonly length: number } | undefined {
    for (let length = 4; length > 0; length--) {
        const last = words[at + length - 1];
        if (!last) continue;
        const start = words[at]?.start ?? 0;
        const printed = text.slice(start, last.end);
        const kind = organisations.has(printed) ? 'organisation' : places.has(printed) ? 'place' : undefined;
        if (kind) return { name: { start, end: last.end, kind, text: printed }, length };
    }
    return undefined;
}
