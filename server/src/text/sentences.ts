import type { Sentence, Token } from './token';
import { BEFORE_NUMBER, ELSEWHERE, SENTENCE_STARTERS, TITLES_WITH_STOP } from './vocabulary/abbreviations';

/** The sentences of a passage, in order, without gaps between their tokens. Closing marks belong to the sentence before. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
    const sentences: Sentence[] = [];
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
        const last = lastOfSentence(text, tokens, i);
        if (last < 0 && i < tokens.length - 1) continue;
        const to = Math.max(last, i) + 1;
        sentences.push({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, from, to });
        from = to;
        i = to - 1;
    }
    return sentences;
}

/** Index of the sentence's last token (a closing mark, say) when a sentence ends at token `i`; -1 when none does. */
function lastOfSentence(text: string, tokens: readonly Token[], i: number): number {
    const kind = stopKind(tokens, i);
    if (kind === undefined) return -1;
    let last = i;
    while (isGlued(tokens, last) && isClosing(text, tokens, last + 1)) last++;
    const next = tokens[last + 1];
    if (next === undefined) return last;
    // "U.S.-led", "3.5", "example.com": a sentence ends in front of a blank.
    if (next.start === (tokens[last] as Token).end && !/^[“"‘(]/.test(next.text)) return -1;
    let first = last + 1;
    while (first < tokens.length - 1 && /^["“‘'([—–-]+$/.test((tokens[first] as Token).text)) first++;
    const head = tokens[first] as Token;
    if (/^[a-zß-öø-ÿ]/.test(head.text)) return -1;
    if (kind === 'mark') return last;
    if (kind === 'title') return -1;
    if (kind === 'before-number') return /^\d/.test(head.text) ? -1 : startsSentence(head) || last > i ? last : -1;
    if (kind === 'initial') return startsSentence(head) || /^\d/.test(head.text) ? last : -1;
    // Behind "Inc." or "a.m." a quotation mark opens the next sentence as a rule; a name goes on with this one.
    return startsSentence(head) || last > i || first > last + 1 ? last : -1;
}

type StopKind = 'mark' | 'title' | 'before-number' | 'initial' | 'elsewhere';

function stopKind(tokens: readonly Token[], i: number): StopKind | undefined {
    const { text, lower, start } = tokens[i] as Token;
    if (/^[!?…]+$/.test(text)) return 'mark';
    if (!text.endsWith('.')) return undefined;
    if (/^\.{2,}$/.test(text)) return 'mark';
    if (text !== '.') return wordKind(lower.replace(/\.$/, ''), text);
    const before = tokens[i - 1];
    if (before === undefined || before.end !== start || !/^[A-Za-z]/.test(before.text)) return 'mark';
    const kind = wordKind(before.lower, before.text);
    // "the coast." against "Calif.": a word that is also a common one ends the sentence unless it is capitalised.
    return kind === 'elsewhere' && !/^[A-Z]|\./.test(before.text) && !/^(?:a\.m|p\.m|am|pm|etc)$/.test(before.lower)
        ? 'mark'
        : kind;
}

function wordKind(lower: string, text: string): StopKind {
    // "vitamin C. 12,000 people" against "c. 1890".
    if (/^[A-Z]\.?$/.test(text)) return 'initial';
    if (TITLES_WITH_STOP.has(lower)) return 'title';
    if (BEFORE_NUMBER.has(lower)) return 'before-number';
    if (lower.length === 1) return 'initial';
    if (/^(?:[a-z]\.)+[a-z]?$/.test(lower) || ELSEWHERE.has(lower)) return 'elsewhere';
    return 'mark';
}

function startsSentence(token: Token): boolean {
    return SENTENCE_STARTERS.has(token.lower);
}

function isGlued(tokens: readonly Token[], i: number): boolean {
    return tokens[i + 1]?.start === tokens[i]?.end;
}

/** A straight mark glued to the full stop closes unless a letter follows it at once. */
function isClosing(text: string, tokens: readonly Token[], i: number): boolean {
    const token = tokens[i] as Token;
    if (/^[”’)\]»]+$/.test(token.text)) return true;
    return /^["']+$/.test(token.text) && !/[\p{L}\d]/u.test(text.charAt(token.end));
}
