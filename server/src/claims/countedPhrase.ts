import type { Figure } from '../mentions/figure';
import type { Token } from '../text/token';
import { measureNouns, objectVerbs, stateAt } from './lexicon';
import { isPlural, nounLemma } from './nounLemma';
import { isStatus } from './verbGroup';
import { grades } from './vocabulary/harm';
import { namesPeople } from './vocabulary/people';

/** What a figure counts: "adult passengers" in "38 adult passengers". Token indices count in the passage, half-open. */
export interface CountedPhrase {
    /** First token of the figure, hedge and "all" included. */
    readonly from: number;
    /** Behind the last word of the phrase. */
    readonly to: number;
    /** Singular of the noun: "passenger"; absent where the figure stands alone ("30 were injured"). */
    readonly head?: string;
    /** Lemmas before the noun, in order: "adult"; a noun joined by "and" follows as "and crew". */
    readonly modifiers: readonly string[];
    /** The same words as printed, lower case: "wounded" in "three wounded men". */
    readonly printed: readonly string[];
    /** "38 of the 67", "two of them": a part of a group. */
    readonly partitive: boolean;
    /** The group of a part is a pronoun: "two of them", "one of whom". */
    readonly pronoun: boolean;
    /** The group of a part has a figure of its own: "38 of the 67". */
    readonly ofFigure: boolean;
    /** "three others", "another two": besides those counted elsewhere. */
    readonly additional: boolean;
}

/** Reads the noun phrase behind a figure. `from` and `to` are the figure's own tokens. */
export function countedPhrase(tokens: readonly Token[], figure: Figure, from: number, to: number): CountedPhrase {
    const before = tokens[from - 1]?.lower ?? '';
    const shape = {
        from,
        to,
        partitive: false,
        pronoun: false,
        ofFigure: false,
        additional:
            /^(?:another|other|further|additional)$/.test(before) ||
            (figure.form === 'vague' && tokens[to - 1]?.lower === 'other'),
    };
    let at = to;
    // "2, including a child", "no one else".
    if (tokens[at]?.lower === 'else') return { ...shape, to: at + 1, additional: true, modifiers: [], printed: [] };
    if (tokens[at]?.lower === 'of') {
        const next = behindDeterminers(tokens, at + 1);
        shape.partitive = true;
        shape.ofFigure = tokens[next.at - 1]?.pos === 'NUM';
        const word = tokens[next.at]?.lower ?? '';
        if (/^(?:them|whom|which|us|these|those)$/.test(word)) return pronounPhrase(tokens, shape, next.at);
        at = next.at;
    }
    return nounPhrase(tokens, shape, at, to);
}

type Shape = Pick<CountedPhrase, 'from' | 'to' | 'partitive' | 'pronoun' | 'ofFigure' | 'additional'>;

/** "three of them children", "one of whom". */
function pronounPhrase(tokens: readonly Token[], shape: Shape, at: number): CountedPhrase {
    const noun = tokens[at + 1];
    const named =
        noun !== undefined && (noun.pos === 'NOUN' || noun.pos === 'PROPN') && namesPeople(nounLemma(noun))
            ? noun
            : undefined;
    return {
        ...shape,
        pronoun: true,
        to: named === undefined ? at + 1 : at + 2,
        ...(named === undefined ? {} : { head: nounLemma(named) }),
        modifiers: [],
        printed: [],
    };
}

/** Walks over modifiers to the head noun, nine tokens at most. */
function nounPhrase(tokens: readonly Token[], shape: Shape, start: number, figureEnd: number): CountedPhrase {
    const modifiers: string[] = [];
    const printed: string[] = [];
    let { additional } = shape;
    let head: Token | undefined;
    let end = figureEnd;
    for (let at = start; at < tokens.length && at < start + 9; at++) {
        const token = tokens[at] as Token;
        const { lower } = token;
        if (extras.has(lower)) {
            if (head !== undefined) break;
            additional = true;
            end = at + 1;
            if (lower !== 'others') continue;
            head = token;
            break;
        }
        if (head !== undefined && (timeWords.has(lower) || (isPlural(head) && !carriesOn(head, token)))) break;
        const aged = head === undefined ? agedWord(tokens, at) : undefined;
        if (aged !== undefined) {
            modifiers.push(aged.text);
            at = aged.last;
            if (aged.head !== undefined) {
                head = aged.head;
                end = at + 1;
                break;
            }
            continue;
        }
        if (stateAt(tokens, at)?.measure === 'aboard') break;
        if (tellsHarm(tokens, at)) {
            if (
                head !== undefined ||
                !isNoun(tokens[at + 1]) ||
                timeWords.has(tokens[at + 1]?.lower ?? '') ||
                tellsHarm(tokens, at + 1)
            )
                break;
            modifiers.push(token.lemma.toLowerCase());
            printed.push(lower);
        } else if (isNoun(token) || (head === undefined && isNounByPlace(tokens, at, figureEnd))) {
            // "a crowd of 31,204 saw the game"
            if (lower === 'saw' && tokens[at + 1]?.pos === 'DET') break;
            if (head !== undefined) {
                modifiers.push(nounLemma(head));
                printed.push(head.lower);
            }
            head = token;
            end = at + 1;
        } else if (
            head === undefined &&
            (token.pos === 'ADJ' ||
                isModifyingParticiple(tokens, at) ||
                (grades.has(lower) && tellsHarm(tokens, at + 1) && isNoun(tokens[at + 2])))
        ) {
            modifiers.push(grades.get(lower) ?? token.lemma.toLowerCase());
            printed.push(lower);
        } else if (lower === '-' && tokens[at + 1]?.pos !== 'PUNCT') {
        } else if (
            head === undefined &&
            lower === ',' &&
            token.pos === 'PUNCT' &&
            modifiers.length > 0 &&
            tokens[at + 1]?.pos === 'ADJ'
        ) {
        } else {
            break;
        }
    }
    if (head === undefined) return { ...shape, additional, to: end, modifiers: [], printed: [] };
    const reported = reportOf(tokens, head, end);
    if (reported !== undefined)
        return {
            ...shape,
            additional,
            to: reported + 1,
            head: nounLemma(tokens[reported] as Token),
            modifiers,
            printed,
        };
    const joined = conjunct(tokens, end);
    if (joined !== undefined) modifiers.push(`and ${nounLemma(tokens[joined] as Token)}`);
    return {
        ...shape,
        additional,
        to: joined === undefined ? end : joined + 1,
        head: nounLemma(head),
        modifiers,
        printed,
    };
}

