import type { Span } from '../../text/span';
import type { Tokens } from '../../text/token';

/** Whether the clause around a date speaks of what is to come: "will open on Friday", "postponed until March". Passage offsets. */
export function isAhead({ tokens, sentences }: Tokens, date: Span): boolean {
    const first = firstAtOrAfter(tokens, date.start);
    const sentence = sentences[firstEndingAfter(sentences, date.start)];
    if (!sentence) return false;
    let at = first - 1;
    for (let looked = 0; at >= sentence.from && looked < 14; at--, looked++) {
        const token = tokens[at];
        if (!token) return false;
        if (ahead.has(token.lower)) return tokens[at + 1]?.lower !== 'have';
        if (token.lower === 'to' && /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? '')) return true;
        if (token.pos === 'AUX' && /^(?:was|were|had|did)$/.test(token.lower)) return false;
        if (
            token.pos === 'VERB' &&
            /(?:ed|said|told|came|went|won|took|died|fell|began|left|found|held)$/.test(token.lower)
        )
            return false;
    }
    return first - sentence.from < 3 && opens(tokens.slice(first, Math.min(sentence.to, first + 24)), date);
}

/** "On Friday the board will vote": a date in front of its verb. */
function opens(tokens: Tokens['tokens'], date: Span): boolean {
    const behind = tokens.filter((token) => token.start >= date.end && token.text !== ',').slice(0, 12);
    // "This Friday will be remembered": the day is what the sentence is about.
    if (behind[0]?.lower === 'will') return false;
    for (const token of behind) {
        if (token.lower === 'will' || token.lower === "'ll") return true;
        if (token.pos === 'VERB' || token.pos === 'AUX') return false;
    }
    return false;
}

function firstAtOrAfter(tokens: Tokens['tokens'], offset: number): number {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

function firstEndingAfter(sentences: Tokens['sentences'], offset: number): number {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

const ahead = new Set([
    "'ll",
    '’ll',
    'will',
    'shall',
    'would',
    'due',
    'scheduled',
    'expected',
    'planned',
    'until',
    'till',
    'upcoming',
    'postponed',
    'slated',
    'forecast',
    'payday',
]);
