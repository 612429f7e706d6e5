import type { Token } from '../text/token';
import type { Polarity } from './claim';
import type { Clause } from './clauses';
import { hypotheticals, negations } from './vocabulary/modality';

/**
 * Whether the copy asserts what the token at `at` says: negated by a word in front of it in the clause ("did not die"),
 * hypothetical by a modal or a word of planning ("could reach 30"). `figure` is left out of the search: the "no" of
 * "no injuries" is the figure.
 */
export function polarityAt(tokens: readonly Token[], clause: Clause, at: number, figure?: Clause): Polarity {
    let hypothetical = false;
    for (let i = clause.from; i < clause.to && i <= at + 1; i++) {
        if (figure !== undefined && figure.from <= i && i < figure.to) continue;
        const { lower } = tokens[i] as Token;
        if (lower === 'not' && /^(only|just|more|less|fewer|least)$/.test(tokens[i + 1]?.lower ?? '')) continue;
        if (lower === 'no' && /^(more|less|fewer|longer|doubt|later)$/.test(tokens[i + 1]?.lower ?? '')) continue;
        // "stopped short of saying": it was not said.
        if (lower === 'short' && /^(?:stop|stops|stopped|fell|falls)$/.test(tokens[i - 1]?.lower ?? '') && i < at)
            return 'negated';
        if (negations.has(lower) && i < at) return 'negated';
        if (hypotheticals.has(lower) && !(lower === 'will' && tokens[i]?.pos === 'NOUN')) hypothetical = true;
    }
    return hypothetical ? 'hypothetical' : 'affirmed';
}
