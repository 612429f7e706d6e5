import type { Token } from '../text/token';
import type { Clause } from './clauses';
import { nounLemma } from './nounLemma';
import { eventNouns, pointers, seriesNouns } from './vocabulary/events';

/**
 * Which event a clause tells of: "main", a year that is not the document's own ("2011"), or "other" where the copy
 * points away from its story ("a separate shooting", "last year's fire", "years ago"). `dates` are those of the clause.
 */
export function eventOf(
    tokens: readonly Token[],
    clause: Clause,
    dates: readonly string[],
    year: string | undefined,
): string {
    for (let i = clause.from; i < clause.to; i++) if (pointsAway(tokens, i)) return 'other';
    if (year === undefined) return 'main';
    for (const date of dates) {
        const said = date.slice(0, 4);
        if (/^\d{4}$/.test(said) && said !== year) return said;
    }
    return 'main';
}

/** Whether a clause sums up many events, so that its tolls are no event's: "shootings across the city", "so far this year". */
export function sumsUp(tokens: readonly Token[], clause: Clause): boolean {
    for (let i = clause.from; i < clause.to; i++) if (sumsUpAt(tokens, i, clause)) return true;
    return false;
}

function pointsAway(tokens: readonly Token[], at: number): boolean {
    const { lower } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (lower === 'anniversary') return true;
    if (lower === 'last' && /^(?:year|season|decade|spring|summer|autumn|fall|winter)/.test(next?.lower ?? ''))
        return true;
    if ((lower === 'ago' || lower === 'earlier') && /^(?:years?|months?|decades?)$/.test(tokens[at - 1]?.lower ?? ''))
        return true;
    return (
        next !== undefined &&
        pointers.has(lower) &&
        (eventNouns.has(nounLemma(next)) || eventNouns.has(nounLemma(tokens[at + 2] ?? next)))
    );
}

function sumsUpAt(tokens: readonly Token[], at: number, clause: Clause): boolean {
    const token = tokens[at] as Token;
    const { lower } = token;
    const word = tokens[at + 1]?.lower ?? '';
    if (/^(?:annually|citywide|nationwide)$/.test(lower)) return true;
    if (/^(?:this|each|every|per)$/.test(lower)) return word === 'year';
    if (lower === 'since') return /^(?:19|20)\d\d$/.test(word) || months.test(word);
    if (seriesNouns.has(lower) && word === 'of') return isEvents(tokens[at + 2]) || isEvents(tokens[at + 3]);
    // "wounded in shootings across the city", "in weekend shootings".
    if (at === clause.from || !isEvents(token)) return false;
    return /^(?:across|over|since)$/.test(word) || /^(?:weekend|overnight)$/.test(tokens[at - 1]?.lower ?? '');
}

/** A noun for events, in the plural. */
function isEvents(token: Token | undefined): boolean {
    if (token === undefined) return false;
    const lemma = nounLemma(token);
    return lemma !== token.lower && eventNouns.has(lemma);
}

const months =
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/;
