import type { Token } from '../text/token';
import { fates } from './vocabulary/fates';

/** What a phrase of several words says of the counted in front of it. Token indices count in the passage. */
export interface Fate {
    readonly measure: string;
    /** Last token of the phrase; its first one where the phrase itself denies ("whose fate is not known"). */
    readonly at: number;
}

/** The phrase that begins at a token, if the vocabulary knows it; `limit` is behind the last token that may belong to it. */
export function fateAt(tokens: readonly Token[], at: number, limit: number): Fate | undefined {
    const rows = byFirst.get(tokens[at]?.lower ?? '');
    if (rows === undefined) return undefined;
    for (const { measure, steps } of rows) {
        const to = endOf(tokens, at, limit, steps);
        if (to === undefined) continue;
        const denies = tokens.slice(at, to).some(({ lower }) => lower === 'not');
        return { measure, at: denies ? at : to - 1 };
    }
    return undefined;
}

interface Step {
    readonly words: ReadonlySet<string>;
    readonly optional: boolean;
}

/** Token behind the phrase; undefined where it is not all there. */
function endOf(tokens: readonly Token[], from: number, limit: number, steps: readonly Step[]): number | undefined {
    let at = from;
    for (const { words, optional } of steps) {
        if (at < limit && words.has(tokens[at]?.lower ?? '')) at++;
        else if (!optional) return undefined;
    }
    return at;
}

const byFirst: ReadonlyMap<string, readonly { readonly measure: string; readonly steps: readonly Step[] }[]> = (() => {
    const map = new Map<string, { readonly measure: string; readonly steps: readonly Step[] }[]>();
    for (const [measure, phrase] of fates) {
        const steps = phrase
            .split(' ')
            .map((word) => ({ words: new Set(word.replace('?', '').split('|')), optional: word.endsWith('?') }));
        for (const [nth, step] of steps.entries()) {
            for (const word of step.words)
                map.set(word, [...(map.get(word) ?? []), { measure, steps: steps.slice(nth) }]);
            if (!step.optional) break;
        }
    }
    return map;
})();
