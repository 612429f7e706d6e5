import type { Sentence, Token } from '../text/token';
import { type Clause, clauseAt } from './clauses';
import type { DraftClaim } from './draftClaim';
import { objectVerbs } from './lexicon';
import { isPlural, nounLemma } from './nounLemma';
import { type PassageContext, tokenAt } from './passageContext';
import { peoplePredicate } from './predicate';
import { sentenceSlots } from './sentenceSlots';
import { spanHolding } from './spans';
import { namesPeople } from './vocabulary/people';
import { exactly, type WordCount } from './wordCount';
import { wordCountClaim } from './wordCountClaim';

/**
 * How many the lists of people come to of whom one thing is said: 2 in "a boy and his sister were hurt", 5 in "killing his
 * wife and their four children", 3 in "Ann Lee, 34, Bo Lee and their son died". Parts: the copy may tell of more.
 */
export function listClaims(context: PassageContext): DraftClaim[] {
    const { tokens, sentences } = context.mentions;
    return sentences.flatMap((sentence, nth) => {
        const drafts: DraftClaim[] = [];
        if (context.place !== 'headline' && !hasJoint(tokens, sentence)) return drafts;
        for (let at = sentence.from; at < sentence.to; at++) {
            const list = listAt(context, at, sentence);
            if (list === undefined) continue;
            const { clauses } = sentenceSlots(context, sentence, nth);
            const clause = {
                from: clauseAt(clauses, at, sentence).from,
                to: clauseAt(clauses, list.to - 1, sentence).to,
            };
            const found = countOf(tokens, at, list, clause, sentence);
            if (found !== undefined) drafts.push(wordCountClaim(context, found.count, nth, found.deciding, clause));
            at = list.to - 1;
        }
        return drafts;
    });
}

function hasJoint(tokens: readonly Token[], { from, to }: Sentence): boolean {
    for (let i = from + 1; i < to; i++) if (/^(?:and|&)$/.test((tokens[i] as Token).lower)) return true;
    return false;
}

/** What is said of the people of a list, and the token that says it. */
function countOf(
    tokens: readonly Token[],
    at: number,
    list: Member,
    clause: Clause,
    sentence: Sentence,
): { readonly count: WordCount; readonly deciding: number } | undefined {
    const predicate = peoplePredicate(tokens, { ...everyone, from: at, to: list.to }, clause, sentence.to);
    if (predicate === undefined || predicate.side === 'noun') return undefined;
    // "killed a man and his brother fled": the second has a verb of his own.
    if (predicate.side === 'front' && /^(?:AUX|VERB)$/.test(tokens[list.to]?.pos ?? '')) return undefined;
    // "arrested a man and his brother fled"
    if (predicate.side === 'behind' && tokens[at - 1]?.pos === 'VERB' && isToldInFront(tokens[at - 1]))
        return undefined;
    const last = Math.max(list.to - 1, predicate.at < list.to + 12 ? predicate.at : 0);
    const first = Math.min(at, Math.max(predicate.at, at - 6));
    return {
        deciding: predicate.at,
        count: {
            start: (tokens[first] as Token).start,
            end: (tokens[last] as Token).end,
            kind: 'count',
            measure: predicate.measure,
            group: predicate.grade === undefined ? [] : [predicate.grade],
            quantity: exactly(list.count),
            extent: 'part',
        },
    };
}

function isToldInFront(verb: Token | undefined): boolean {
    return verb !== undefined && (objectVerbs.has(verb.lower) || /ing$/.test(verb.lower));
}

const everyone = {
    head: 'people',
    modifiers: [],
    printed: [],
    partitive: false,
    pronoun: false,
    ofFigure: false,
    additional: false,
};

/** One or more people in a list; `to` is behind them. */
interface Member {
    readonly to: number;
    readonly count: number;
    readonly named: boolean;
}

