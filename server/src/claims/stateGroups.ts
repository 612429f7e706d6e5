import type { Sentence, Token } from '../text/token';
import { nounLemma } from './nounLemma';
import { namesPeople } from './vocabulary/people';
import { some, type WordCount } from './wordCount';

/** "Survivors", "the injured", "those near the rear survived": some people in a state, at a token. */
export function groupAt(tokens: readonly Token[], at: number, sentence: Sentence): WordCount | undefined {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (token.lower === 'survivors' && (token.pos === 'NOUN' || token.pos === 'PROPN')) {
        return /^(?:no|any|without|if|for|other)$/.test(before?.lower ?? '')
            ? undefined
            : group(token.start, token.end, 'survived', []);
    }
    const next = tokens[at + 1]?.pos;
    if (
        (token.lower === 'injured' || token.lower === 'wounded') &&
        before?.lower === 'the' &&
        next !== 'NOUN' &&
        next !== 'PROPN'
    ) {
        return group(before.start, token.end, 'injured', []);
    }
    if (token.lemma === 'survive' && (token.pos === 'VERB' || token.pos === 'ADJ'))
        return survivors(tokens, at, sentence);
    return undefined;
}

/** "those seated near the rear survived", "passengers who survived", "surviving flight attendants". */
function survivors(tokens: readonly Token[], at: number, sentence: Sentence): WordCount | undefined {
    const verb = tokens[at] as Token;
    if (verb.lower === 'surviving') {
        const noun = tokens.slice(at + 1, Math.min(at + 4, sentence.to)).find((token) => namesPeople(nounLemma(token)));
        return noun === undefined ? undefined : group(verb.start, noun.end, 'survived', [nounLemma(noun)]);
    }
    for (let i = at - 1; i >= sentence.from && i > at - 12; i--) {
        const token = tokens[i] as Token;
        if (token.pos === 'NUM' || /^(?:,|no|nobody|none)$/.test(token.lower)) return undefined;
        const lemma = nounLemma(token);
        if (token.lower === 'those') return group(token.start, verb.end, 'survived', []);
        if (namesPeople(lemma) && token.lower !== lemma) return group(token.start, verb.end, 'survived', [lemma]);
    }
    return undefined;
}

function group(start: number, end: number, measure: string, words: readonly string[]): WordCount {
    return { start, end, kind: 'statement', measure, group: words, quantity: some, extent: 'part' };
}
