import type { Mentions } from '../mentions/mentions';
import { overlaps } from '../text/span';
import type { Sentence, Token } from '../text/token';
import { negatesAt } from './negation';
import type { ContentWord } from './sourceReading';
import { american } from './vocabulary/british';
import { sameStem, stopwords } from './vocabulary/stopwords';

/** The words of a sentence that carry its meaning, in order. Passage offsets. */
export function contentWords(mentions: Mentions, sentence: Sentence): ContentWord[] {
    const words: ContentWord[] = [];
    let name = 0;
    let negatedUntil = -1;
    let opens = false;
    for (let i = sentence.from; i < sentence.to; i++) {
        const token = mentions.tokens[i] as Token;
        if (isRoute(mentions, i, sentence.to))
            words.push({
                start: token.start,
                end: token.end,
                stem: 'route',
                verb: false,
                name: false,
                opens,
                negated: false,
            });
        if (negatesAt(mentions.tokens, i)) {
            negatedUntil = i + 6;
            words.push({
                start: token.start,
                end: token.end,
                stem: 'not',
                verb: false,
                name: false,
                opens,
                negated: false,
            });
        }
        if (/^[,;:.—–()]$/.test(token.lower)) {
            negatedUntil = -1;
            opens = true;
        }
        if (/^(when|while|after|before|as|who|which|that|but|and|because)$/.test(token.lower)) opens = true;
        if (!carriesMeaning(token)) continue;
        while (name < mentions.names.length && (mentions.names[name]?.end ?? 0) <= token.start) name++;
        const named = mentions.names[name];
        words.push({
            start: token.start,
            end: token.end,
            stem: stemOf(token),
            verb: token.pos === 'VERB',
            name: named !== undefined && overlaps(named, token),
            opens,
            negated: i <= negatedUntil,
        });
        opens = false;
    }
    return words;
}

/** One spelling for a word's family: "apologised", "apology" and "apologized" all give "apologize". */
export function stemOf(token: Token): string {
    const lemma = token.lemma.toLowerCase();
    const spelt = american.get(lemma) ?? lemma;
    return Object.hasOwn(sameStem, spelt) ? (sameStem[spelt] as string) : spelt;
}

/** "from Leeds to Oslo": a way between two named places, whatever verb goes with it. */
function isRoute(mentions: Mentions, at: number, limit: number): boolean {
    if (mentions.tokens[at]?.lower !== 'from') return false;
    let names = 0;
    for (let i = at + 1; i < limit && i < at + 10; i++) {
        const token = mentions.tokens[i] as Token;
        if (names === 0 ? token.pos === 'PROPN' : token.lower === 'to' && mentions.tokens[i + 1]?.pos === 'PROPN')
            names++;
        if (names === 2) return true;
        if (token.pos === 'VERB') return false;
    }
    return false;
}

function carriesMeaning(token: Token): boolean {
    switch (token.pos) {
        case 'NOUN':
        case 'VERB':
        case 'PROPN':
        case 'ADJ':
            return token.text.length > 1 && !stopwords.has(token.lemma.toLowerCase()) && /\p{L}/u.test(token.text);
        case 'NUM':
            return /^\p{L}/u.test(token.text) && !stopwords.has(token.lower);
        case 'ADV':
            return tellingAdverbs.has(token.lower);
        case 'ADP':
        case 'AUX':
        case 'CCONJ':
        case 'DET':
        case 'INTJ':
        case 'PART':
        case 'PRON':
        case 'PUNCT':
        case 'SCONJ':
        case 'SYM':
        case 'X':
        case 'SPACE':
            return false;
    }
}

/** Adverbs that say which of two figures is meant. */
const tellingAdverbs: ReadonlySet<string> = new Set([
    'worldwide',
    'globally',
    'internationally',
    'domestically',
    'overseas',
    'abroad',
    'nationwide',
    'locally',
    'daily',
    'weekly',
    'monthly',
    'annually',
    'overall',
]);
