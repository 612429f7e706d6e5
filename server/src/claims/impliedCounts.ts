import type { Token } from '../text/token';
import { measureNouns } from './lexicon';
import { nounLemma } from './nounLemma';
import { multiples, multiplied } from './vocabulary/multiples';
import { exactly, type WordCount } from './wordCount';

/**
 * "a double homicide", "triple shooting": how many a crime's name says. The one who did it dies last in
 * "double murder-suicide": three.
 */
export function multipleAt(tokens: readonly Token[], at: number): WordCount | undefined {
    const first = tokens[at] as Token;
    const value = multiples.get(first.lower);
    if (value === undefined) return undefined;
    let next = at + 1;
    if (tokens[next]?.lower === '-') next++;
    if (tokens[next]?.lower === 'fatal') next++;
    const noun = tokens[next];
    if (noun === undefined) return undefined;
    const fatal = tokens[next - 1]?.lower === 'fatal';
    const measure = fatal ? 'killed' : multiplied.get(nounLemma(noun));
    if (measure === undefined) return undefined;
    const killer =
        /^[-/–]$/.test(tokens[next + 1]?.lower ?? '') && tokens[next + 2]?.lower === 'suicide'
            ? tokens[next + 2]
            : undefined;
    const dead = killer === undefined ? value : value + 1;
    return {
        start: first.start,
        end: (killer ?? noun).end,
        kind: 'count',
        measure,
        group: [],
        quantity: exactly(dead),
        extent: 'total',
    };
}

/** "without casualties", "without injury": nobody. */
export function withoutAt(tokens: readonly Token[], at: number): WordCount | undefined {
    const first = tokens[at] as Token;
    if (first.lower !== 'without') return undefined;
    let next = at + 1;
    let narrowed = false;
    while (next < at + 3 && /^(?:any|serious|further|major|other|more)$/.test(tokens[next]?.lower ?? '')) {
        if (tokens[next]?.lower !== 'any') narrowed = true;
        next++;
    }
    const noun = tokens[next];
    const lemma = noun === undefined ? '' : nounLemma(noun);
    const measure = lemma === 'casualty' ? lemma : measureNouns.get(lemma);
    if (
        noun === undefined ||
        (measure !== 'killed' && measure !== 'injured' && measure !== 'casualty' && measure !== 'arrested')
    )
        return undefined;
    return {
        start: first.start,
        end: noun.end,
        kind: 'count',
        measure,
        group: [],
        quantity: exactly(0),
        extent: narrowed ? 'part' : 'total',
    };
}
