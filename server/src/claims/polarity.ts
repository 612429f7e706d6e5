import type { Token } from '../text/token';
import type { Polarity } from './claim';
import type { Clause } from './clauses';
import { hypotheticals, negations } from './vocabulary/modality';

/**
 * Whether the copy asserts what the token at `at` says: negated by a word in front of it in the clause ("did not die"),
 * hypothetical by a modal or a word of planning ("could reach 30"). `figure` is left out of the search: the "no" of
 * "no injuries" is the figure.
 */
export function polarityAt(tokens: readonly Token[], clause: Clause, at: number, figure?: Clause): Polarity {
    let hypothetical = false;
    let verbs = 0;
    for (let i = clause.from; i < clause.to && i <= at + 1; i++) {
        if (figure !== undefined && figure.from <= i && i < figure.to) continue;
        const { lower, pos } = tokens[i] as Token;
        if (i < at && (pos === 'VERB' || pos === 'AUX')) verbs++;
        if (negatesAt(tokens, i, at)) {
            if (!isUnknown(tokens, i)) return 'negated';
            hypothetical = true;
        }
        if (hypotheticals.has(lower) && !isNoModal(tokens, i)) hypothetical = true;
        // "is to cut", "was meant to house"
        if (lower === 'to' && i < at && /^(?:is|are|was|were|meant|supposed|due|set)$/.test(tokens[i - 1]?.lower ?? ''))
            hypothetical ||= tokens[i + 1]?.pos === 'VERB';
    }
    if (hypothetical) return 'hypothetical';
    // "40 people may have been trapped": the figure is the subject, and its verb stands behind.
    if (verbs > 0 || figure === undefined) return 'affirmed';
    return polarityBehind(tokens, figure.to, at < figure.to ? clause.to : Math.min(clause.to, at + 1));
}

/** Whether a token denies what stands at `at`. */
function negatesAt(tokens: readonly Token[], i: number, at: number): boolean {
    if (i >= at) return false;
    const { lower } = tokens[i] as Token;
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'not' && /^(?:only|just|more|less|fewer|least|all|every|everyone|both)$/.test(next)) return false;
    if (lower === 'no' && /^(?:more|less|fewer|doubt|later)$/.test(next)) return false;
    // "no passenger was among the two dead": the two are dead all the same.
    if (tokens.slice(i + 1, at).some((token) => token.lower === 'among')) return false;
    // "stopped short of saying", "ruled out the theory": it was not said, or is not so.
    if (lower === 'short') return /^(?:stop|stops|stopped|fell|falls)$/.test(tokens[i - 1]?.lower ?? '');
    if (lower === 'out') return /^(?:rule|rules|ruled|ruling)$/.test(tokens[i - 1]?.lower ?? '');
    // "failed to sell", but "failed 71 seconds after launch" and "declined 5%".
    // "cleared of stealing $90,000"
    if (/^(?:cleared|acquitted)$/.test(lower)) return next === 'of';
    if (/^(?:failed|refused|declined)$/.test(lower)) return next === 'to' || next === 'by';
    return negations.has(lower);
}

/** "could not say whether", "it is not known if", "has not confirmed": nobody says that it is not so. */
function isUnknown(tokens: readonly Token[], i: number): boolean {
    for (let at = i + 1; at < i + 4; at++) {
        const token = tokens[at];
        if (token === undefined) return false;
        if (/^(?:say|know|known|confirm|confirmed|clear|sure|certain|rule|ruled|tell)$/.test(token.lower)) return true;
    }
    return false;
}

/** What the first verb behind a subject says of it. */
function polarityBehind(tokens: readonly Token[], from: number, limit: number): Polarity {
    for (let i = from; i < limit && i < from + 12; i++) {
        const { lower, pos } = tokens[i] as Token;
        if (pos === 'AUX' || lower === 'feared') {
            if (hypotheticals.has(lower)) return 'hypothetical';
            if (/^(?:not|n['’]t|never)$/.test(tokens[i + 1]?.lower ?? '')) return 'negated';
            continue;
        }
        if (pos === 'VERB' || pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PRON') break;
    }
    return 'affirmed';
}

/** "Had the dam failed, 10,000 would have drowned": what the whole sentence supposes. */
export function isSupposed(tokens: readonly Token[], { from, to }: Clause): boolean {
    if (!/^(?:had|were|should)$/.test(tokens[from]?.lower ?? '')) return false;
    for (let i = from + 2; i < to; i++) if (/^(?:would|could|might)$/.test((tokens[i] as Token).lower)) return true;
    return false;
}

/** "Reports that three men were held are false": what the whole sentence denies. */
export function isDenied(tokens: readonly Token[], { from, to }: Clause): boolean {
    let report = false;
    for (let i = from; i < to; i++) {
        const { lower, lemma } = tokens[i] as Token;
        if (i < from + 4 && /^(?:report|claim|rumor|rumour|suggestion|allegation)$/.test(lemma))
            report = tokens[i + 1]?.lower === 'that';
        if (report && /^(?:false|untrue|wrong|baseless|incorrect|fabricated|unfounded)$/.test(lower)) return true;
    }
    return false;
}

/** "May 21", "in May", "her will": a month or a noun. */
function isNoModal(tokens: readonly Token[], at: number): boolean {
    const { lower, text, pos } = tokens[at] as Token;
    if (lower === 'will') return pos === 'NOUN';
    return text === 'May' && at > 0 && tokens[at - 1]?.pos !== 'PUNCT';
}
