import type { Sentence, Token } from '../../text/token';
import { type Phrase, phraseBefore, phraseFrom } from './nounPhrase';
import { hearsay, hearsayVerbs, lives, type ReportingVerb, reportingVerbs } from './reportingVerbs';

/** A cue with its speaker, by token. `speaker` is the cue itself when nobody is named. */
export interface Cue {
    readonly kind: 'verb' | 'according' | 'hearsay';
    /** Tokens of the cue, half-open. */
    readonly from: number;
    readonly to: number;
    readonly speaker: Phrase;
    /** Whether the speaker stands behind the cue: "said the minister". */
    readonly inverted: boolean;
    readonly verb?: ReportingVerb;
}

/** The cues of one sentence in order. `quoted` says whether a token stands inside quotation marks. */
export function cuesOf(tokens: readonly Token[], sentence: Sentence, quoted: (token: Token) => boolean): Cue[] {
    const cues: Cue[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at] as Token;
        if ((token.pos !== 'VERB' && !cueWords.has(token.lower)) || quoted(token)) continue;
        const cue = cueAt(tokens, at, sentence, cues.at(-1));
        if (!cue) continue;
        cues.push(cue);
        at = Math.max(at, cue.to - 1);
    }
    return cues;
}

/** Words that are cues whatever the tagger takes them for. Of the rest only verbs are looked at. */
const cueWords: ReadonlySet<string> = new Set([
    ...['according', 'citing', 'said', 'says', 'told', 'put', 'puts'],
    ...hearsay,
    ...hearsayVerbs,
]);

function cueAt(tokens: readonly Token[], at: number, sentence: Sentence, last: Cue | undefined): Cue | undefined {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.lower === 'according' && next?.lower === 'to') {
        const speaker = phraseFrom(tokens, at + 2, sentence.to);
        return speaker && { kind: 'according', from: at, to: at + 2, speaker, inverted: true };
    }
    if (token.lower === 'citing') {
        const speaker = phraseFrom(tokens, at + 1, sentence.to);
        return speaker && { kind: 'according', from: at, to: at + 1, speaker, inverted: true };
    }
    if (hearsay.has(token.lower)) return itself(at, at + 1);
    const put = putsAt(tokens, at, sentence);
    if (put !== undefined) return put;
    const verb = verbOf(token);
    if (verb === undefined && !hearsayVerbs.has(token.lower)) return undefined;
    const before = tokens[at - 1];
    const passive = before !== undefined && isBe(before.pos === 'ADV' ? tokens[at - 2] : before);
    // "a fire thought to be caused by": the same without a form of "be".
    const bare =
        before !== undefined &&
        hearsayVerbs.has(token.lower) &&
        next?.lower === 'to' &&
        /^(?:NOUN|PROPN|PUNCT)$/.test(before.pos) &&
        /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '');
    if (bare) return itself(at, at + 2);
    if (passive) return hearsayVerbs.has(token.lower) && next?.lower === 'to' ? itself(at, at + 2) : undefined;
    return verb && verbCue(tokens, at, sentence, verb, last);
}

/** "The ministry put the number of dead at 14": what is said stands behind "at". */
function putsAt(tokens: readonly Token[], at: number, sentence: Sentence): Cue | undefined {
    if (!/^puts?$/.test((tokens[at] as Token).lower) || at === sentence.from) return undefined;
    let seen = false;
    for (let i = at + 1; i < sentence.to && i < at + 9; i++) {
        const { lower, lemma, pos } = tokens[i] as Token;
        if (sums.has(lemma)) seen = true;
        if (seen && lower === 'at') {
            const speaker = subjectBefore(tokens, at, sentence);
            return speaker && { kind: 'verb', from: at, to: i + 1, speaker, inverted: false, verb: {} };
        }
        if (pos === 'VERB' || pos === 'PUNCT') return undefined;
    }
    return undefined;
}

/** What is put at a figure. Lemmas. */
const sums: ReadonlySet<string> = new Set([
    'number',
    'figure',
    'toll',
    'total',
    'cost',
    'damage',
    'loss',
    'bill',
    'value',
    'count',
]);

