import type { Passage } from '../text/passage';
import type { Sentence, Token, Tokens } from '../text/token';
import type { Attribution } from './attribution';
import { firstWhere } from './attributions/coverage';
import { type Cue, cuesOf } from './attributions/cues';
import { type Phrase, phraseFrom } from './attributions/nounPhrase';
import { headlineSpeaker, quotationsBehindColons, quotationsCarriedOn, transcriptSpeaker } from './attributions/quoted';
import { clauseEnd, complementAt } from './attributions/scope';
import type { Quotation } from './quotation';
import { recogniseQuotations } from './quotations';

/**
 * The attributions of a passage in order of their scope: who is said to have said what, by verb ("police said"), by
 * "according to", by hearsay ("reportedly", where the cue stands for the speaker) and by a colon before a quotation.
 * Passage offsets.
 */
export function recogniseAttributions(
    passage: Passage,
    { tokens, sentences }: Tokens,
    all: readonly Quotation[] = recogniseQuotations(passage, { tokens, sentences }),
): Attribution[] {
    const text = passage.text;
    const quotations = outermost(all);
    const quoted = inside(quotations);
    const found: Attribution[] = [];
    for (const sentence of sentences) {
        const cues = cuesOf(tokens, sentence, quoted);
        cues.forEach((cue, nth) => {
            const scope = scopeOf(cue, cues[nth + 1], { text, tokens, sentence, quotations });
            if (scope === undefined || scope.end <= scope.start) return;
            const speaker = itsOwner(tokens, cue, sentence) ?? cue.speaker;
            found.push({
                speaker: spanOf(tokens, speaker.from, speaker.to),
                cue: spanOf(tokens, cue.from, cue.to),
                scope,
                ...(cue.verb?.denied ? { denied: true } : {}),
            });
        });
    }
    const headline = headlineSpeaker({ tokens, sentences }, text);
    if (headline) found.push(headline);
    const transcript = headline === undefined ? transcriptSpeaker(text) : undefined;
    if (transcript) found.push(transcript);
    if (quotations.length > 0) found.push(...quotationsBehindColons({ tokens, sentences }, quotations, found, text));
    if (quotations.length > 0) found.push(...quotationsCarriedOn(quotations, found));
    return found.sort((a, b) => a.scope.start - b.scope.start || a.cue.start - b.cue.start);
}

/** "The bank expects growth, it said": the subject that the sentence begins with. */
function itsOwner(tokens: readonly Token[], cue: Cue, sentence: Sentence): Phrase | undefined {
    if (tokens[cue.speaker.from]?.lower !== 'it' || cue.speaker.from <= sentence.from) return undefined;
    const first = phraseFrom(tokens, sentence.from, cue.speaker.from);
    return first !== undefined && /^(?:VERB|AUX)$/.test(tokens[first.to]?.pos ?? '') ? first : undefined;
}

/** Without those inside another one, so that they neither nest nor overlap. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
    const outer: Quotation[] = [];
    for (const one of quotations) if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
    return outer;
}

/** Whether a token stands inside quotation marks. Asked in order of the copy, so that one pass over the quotations is enough. */
function inside(quotations: readonly Quotation[]): (token: Token) => boolean {
    let at = 0;
    return (token) => {
        while (at < quotations.length && (quotations[at]?.end ?? 0) <= token.start) at++;
        const one = quotations[at];
        return one !== undefined && one.start < token.start && token.end < one.end;
    };
}

interface Surroundings {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly sentence: Sentence;
    readonly quotations: readonly Quotation[];
}

/** What a cue attributes: the clause behind it, or the words before it when the sentence ends with the cue. */
function scopeOf(cue: Cue, next: Cue | undefined, around: Surroundings): { start: number; end: number } | undefined {
    const { tokens, sentence } = around;
    const sharing = tokens[cue.from]?.lower.endsWith('ing') === true;
    const first = sharing ? cue.from : Math.min(cue.from, cue.speaker.from);
    const last = Math.max(cue.to, cue.speaker.to);
    if (cue.kind === 'hearsay') return { start: sentence.start, end: clauseEnd(around, cue.to, next) };
    if (cue.kind === 'according') {
        if (first > sentence.from + 1) return before(around, first);
        let comma = last;
        while (comma < sentence.to && tokens[comma]?.text !== ',') comma++;
        return comma === sentence.to
            ? undefined
            : { start: tokens[comma + 1]?.start ?? sentence.end, end: clauseEnd(around, comma + 1, next) };
    }
    const marked = tokens[first - 1];
    const afterQuotation = marked !== undefined && first > sentence.from && /^["”’']$/.test(marked.text);
    const afterComma = marked !== undefined && first > sentence.from && /^[,?!—–-]$/.test(marked.text);
    const complement = cue.inverted ? undefined : complementAt(around, cue);
    if (!sharing && afterComma && marked.text === ',' && isInserted(around, last)) {
        return { start: sentence.start, end: clauseEnd(around, last + 1, next) };
    }
    if (!sharing && (afterQuotation || (cue.inverted && afterComma))) return before(around, first);
    if (complement === 'unsaid') return undefined;
    if (complement !== undefined) {
        const scope = { start: tokens[complement]?.start ?? sentence.end, end: clauseEnd(around, complement, next) };
        return scope.end > scope.start ? scope : undefined;
    }
    if (sharing || !(afterComma || (cue.inverted && first > sentence.from))) return undefined;
    return before(around, first);
}

/** "The union, it says, will fight": the cue stands between commas inside what is said. */
function isInserted({ tokens, sentence }: Surroundings, last: number): boolean {
    const behind = tokens[last + 1];
    return (
        tokens[last]?.text === ',' &&
        last + 2 < sentence.to &&
        behind !== undefined &&
        !/ing$|^(?:who|which|but|and|while|as|["“‘])$/.test(behind.lower)
    );
}

/** The words of the sentence before a token; a quotation that ends there is taken in whole. */
function before(
    { text, tokens, sentence, quotations }: Surroundings,
    at: number,
): { start: number; end: number } | undefined {
    let end = tokens[at - 1]?.end ?? sentence.start;
    const nearest = quotations[firstWhere(quotations.length, (nth) => (quotations[nth]?.end ?? 0) >= end - 1)];
    const closing = nearest && nearest.end <= end + 1 && nearest.start < end ? nearest : undefined;
    const start = Math.min(sentence.start, closing?.start ?? sentence.start);
    while (end > start && /[\s,—–-]/.test(text[end - 1] ?? '')) end--;
    return end > start ? { start, end: Math.max(end, closing?.end ?? end) } : undefined;
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
