import type { Sentence, Token } from '../../text/token';
import type { Quotation } from '../quotation';
import { firstWhere } from './coverage';
import type { Cue } from './cues';
import { phraseFrom } from './nounPhrase';
import { clauseVerbs, objectVerbs } from './reportingVerbs';

interface Surroundings {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly sentence: Sentence;
    readonly quotations: readonly Quotation[];
}

/** The token where the reported clause starts behind a verb: over a listener, a time and "that". Undefined when nothing is left, 'unsaid' when what is left is nothing said. */
export function complementAt({ tokens, sentence }: Surroundings, cue: Cue): number | 'unsaid' | undefined {
    let at = cue.to;
    // "put the toll at 14": the cue ends with "at".
    if (tokens[at - 1]?.lower === 'at') return at < sentence.to ? at : undefined;
    if (cue.verb?.listener) {
        const listener = phraseFrom(tokens, at, sentence.to);
        if (listener) at = listenerEnd(tokens, listener.from, listener.to);
    }
    // "said on Friday that", "told reporters in London that": a near "that" starts the clause.
    for (let ahead = at; ahead < Math.min(at + 9, sentence.to); ahead++) {
        const token = tokens[ahead] as Token;
        if (token.lower === 'that' && token.pos !== 'PRON') return ahead + 1 < sentence.to ? ahead + 1 : undefined;
        if (token.pos === 'VERB' || token.pos === 'AUX' || /^[,;:“"]$/.test(token.text)) break;
    }
    const start = at;
    while (at < sentence.to && isAside(tokens, at)) at++;
    const first = tokens[at];
    if (!first || at >= sentence.to) return undefined;
    if (first.text === ',' || first.text === ':') {
        const next = tokens[at + 1];
        if (first.text === ',' && next && !/^[“"‘']$/.test(next.text)) return undefined;
        if (at + 1 >= sentence.to) return undefined;
        return first.text === ',' || reports(tokens, cue, at + 1, sentence) ? at + 1 : 'unsaid';
    }
    if (/^[.!?;)”"]$/.test(first.text) && !opensHere(tokens, at)) return undefined;
    return reports(tokens, cue, start, sentence) ? start : 'unsaid';
}

/** "told Reuters 14 people": the figure begins what is told. */
function listenerEnd(tokens: readonly Token[], from: number, to: number): number {
    for (let at = from + 1; at < to; at++)
        if (tokens[at]?.pos === 'NUM' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) return at;
    return to;
}

/** Whether what stands behind a verb is something said: a clause, a quotation, a figure, or the object that the verb takes. */
function reports(tokens: readonly Token[], cue: Cue, start: number, sentence: Sentence): boolean {
    const lemma = tokens[cue.from]?.lemma ?? '';
    if (opensHere(tokens, start) || cue.verb?.listener) return true;
    if (lemma === 'add' && /^(?:NUM|SYM)$/.test(tokens[start]?.pos ?? '')) return false;
    // "claims to have killed 40", but not "expected to arrive".
    if (tokens[start]?.lower === 'to' && /^(?:have|be)$/.test(tokens[start + 1]?.lower ?? '') && lemma !== 'expect')
        return true;
    if (tokens[start]?.lower === 'to' || tokens[start]?.lower === 'up') return false;
    if (!clauseVerbs.has(lemma) && objectVerbs.has(lemma)) return true;
    if (tokens[start]?.lower === 'of' || (clauseVerbs.has(lemma) && tokens[start]?.pos === 'ADP')) return false;
    let nominal = false;
    const figured = /^(?:NUM|SYM)$/.test(tokens[start]?.pos ?? '');
    for (let at = start; at < sentence.to && at - start < 24; at++) {
        const token = tokens[at] as Token;
        if (/^[“"‘]$/.test(token.text) || (token.pos === 'NUM' && !clauseVerbs.has(lemma))) return true;
        if (/^[;:.!?]$/.test(token.text)) return false;
        nominal ||= /^(?:NOUN|PROPN|PRON|DET)$/.test(token.pos);
        if (
            nominal &&
            (token.pos === 'AUX' ||
                (token.pos === 'VERB' &&
                    // "believe two men fled", "showed exports fell 6%"
                    (!clauseVerbs.has(lemma) || figured || /^(?:NUM|SYM)$/.test(tokens[at + 1]?.pos ?? '')) &&
                    !/ing$/.test(token.lower) &&
                    tokens[at - 1]?.lower !== 'to'))
        )
            return true;
    }
    return false;
}

/** Where a clause that starts at a token ends: at the sentence's stop, or where the next cue's own clause starts. Passage offset. */
export function clauseEnd(
    { text, tokens, sentence, quotations }: Surroundings,
    from: number,
    next: Cue | undefined,
): number {
    let end = sentence.end;
    const other = next && Math.min(next.from, next.speaker.from);
    // "the crew left, officials said": the next speaker's words close the clause.
    if (
        next &&
        other !== undefined &&
        next.kind !== 'hearsay' &&
        other > from + 1 &&
        tokens[other - 1]?.text === ',' &&
        !/ing$/.test(tokens[next.from]?.lower ?? '')
    ) {
        end = tokens[other - 1]?.start ?? end;
    } else if (next && next.kind !== 'hearsay' && !next.inverted && next.speaker.from > from) {
        for (let at = next.speaker.from - 1; at > from; at--) {
            const token = tokens[at] as Token;
            if (
                token.text === ';' ||
                (/^(?:but|while|although|though|whereas|and)$/.test(token.lower) &&
                    /^[,;]$/.test(tokens[at - 1]?.text ?? ''))
            ) {
                end = tokens[at - 1]?.end ?? end;
                break;
            }
        }
    }
    // A quotation may hold several sentences: it is taken in to its end.
    const quotation = quotations[firstWhere(quotations.length, (nth) => (quotations[nth]?.end ?? 0) > end)];
    if (quotation && quotation.start < end && quotation.start >= (tokens[from]?.start ?? 0) - 1) end = quotation.end;
    while (end > 0 && /[\s.,;]/.test(text[end - 1] ?? '')) end--;
    return end;
}

/** "said Tuesday", "said in a statement", "said at a briefing on Friday": neither listener nor clause. */
function isAside(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at] as Token;
    if (weekday.test(token.text) || token.pos === 'ADV') return true;
    const before = tokens[at - 1];
    if (/^(?:in|on|at|during|by|late|early|after|via|through|to)$/.test(token.lower) && token.pos === 'ADP')
        return true;
    // Inside such a phrase everything up to its noun.
    for (let back = at - 1; back >= 0 && at - back < 7; back--) {
        const word = tokens[back] as Token;
        if (/^(?:in|on|at|during|by|via|through|to)$/.test(word.lower) && word.pos === 'ADP')
            return /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(token.pos) && before !== undefined;
        if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(word.pos)) return false;
    }
    return false;
}

function opensHere(tokens: readonly Token[], at: number): boolean {
    return (
        /^["“‘']$/.test(tokens[at]?.text ?? '') &&
        at + 1 < tokens.length &&
        /\p{L}|\d/u.test(tokens[at + 1]?.text ?? '')
    );
}

const weekday = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|later|earlier)$/;
