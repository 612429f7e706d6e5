import type { Claim } from '../claims/claim';
import type { MarkedSentence } from './markedSentence';
import { matchesIn } from './matchesIn';

/** Where a pattern matched, with the claims that its names stand for. */
export interface Match {
    readonly marked: MarkedSentence;
    /** The words matched, marks included. */
    readonly text: string;
    /** The marked sentence in front of and behind the match. */
    readonly before: string;
    readonly behind: string;
    /** The claim that a name of the pattern stands for; throws nothing, undefined where that part did not match. */
    claim(name: string): Claim | undefined;
    /** The claims of all marks inside a named group. */
    claimsIn(name: string): readonly Claim[];
    /** The words that a named group matched, as printed. */
    word(name: string): string | undefined;
}

/**
 * A regular expression over marked sentences. `{cm:old}` is a figure of kind c or m, named; `{cm}` one without a name;
 * `~` is a gap of a few words that holds no figure except dates and durations.
 */
export function figurePattern(shape: string): RegExp {
    const source = shape
        .replace(/\{([a-z]+):(\w+)\}/g, (_whole, kinds: string, name: string) => `‹[${kinds}](?<${name}>\\d+)›`)
        .replace(/\{([a-z]+)\}/g, (_whole, kinds: string) => `‹[${kinds}]\\d+›`)
        .replace(/~/g, '(?:[^‹›;]|‹[yd]\\d+›){0,60}?');
    return new RegExp(source, 'giu');
}

/** Every match of a pattern in a sentence, from left to right. */
export function* matchesOf(marked: MarkedSentence, pattern: RegExp): Iterable<Match> {
    for (const found of matchesIn(marked.text, pattern)) {
        const groups = found.groups ?? {};
        yield {
            marked,
            text: found[0],
            before: marked.text.slice(0, found.index),
            behind: marked.text.slice(found.index + found[0].length),
            claim(name) {
                const number = groups[name];
                return number === undefined ? undefined : marked.claims[Number(number)];
            },
            claimsIn(name) {
                return [...(groups[name] ?? '').matchAll(/‹[a-z](\d+)›/g)].flatMap(
                    (mark) => marked.claims[Number(mark[1])] ?? [],
                );
            },
            word(name) {
                return groups[name];
            },
        };
    }
}
