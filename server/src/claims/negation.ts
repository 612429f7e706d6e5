import type { Token } from '../text/token';
import { negations } from './vocabulary/modality';

/** Whether a token denies what follows: "not", "never", and "stopped" in "stopped short of". */
export function negatesAt(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at] as Token;
    if (negations.has(token.lower)) return true;
    return /^(stop|fall|come|fell)$/.test(token.lemma) && tokens[at + 1]?.lower === 'short';
}
