import type { Token } from '../text/token';
import { nounLemma } from './nounLemma';
import { levelVerbs } from './vocabulary/measures';

/** What an amount is said of, in the copy's own words. */
export interface Topic {
    /** "jobless rate": head noun behind its modifiers, lower case. */
    readonly measure: string;
    /** "rate" */
    readonly head: string;
    /** Lemmas that narrow it: "jobless"; those of "of …" complements too. */
    readonly modifiers: readonly string[];
    /** How the figure is tied to it: a level ("rose to 5%", "was 5%") or an amount of change ("rose 5%", "up 5%"). */
    readonly tie: 'level' | 'change' | 'from';
    /** Lemma of the verb between topic and figure: "rise". */
    readonly verb?: string;
}

/**
 * Looks left of a figure, inside its clause, for the noun that the amount belongs to: "Revenue came in at £1.28 billion",
 * "a jobless rate of 5%", "profit rose by 12.5 per cent to £96.4 million". `from` is the figure's first token, `behind` the one behind it: "4.5% lower".
 */
export function topicOf(tokens: readonly Token[], from: number, behind: number, clauseFrom: number): Topic | undefined {
    let verb: Token | undefined;
    let tie: Topic['tie'] = 'level';
    const link = tokens[from - 1]?.lower ?? '';
    if (link === 'by') tie = 'change';
    // "compared with $61m a year ago": the level before.
    const compared = link === 'with' && tokens[from - 2]?.lower === 'compared';
    if (link === 'from' || compared) tie = 'from';
    if (/^(?:higher|lower|up|down)$/.test(tokens[behind]?.lower ?? '')) tie = 'change';
    let at = compared ? from - 3 : from - 1;
    for (let steps = 0; at >= clauseFrom && steps < 14; at--, steps++) {
        const token = tokens[at] as Token;
        if (changeWords.has(token.lower) && at === from - 1) {
            tie = 'change';
            continue;
        }
        if (token.pos === 'VERB' || token.pos === 'AUX') {
            // "Ambulance waits averaged": two verbs in a row are a noun and its verb.
            if (verb !== undefined && token.pos === 'VERB' && tokens[at + 1] === verb && /[^s]s$/.test(token.lower))
                return nounPhrase(tokens, at, clauseFrom, tie, verb);
            if (verb !== undefined && token.pos === 'VERB') return undefined;
            verb ??= token;
            if (token.pos === 'VERB' && at === from - 1 && changeVerbs.has(token.lemma)) tie = 'change';
            if (token.pos === 'VERB' && !levelVerbs.has(token.lemma)) {
                // The lemma of "fined" is not its own.
                const lemma = token.lower === 'fined' ? 'fine' : token.lemma;
                return { measure: lemma, head: lemma, modifiers: [], tie, verb: lemma };
            }
            continue;
        }
        if (token.pos === 'NOUN' || token.pos === 'PROPN') {
            if (isUnit(tokens, at)) continue;
            return nounPhrase(tokens, at, clauseFrom, tie, verb);
        }
        if (
            token.lower === ';' ||
            token.lower === ':' ||
            token.lower === '.' ||
            token.lower === 'who' ||
            token.lower === 'which'
        )
            return undefined;
    }
    return undefined;
}

/** The whole chain of the noun at `at`: "operating margin", "revenue of the online division". */
function nounPhrase(
    tokens: readonly Token[],
    at: number,
    limit: number,
    tie: Topic['tie'],
    verb: Token | undefined,
): Topic {
    let head = at;
    const outer: string[] = [];
    for (;;) {
        let left = head - 1;
        while (left >= limit && isModifier(tokens[left] as Token)) left--;
        const link = tokens[left];
        const before = tokens[left - 1];
        if (
            link?.pos === 'ADP' &&
            /^(of|in|for|on|at|among)$/.test(link.lower) &&
            before !== undefined &&
            (before.pos === 'NOUN' || (left - 1 === limit && /^(?:PROPN|VERB)$/.test(before.pos))) &&
            left - 1 >= limit
        ) {
            for (let i = left + 1; i <= head; i++)
                if (isContent(tokens[i] as Token)) outer.push(nounLemma(tokens[i] as Token));
            head = left - 1;
            continue;
        }
        const modifiers: string[] = [];
        for (let i = left + 1; i < head; i++)
            if (isContent(tokens[i] as Token)) modifiers.push(nounLemma(tokens[i] as Token));
        const noun = headLemma(tokens, head, limit);
        const nearest = modifiers.at(-1);
        return {
            measure: nearest === undefined ? noun : `${nearest} ${noun}`,
            head: noun,
            modifiers: [...modifiers, ...outer],
            tie,
            ...(verb === undefined ? {} : { verb: verb.lemma }),
        };
    }
}

/** Singular; of a name only where the clause begins and the capital may be the sentence's: "Rents", but not "Christmas". */
function headLemma(tokens: readonly Token[], at: number, limit: number): string {
    const token = tokens[at] as Token;
    return token.pos === 'NOUN' || at === limit ? nounLemma(token) : token.lemma.toLowerCase();
}

/** A noun that belongs to an amount or a day: "points" in "rose 3 percentage points to 5%", but not "the pound" itself. */
function isUnit(tokens: readonly Token[], at: number): boolean {
    const { lemma, lower, text } = tokens[at] as Token;
    if (lower === 'cent' && tokens[at - 1]?.lower === 'per') return true;
    if (/^(?:k|m|mn|bn|tn)$/.test(lower) || currencies.has(lemma))
        return /^(?:NUM|SYM)$/.test(tokens[at - 1]?.pos ?? '');
    return units.has(lemma) || units.has(lower) || months.test(text) || zones.test(text);
}

const months =
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;

/** "3 p.m. ET" in front of another hour. */
const zones = /^(?:GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|[ap]\.m\.|[ap]m)$/i;

function isModifier(token: Token): boolean {
    return (
        token.pos === 'ADJ' ||
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'DET' ||
        token.lower === "'s" ||
        token.lower === '-' ||
        token.lower === 'its' ||
        token.lower === 'their'
    );
}

function isContent(token: Token): boolean {
    return token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN';
}

const changeWords: ReadonlySet<string> = new Set(['up', 'down', 'plus', 'minus', 'another', 'extra']);

/** Verbs that, straight before a figure, give the amount of change: "rose 5%". */
const changeVerbs: ReadonlySet<string> = new Set([
    'rise',
    'fall',
    'climb',
    'grow',
    'drop',
    'jump',
    'increase',
    'decrease',
    'decline',
    'gain',
    'lose',
    'add',
    'shed',
    'surge',
    'soar',
    'slip',
    'slide',
    'dip',
    'tumble',
    'plunge',
    'shrink',
    'expand',
    'advance',
    'widen',
    'narrow',
    'cut',
    'raise',
    'lower',
    'improve',
    'contract',
    'edge',
]);

/** Nouns inside amounts that are no topic: "rose 3 percentage points to 5%". */
const units: ReadonlySet<string> = new Set([
    'percent',
    'percentage',
    'point',
    'cent',
    'million',
    'billion',
    'trillion',
    'thousand',
    'year',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
]);

const currencies: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro', 'cent', 'penny']);
