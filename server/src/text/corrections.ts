import type { PartOfSpeech, Sentence, Token } from './token';
import { COUNTED_NOUNS, OPENING_NOUNS, PAST_TENSES } from './vocabulary/nouns';

/** The tokens with the tags put right that wink is known to get wrong in news copy. */
export function correctTags(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
    const openings = new Set<number>();
    for (const sentence of sentences) openings.add(firstWord(tokens, sentence));
    const common = commonNouns(tokens);
    const corrected: Token[] = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        const pos = correctTag(tokens, i, openings.has(i), common);
        corrected.push(pos === token.pos ? token : { ...token, pos });
    }
    return corrected;
}

function correctTag(tokens: readonly Token[], i: number, opening: boolean, common: ReadonlySet<string>): PartOfSpeech {
    const { pos, lower, text } = tokens[i] as Token;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    switch (pos) {
        // "Survivors said": a capital at the head of a sentence is no sign of a name.
        case 'PROPN':
            if (/^\d/.test(text)) return 'NUM';
            if (!opening || /^[A-Z]{2,}/.test(text)) return pos;
            if (!OPENING_NOUNS.has(lower) && !common.has(lower)) return pos;
            return after?.pos === 'PROPN' && !OPENING_NOUNS.has(lower) ? pos : 'NOUN';
        // "38 lives were lost".
        case 'VERB':
            // "according to police": the tagger sees an infinitive.
            if (before?.lower === 'to' && tokens[i - 2]?.lower === 'according') return 'NOUN';
            return before?.pos === 'NUM' && COUNTED_NOUNS.has(lower) ? 'NOUN' : pos;
        // "Prices fell by a third"; "two men hurt in a crash".
        case 'NOUN':
        case 'ADJ':
            // "the ministry estimates the cost at", "…, the agency estimates."
            if (lower === 'estimates' && before?.pos === 'PROPN' && isEstimating(after)) return 'VERB';
            // "union leaders claim that", but not "a claim that"
            if (
                after?.lower === 'that' &&
                after.pos === 'SCONJ' &&
                CLAIMING.has(lower) &&
                (isPlural(before) || isComplement(tokens, i - 1))
            )
                return 'VERB';
            if (!PAST_TENSES.has(lower) || before === undefined) return pos;
            if (lower === 'hurt' && before.pos === 'AUX') return 'VERB';
            return isSubject(before) && after !== undefined && FOLLOWS_VERB.has(after.pos) ? 'VERB' : pos;
        default:
            return pos;
    }
}

const CLAIMING: ReadonlySet<string> = new Set([
    'claim',
    'show',
    'report',
    'estimate',
    'forecast',
    'state',
    'document',
    'hope',
]);

/** "the regulator" in "figures from the regulator show that". */
function isComplement(tokens: readonly Token[], at: number): boolean {
    return tokens[at]?.pos === 'NOUN' && tokens[at - 1]?.pos === 'DET' && tokens[at - 2]?.pos === 'ADP';
}

function isPlural(token: Token | undefined): boolean {
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') return /[^s]s$/.test(token.lower) || token.lower === 'police';
    return false;
}

function isEstimating(after: Token | undefined): boolean {
    return after === undefined || after.pos === 'DET' || after.text === '.' || after.lower === 'that';
}

const FOLLOWS_VERB: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV', 'NUM', 'DET', 'SYM', 'PART', 'PRON', 'SCONJ']);

function isSubject(token: Token): boolean {
    return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM';
}

function firstWord(tokens: readonly Token[], sentence: Sentence): number {
    let i = sentence.from;
    while (i < sentence.to - 1 && tokens[i]?.pos === 'PUNCT') i++;
    return i;
}

/** Words that the same passage also uses in lower case as a noun: then the capital is the sentence's. */
function commonNouns(tokens: readonly Token[]): ReadonlySet<string> {
    const words = new Set<string>();
    for (const token of tokens) if (token.pos === 'NOUN' && token.text === token.lower) words.add(token.lower);
    return words;
}