function verbCue(
    tokens: readonly Token[],
    at: number,
    sentence: Sentence,
    verb: ReportingVerb,
    last: Cue | undefined,
): Cue | undefined {
    const token = tokens[at] as Token;
    let left = at - 1;
    while (left >= sentence.from && isSkipped(tokens[left] as Token)) left--;
    const before = left >= sentence.from ? tokens[left] : undefined;
    // "did not say", "declined to comment", "to say": nothing is said.
    for (let back = left + 1; back < at; back++) {
        if (/^(?:not|n['’]t|never|to)$/.test((tokens[back] as Token).lower)) return undefined;
    }
    if (/^(?:to|not|n['’]t|never|cannot)$/.test(before?.lower ?? '')) return undefined;
    const cue = { kind: 'verb', from: at, to: at + 1, verb } as const;
    if (token.lower.endsWith('ing')) {
        if (
            before === undefined ||
            !/^(?:,|while|and)$/.test(before.lower) ||
            !/^(?:that|how|["“:])$/.test(tokens[at + 1]?.lower ?? '')
        ) {
            if (!/^(?:saying|adding|accusing|blaming)$/.test(token.lower)) return undefined;
        }
        const subject = last?.kind === 'verb' ? last.speaker : firstPhrase(tokens, sentence, at);
        return subject && { ...cue, speaker: subject, inverted: false };
    }
    if (token.lemma === 'claim' && namesLives(tokens, at)) return undefined;
    const direct = before === undefined ? undefined : subjectBefore(tokens, left + 1, sentence);
    if (direct) return { ...cue, speaker: direct, inverted: false };
    const behind = phraseFrom(tokens, at + 1, sentence.to);
    const pronoun =
        behind &&
        tokens[behind.from]?.pos === 'PRON' &&
        behind.to - behind.from === 1 &&
        !/^[”"’]$/.test(before?.text ?? '');
    if (behind && !pronoun && (before === undefined || /^[,”"’'—–?!…-]$/.test(before.text)) && canInvert(token)) {
        return { ...cue, speaker: behind, inverted: true };
    }
    // "X called for calm and said …": the verb shares the subject of the sentence.
    if (before?.lower === 'and' || before?.lower === 'but') {
        const speaker =
            last?.kind === 'verb' && !last.inverted ? last.speaker : subjectOfVerbBefore(tokens, left, sentence);
        if (speaker) return { ...cue, speaker, inverted: false };
    }
    return undefined;
}

/** The subject right before the verb, over an apposition between commas: "Ann Lee, a lawyer, said". */
function subjectBefore(tokens: readonly Token[], end: number, sentence: Sentence): Phrase | undefined {
    const last = tokens[end - 1];
    if (!last) return undefined;
    if (last.lower === 'who' || last.lower === 'which') {
        const comma = tokens[end - 2]?.text === ',' ? 1 : 0;
        return phraseBefore(tokens, end - 1 - comma, sentence.from);
    }
    if (last.text === ',' || last.text === ')') {
        const opener = last.text === ',' ? ',' : '(';
        for (let at = end - 2; at > sentence.from && end - at < 24; at--) {
            const token = tokens[at] as Token;
            if (/[“”"]/.test(token.text)) return undefined;
            if (token.text !== opener) continue;
            const phrase = phraseBefore(tokens, at, sentence.from);
            // "The firm, Harlow Mills, said": the name between the commas speaks.
            if (phrase && isBareName(tokens, at + 1, end - 1) && !isBareName(tokens, phrase.to - 1, phrase.to))
                return { from: at + 1, to: end - 1 };
            if (phrase && !/^(?:ADP|SCONJ)$/.test(tokens[phrase.from - 1]?.pos ?? '')) return phrase;
            if (opener === '(') return undefined;
        }
        return undefined;
    }
    const phrase = phraseBefore(tokens, end, sentence.from);
    return phrase && (outerPhrase(tokens, phrase, sentence) ?? phrase);
}

function isBareName(tokens: readonly Token[], from: number, to: number): boolean {
    if (to - from < 1 || to - from > 4) return false;
    for (let at = from; at < to; at++)
        if (tokens[at]?.pos !== 'PROPN' && tokens[at]?.text !== '.' && !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? ''))
            return false;
    return true;
}

/** "crew who survived the crash said", "a statement following the call said": the speaker is the noun further left. */
function outerPhrase(tokens: readonly Token[], phrase: Phrase, sentence: Sentence): Phrase | undefined {
    const before = tokens[phrase.from - 1];
    if (phrase.from - 1 <= sentence.from || !before) return undefined;
    if (
        /^(?:following|during|after|before|regarding|involving|near|within|by|about|on|into|against|behind|inside|to)$/.test(
            before.lower,
        )
    ) {
        const outer = phraseBefore(tokens, phrase.from - 1, sentence.from);
        const opens = outer && !/^(?:ADP|SCONJ|VERB|AUX)$/.test(tokens[outer.from - 1]?.pos ?? '');
        return opens ? outer : undefined;
    }
    if (before.pos !== 'VERB' && before.pos !== 'ADP') return undefined;
    for (let at = phrase.from - 1; at > sentence.from && phrase.from - at < 7; at--) {
        if (tokens[at]?.lower === 'who')
            return phraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at, sentence.from);
    }
    return undefined;
}

/** "the firm raised its forecast and said": whose verb stands before the "and". */
function subjectOfVerbBefore(tokens: readonly Token[], end: number, sentence: Sentence): Phrase | undefined {
    for (let at = end - 1; at > sentence.from && end - at < 30; at--) {
        const token = tokens[at] as Token;
        if (token.pos !== 'VERB' || /ing$/.test(token.lower)) continue;
        let left = at;
        while (left > sentence.from && isSkipped(tokens[left - 1] as Token)) left--;
        const subject = subjectBefore(tokens, left, sentence);
        if (subject) return subject;
    }
    return firstPhrase(tokens, sentence, end);
}

function namesLives(tokens: readonly Token[], at: number): boolean {
    return tokens.slice(at + 1, at + 6).some((token) => lives.has(token.lower));
}

/** The first noun phrase of a sentence that is not inside an opening "On Friday,": what "adding" refers to. */
function firstPhrase(tokens: readonly Token[], sentence: Sentence, before: number): Phrase | undefined {
    for (let at = sentence.from; at < before; at++) {
        const token = tokens[at] as Token;
        if (token.pos === 'ADP') {
            const over = phraseFrom(tokens, at + 1, before);
            if (over) at = over.to - 1;
            continue;
        }
        if (/^(?:which|that|who)$/.test(token.lower)) continue;
        const phrase = phraseFrom(tokens, at, before);
        if (phrase) return phrase;
    }
    return undefined;
}

function itself(from: number, to: number): Cue {
    return { kind: 'hearsay', from, to, speaker: { from, to }, inverted: false };
}

function verbOf(token: Token): ReportingVerb | undefined {
    if (token.lower === 'said' || token.lower === 'says') return reportingVerbs.get('say');
    if (token.lower === 'told') return reportingVerbs.get('tell');
    // "this written account"
    if (token.pos !== 'VERB' || /^(?:written|shown|known)$/.test(token.lower)) return undefined;
    return reportingVerbs.get(token.lemma);
}

function isSkipped(token: Token): boolean {
    return (
        (token.pos === 'ADV' && token.lower !== 'not') ||
        (/^(?:has|have|had|did|does|do|also|later|then|will|would|could|may|might|not|n['’]t|never|'s|’s|to)$/.test(
            token.lower,
        ) &&
            token.pos !== 'NOUN' &&
            !/^['’]s$/.test(token.lower))
    );
}

function isBe(token: Token | undefined): boolean {
    return token !== undefined && /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(token.lower) && token.pos === 'AUX';
}

function canInvert(token: Token): boolean {
    return /(?:s|d|t|e|w|g|say)$/.test(token.lower);
}