const extras: ReadonlySet<string> = new Set(['more', 'other', 'others', 'additional', 'further', 'extra']);

const timeWords: ReadonlySet<string> = new Set(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight last this next early late overnight`.split(
        /\s+/,
    ),
);

function isNoun(token: Token | undefined): boolean {
    return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');
}

/** "11 rebounds.": what the tagger takes for a verb right behind a figure. */
function isNounByPlace(tokens: readonly Token[], at: number, figureEnd: number): boolean {
    const token = tokens[at] as Token;
    return (
        at === figureEnd &&
        token.pos === 'VERB' &&
        /[^s]s$/.test(token.lower) &&
        /^(?:[.,;]|and|in|for|against|from|on|at|)$/.test(tokens[at + 1]?.lower ?? '')
    );
}

/** "police officers", "crew members": the plural look of the first word is no end. */
function carriesOn(head: Token, next: Token): boolean {
    return /^(?:police|crew|staff|sheriff|sheriffs)$/.test(head.lower) && next.pos === 'NOUN' && isPlural(next);
}

/** A word that says what happened to the counted, and so is not their noun: "12 hurt", "3 Dead". */
function tellsHarm(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined) return false;
    if (objectVerbs.get(token.lower)?.form === 'past' || stateAt(tokens, at) !== undefined) return true;
    // "three found dead": the verb hands on the state behind it.
    return (
        isStatus(token.lower) &&
        at + 1 < tokens.length &&
        (stateAt(tokens, at + 1) !== undefined || objectVerbs.get(tokens[at + 1]?.lower ?? '')?.form === 'past')
    );
}

/** "4-year-old" in "two 4-year-old girls"; as noun in "two 13-year-olds". */
function agedWord(
    tokens: readonly Token[],
    at: number,
): { readonly text: string; readonly last: number; readonly head?: Token } | undefined {
    if (tokens[at]?.pos !== 'NUM') return undefined;
    let i = at + 1;
    if (tokens[i]?.lower === '-') i++;
    if (!/^(?:year|month)/.test(tokens[i]?.lower ?? '')) return undefined;
    i++;
    if (tokens[i]?.lower === '-') i++;
    const old = tokens[i];
    if (old === undefined || !/^olds?$/.test(old.lower)) return undefined;
    const text = `${(tokens[at] as Token).lower}-year-old`;
    return old.lower === 'olds' ? { text, last: i, head: old } : { text, last: i };
}

/** "no reports of injuries": what is reported is counted. */
function reportOf(tokens: readonly Token[], head: Token, end: number): number | undefined {
    if (!/^(?:reports?|signs?|word)$/.test(head.lower) || tokens[end]?.lower !== 'of') return undefined;
    for (let at = end + 1; at < end + 4; at++) {
        const token = tokens[at];
        if (token === undefined) return undefined;
        if (isNoun(token) && (measureNouns.has(nounLemma(token)) || nounLemma(token) === 'casualty')) return at;
        if (token.pos !== 'ADJ' && token.pos !== 'DET') return undefined;
    }
    return undefined;
}

/** "and crew" behind "passengers", where what follows is no second count and no clause. */
function conjunct(tokens: readonly Token[], at: number): number | undefined {
    if (tokens[at]?.lower !== 'and') return undefined;
    const noun = tokens[at + 1];
    if (noun === undefined || noun.pos !== 'NOUN' || !namesPeople(nounLemma(noun))) return undefined;
    return namesPeople(nounLemma(tokens[at - 1] as Token)) ? at + 1 : undefined;
}

/** "confirmed" in "12 confirmed cases", but not "killed" in "12 killed in the fire". */
function isModifyingParticiple(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at] as Token;
    if (token.pos !== 'VERB' || !/(?:ed|en|ing|wn)$/.test(token.lower)) return false;
    const next = tokens[at + 1];
    return next !== undefined && (next.pos === 'NOUN' || (next.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN'));
}

/** First token behind "the", "his", "five" and the like. */
function behindDeterminers(tokens: readonly Token[], from: number): { readonly at: number } {
    let at = from;
    for (; at < from + 4; at++) {
        const token = tokens[at];
        if (token === undefined) break;
        if (/^(?:these|those)$/.test(token.lower) && !isNoun(tokens[at + 1]) && tokens[at + 1]?.pos !== 'ADJ') break;
        if (
            token.pos !== 'DET' &&
            token.pos !== 'NUM' &&
            !/^(?:the|his|her|its|their|our|my|your|all|these|those|at|least|about|last|first|next|past)$/.test(
                token.lower,
            )
        )
            break;
    }
    return { at };
}