/** The list that begins at a token; undefined where something in it cannot be counted. */
function listAt(context: PassageContext, at: number, sentence: Sentence): Member | undefined {
    const { tokens } = context.mentions;
    const before = tokens[at - 1];
    // Inside a noun phrase: the list began further left.
    if (before !== undefined && at > sentence.from && /^(?:DET|ADJ|NUM)$/.test(before.pos)) return undefined;
    let member = memberAt(context, tokens[at]?.lower === 'both' ? at + 1 : at, sentence.to);
    if (member === undefined) return undefined;
    let { count } = member;
    let complete = false;
    let members = 1;
    while (!complete && members < 12) {
        let at: number = member.to;
        const comma = /^[,;]$/.test(tokens[at]?.lower ?? '');
        if (comma) at++;
        const and = /^(?:and|&)$/.test(tokens[at]?.lower ?? '');
        if (and) at++;
        if (!comma && !and) break;
        const next: Member | undefined = at < sentence.to ? memberAt(context, at, sentence.to) : undefined;
        if (next === undefined) break;
        // "his wife, Ann Lee, and …" is one person; "two sons, Al and Bo" are told twice.
        const apposed: boolean = comma && !and && next.named && !member.named;
        if (apposed && member.count > 1) return undefined;
        if (!apposed) {
            count += next.count;
            members++;
        }
        // "Two officers, woman hurt" as headlines have it.
        complete = and || (context.place === 'headline' && tokens[next.to]?.lower !== ',');
        member = next;
    }
    return complete && members > 1 ? { to: member.to, count, named: false } : undefined;
}

/** "Ann Lee", "Ann Lee, 34,", "a 12-year-old girl", "his wife", "their four children", "himself". */
function memberAt(context: PassageContext, from: number, limit: number): Member | undefined {
    const { tokens, names } = context.mentions;
    const token = tokens[from];
    if (token === undefined) return undefined;
    if (token.lower === 'himself' || token.lower === 'herself') return { to: from + 1, count: 1, named: false };
    const name = token.pos === 'PROPN' || token.pos === 'NUM' ? spanHolding(names, token.start) : undefined;
    if (name !== undefined && name.start === token.start) {
        if (name.kind !== 'person') return undefined;
        return { to: behindAge(tokens, tokenAt(context.mentions, name.end - 1) + 1), count: 1, named: true };
    }
    return nounMember(context, from, limit);
}

/** Behind ", 34" where more of the list follows. */
function behindAge(tokens: readonly Token[], at: number): number {
    return tokens[at]?.lower === ',' &&
        tokens[at + 1]?.pos === 'NUM' &&
        /^(?:,|and|;)$/.test(tokens[at + 2]?.lower ?? '')
        ? at + 2
        : at;
}

function nounMember(context: PassageContext, from: number, limit: number): Member | undefined {
    const { tokens, figures } = context.mentions;
    let at = from;
    const article = /^(?:an?|the|his|her|their|another|one)$/.test(tokens[at]?.lower ?? '');
    if (article) at++;
    let count = article ? 1 : context.place === 'headline' ? 1 : 0;
    for (; at < limit && at < from + 7; at++) {
        const token = tokens[at] as Token;
        const figure = token.pos === 'NUM' ? spanHolding(figures, token.start) : undefined;
        if (figure !== undefined) {
            if (figure.kind === 'count') {
                if (figure.quantity.bound !== 'exactly' || figure.start !== token.start) return undefined;
                count = figure.quantity.value;
            } else if (figure.kind !== 'age') return undefined;
            continue;
        }
        if (token.pos === 'NOUN' || token.pos === 'PROPN') {
            const next = tokens[at + 1];
            if (next?.pos === 'NOUN') continue;
            if (!namesPeople(nounLemma(token)) || count === 0) return undefined;
            return isPlural(token) === count > 1 ? { to: at + 1, count, named: false } : undefined;
        }
        const inside = token.pos === 'ADJ' || token.lower === '-' || spanHolding(figures, token.start)?.kind === 'age';
        if (!inside) return undefined;
    }
    return undefined;
}
