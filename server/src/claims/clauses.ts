import type { Sentence, Token } from '../text/token';

/** Token indices of the passage, half-open. */
export interface Clause {
    readonly from: number;
    readonly to: number;
}

/**
 * Cuts a sentence where a predicate cannot reach across: at semicolons, dashes and colons, and before a conjunction or
 * comma that opens a clause of its own ("…, and 30 were injured"; "… but officials said").
 */
export function clausesOf(tokens: readonly Token[], sentence: Sentence): Clause[] {
    const clauses: Clause[] = [];
    let from = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
        if (i > from && (i - from >= longest || cutsAt(tokens, i, sentence.to))) {
            clauses.push({ from, to: i });
            from = i + (tokens[i]?.pos === 'PUNCT' ? 1 : 0);
        }
    }
    if (from < sentence.to) clauses.push({ from, to: sentence.to });
    return clauses;
}

/** The clause that holds a token; the sentence itself when none does. */
export function clauseAt(clauses: readonly Clause[], token: number, sentence: Sentence): Clause {
    let low = 0;
    let high = clauses.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((clauses[middle] as Clause).to <= token) low = middle + 1;
        else high = middle;
    }
    const clause = clauses[low];
    if (clause !== undefined && clause.from <= token) return clause;
    return { from: Math.max(sentence.from, token - longest), to: Math.min(sentence.to, token + longest) };
}

/** Tokens that a clause has at most: what has no end in reach is no sentence, and nothing is to be searched for long. */
const longest = 120;

function cutsAt(tokens: readonly Token[], at: number, limit: number): boolean {
    const token = tokens[at] as Token;
    if (/^[;:—–]$/.test(token.lower)) return true;
    if (/^(but|while|whereas|although|though|because|after|before|when|as|if|unless)$/.test(token.lower))
        return hasVerbSoon(tokens, at + 1, limit);
    if (token.lower === 'and' || token.lower === 'or') return startsClause(tokens, at + 1, limit);
    return token.lower === ',' && tokens[at + 1]?.lower !== 'and' && startsClause(tokens, at + 1, limit);
}

/** A subject with its finite verb right behind: "30 were", "officials said", "the plane crashed". */
function startsClause(tokens: readonly Token[], at: number, limit: number): boolean {
    for (let i = at; i < limit && i < at + 6; i++) {
        const token = tokens[i] as Token;
        if (token.pos === 'AUX') return i > at;
        if (token.pos === 'VERB')
            return (
                i > at && !/ing$/.test(token.lower) && tokens[i - 1]?.pos !== 'PART' && tokens[i - 1]?.lower !== 'who'
            );
        if (token.pos === 'PUNCT' || token.lower === 'and' || token.pos === 'ADP') return false;
    }
    return false;
}

function hasVerbSoon(tokens: readonly Token[], at: number, limit: number): boolean {
    for (let i = at; i < limit && i < at + 8; i++) {
        const { pos } = tokens[i] as Token;
        if (pos === 'VERB' || pos === 'AUX') return true;
        if (pos === 'PUNCT') return false;
    }
    return false;
}
