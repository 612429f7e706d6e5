import type { Token } from '../text/token';
import type { CountedPhrase } from './countedPhrase';
import { objectVerbs, stateAt, subjectVerbs } from './lexicon';
import { nounLemma } from './nounLemma';
import type { Predicate } from './predicate';
import { said } from './said';
import { isAuxiliary } from './verbGroup';
import { namesPeople } from './vocabulary/people';

/** What the words right behind the counted say of them, an aside in commas left out: "12 people, two of them boys, died". */
export function behindNear(tokens: readonly Token[], phrase: CountedPhrase, limit: number): Predicate | undefined {
    const near = said(tokens, behindBoard(tokens, phrase), limit);
    if (near !== undefined) return near;
    const aside = behindAside(tokens, phrase.to, limit);
    return aside === undefined ? undefined : said(tokens, aside, limit);
}

/** Behind "on board", which may stand between the counted and their verb: "38 people on board were killed". */
function behindBoard(tokens: readonly Token[], phrase: CountedPhrase): number {
    const state = stateAt(tokens, phrase.to);
    return state?.measure === 'aboard' ? state.to : phrase.to;
}

/** The same behind a prepositional phrase: "three people in the car were hurt". */
export function behindAfar(tokens: readonly Token[], phrase: CountedPhrase, limit: number): Predicate | undefined {
    const start = behindBoard(tokens, phrase);
    if (
        start === phrase.to &&
        (tokens[start]?.pos !== 'ADP' || stateAt(tokens, start) !== undefined) &&
        tokens[start]?.lower !== 'inside'
    )
        return undefined;
    for (let at = start + 1; at < limit && at < start + 12; at++) {
        const { lower, pos } = tokens[at] as Token;
        if (isAuxiliary(lower) || objectVerbs.get(lower)?.form === 'past' || subjectVerbs.get(lower)?.form === 'past')
            return said(tokens, at, limit);
        if (
            pos === 'PUNCT' ||
            pos === 'CCONJ' ||
            pos === 'NUM' ||
            /^(?:that|which|who|after|when|where|because|before|while)$/.test(lower)
        )
            return undefined;
    }
    return undefined;
}

/** The same behind further subjects: "two children and their mother were killed". */
export function behindConjunct(
    tokens: readonly Token[],
    phrase: CountedPhrase,
    clauseFrom: number,
    sentenceEnd: number,
): Predicate | undefined {
    const link = tokens[phrase.to]?.lower;
    if (phrase.head === undefined || (link !== 'and' && link !== ',') || !opensClause(tokens, phrase.from, clauseFrom))
        return undefined;
    for (let at = phrase.to + 1; at < sentenceEnd && at < phrase.to + 14; at++) {
        const { lower, pos } = tokens[at] as Token;
        if (isAuxiliary(lower) || objectVerbs.get(lower)?.form === 'past' || subjectVerbs.get(lower)?.form === 'past') {
            const before = tokens[at - 1] as Token;
            return (before.pos === 'NOUN' || before.pos === 'PROPN') && namesPeople(nounLemma(before))
                ? said(tokens, at, sentenceEnd)
                : undefined;
        }
        const listed =
            pos === 'NUM' ||
            pos === 'DET' ||
            pos === 'ADJ' ||
            pos === 'NOUN' ||
            pos === 'PROPN' ||
            /^(?:,|-|and|his|her|their|other|more)$/.test(lower);
        if (!listed) return undefined;
    }
    return undefined;
}

/** Whether a noun phrase is the subject of its clause, as far as its left neighbour tells. */
function opensClause(tokens: readonly Token[], from: number, clauseFrom: number): boolean {
    const before = tokens[from - 1];
    return (
        from <= clauseFrom ||
        before === undefined ||
        before.pos === 'PUNCT' ||
        /^(?:that|said|say|says|and|where|when|after|as|while)$/.test(before.lower)
    );
}

/** Token behind ", including three children," or "(two of them children)"; undefined where no aside stands here. */
function behindAside(tokens: readonly Token[], at: number, limit: number): number | undefined {
    const open = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    if (next === undefined || (open !== ',' && open !== '(')) return undefined;
    const opens =
        asideWords.has(next.lower) ||
        next.pos === 'NUM' ||
        next.pos === 'DET' ||
        next.pos === 'PROPN' ||
        next.pos === 'ADJ' ||
        next.pos === 'PRON';
    if (!opens) return undefined;
    const close = open === '(' ? ')' : ',';
    for (let i = at + 2; i < limit && i < at + 40; i++) {
        const { lower } = tokens[i] as Token;
        if (isAuxiliary(lower) || lower === ';') return undefined;
        if (lower !== close) continue;
        const word = tokens[i + 1]?.lower ?? '';
        if (isAuxiliary(word) || subjectVerbs.get(word)?.form === 'past' || objectVerbs.get(word)?.form === 'past')
            return i + 1;
    }
    return undefined;
}

const asideWords: ReadonlySet<string> = new Set([
    'including',
    'among',
    'most',
    'mostly',
    'all',
    'many',
    'some',
    'both',
    'half',
    'aged',
    'ages',
    'age',
    'at',
    'none',
    'whose',
    'nearly',
    'almost',
    'who',
]);
