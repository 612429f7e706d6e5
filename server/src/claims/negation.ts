import type { Token } from '../text/token';
import { negations } from './vocabulary/modality';

/** Whether a token denies what follows: "not", "never", and "stopped" in "stopped short of". */
export function negatesAt(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at] as Token;
    // "Not only for him" denies nothing.
    if (token.lower === 'not' && /^(?:only|just|merely|simply|least)$/.test(tokens[at + 1]?.lower ?? '')) return false;
    if (negations.has(token.lower)) return true;
    return /^(stop|fall|come|fell)$/.test(token.lemma) && tokens[at + 1]?.lower === 'short';
}
