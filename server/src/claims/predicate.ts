import type { Token } from '../text/token';
import type { Clause } from './clauses';
import type { CountedPhrase } from './countedPhrase';
import { measureNouns, objectVerbs, stateAt, tollWords } from './lexicon';
import { behindAfar, behindConjunct, behindNear } from './predicateBehind';
import { inFront } from './predicateInFront';
import { bareMeasures, laxMeasures, levelVerbs } from './vocabulary/measures';
import { namesPeople, notPeople } from './vocabulary/people';

/** What is said of a counted group. Token indices count in the passage. */
export interface Predicate {
    /** "killed" */
    readonly measure: string;
    /** Index of the token that says so: "killed", "toll", "survivors". */
    readonly at: number;
    /** Where the predicate stands to the counted: decides what conjuncts share it. */
    readonly side: 'behind' | 'front' | 'noun';
    /** A second measure that the same words give: "taken to hospital with burns" is hospitalized and injured. */
    readonly also?: string;
    /** "critical": the figure counts those of the injured only. */
    readonly grade?: string;
    /** "One of the five was killed": said by the clause's own verb, not by a participle right behind the noun. */
    readonly finite?: true;
}

/**
 * What happened to the counted people, if the vocabulary knows it: from the words behind ("38 people were killed",
 * "14 dead"), in front ("killing 38", "a death toll of 14") or the noun itself ("29 survivors").
 * `clause` bounds the tokens that may speak; the end of the sentence, where a second subject shares the verb.
 */
export function peoplePredicate(
    tokens: readonly Token[],
    phrase: CountedPhrase,
    clause: Clause,
    sentenceEnd: number,
): Predicate | undefined {
    const { head } = phrase;
    if (head !== undefined && notPeople.has(head) && !phrase.pronoun) return undefined;
    const found =
        behindNear(tokens, phrase, clause.to) ??
        inFront(tokens, phrase, clause) ??
        behindAfar(tokens, phrase, clause.to) ??
        behindConjunct(tokens, phrase, clause.from, sentenceEnd) ??
        ownNoun(tokens, phrase) ??
        asToll(tokens, phrase, clause.from) ??
        onBoard(tokens, phrase, clause);
    if (found?.finite === true && isInner(tokens, phrase.from))
        return isOnBoard(tokens, phrase) ? onBoard(tokens, phrase, clause) : undefined;
    return found !== undefined && fits(tokens, phrase, found) ? found : undefined;
}

/** "67" in "38 of the 67": the clause's verb is said of the 38. */
function isInner(tokens: readonly Token[], from: number): boolean {
    let at = from - 1;
    while (/^(?:the|these|those|his|her|its|their)$/.test(tokens[at]?.lower ?? '')) at--;
    const part = tokens[at - 1];
    return (
        tokens[at]?.lower === 'of' &&
        part !== undefined &&
        (part.pos === 'NUM' || /^(?:none|both|some|many|most|several|half|few|each|any|another)$/.test(part.lower))
    );
}

/** Whether what is counted can be people of that measure. */
function fits(tokens: readonly Token[], phrase: CountedPhrase, { measure, side }: Predicate): boolean {
    const { head } = phrase;
    if (head === undefined) return phrase.pronoun || bareMeasures.has(measure) || side === 'noun';
    if (measureNouns.has(head) || namesPeople(head) || phrase.pronoun) return true;
    if (!laxMeasures.has(measure)) return false;
    // "two Greeks", "five Marines": a plural name that is not known otherwise.
    const last = tokens[phrase.to - 1];
    return last !== undefined && /s$/.test(last.lower) && (last.pos === 'PROPN' || last.pos === 'NOUN');
}

function ownNoun(tokens: readonly Token[], phrase: CountedPhrase): Predicate | undefined {
    const { head } = phrase;
    if (head === undefined) return undefined;
    const at = phrase.to - 1;
    const before = tokens[phrase.from - 1]?.lower ?? '';
    const noun = measureNouns.get(head);
    // "suffered three injuries": one person's.
    if (noun !== undefined)
        return head === 'injury' && /^(?:suffer|sustain)/.test(before)
            ? undefined
            : { measure: noun, at, side: 'noun' };
    for (const modifier of phrase.printed) {
        const verb = objectVerbs.get(modifier);
        if (verb?.form === 'past') return { measure: verb.measure, at, side: 'noun' };
        if (modifier === 'dead' || modifier === 'missing' || modifier === 'deceased')
            return { measure: modifier === 'missing' ? 'missing' : 'killed', at, side: 'noun' };
        if (modifier === 'surviving') return { measure: 'survived', at, side: 'noun' };
    }
    if (head !== 'body') return undefined;
    const around = [
        ...tokens.slice(phrase.to, phrase.to + 4),
        ...tokens.slice(Math.max(0, phrase.from - 2), phrase.from),
    ];
    return around.some((token) => finding.test(token.lower)) ? { measure: 'killed', at, side: 'noun' } : undefined;
}

const finding = /^(?:recover|f[io]und|find|brought|bring|retriev|pull|discover|identif|collect)/;

/** "a death toll of 14", "the deaths of 14 people", "the toll rose to 19", "the lives of 38 people". */
function asToll(tokens: readonly Token[], phrase: CountedPhrase, limit: number): Predicate | undefined {
    let at = phrase.from - 1;
    let moves = false;
    if (tokens[at]?.lower === 'all') at--;
    const link = tokens[at]?.lower ?? '';
    if (link === 'by' || link === 'from') return undefined;
    for (let steps = 0; at >= limit && steps < 8; at--, steps++) {
        const token = tokens[at] as Token;
        const { lower } = token;
        const measure =
            tollWords.get(`${tokens[at - 1]?.lower ?? ''} ${lower}`) ??
            tollWords.get(lower) ??
            tollWords.get(token.lemma);
        if (measure !== undefined && (token.pos !== 'VERB' || tokens[at + 1]?.lower === 'of')) {
            return link === 'of' || lower === 'toll' || (steps > 0 && link !== ',') || measure === 'aboard'
                ? { measure, at, side: 'noun' }
                : undefined;
        }
        if (phrase.head === 'life' && link === 'of' && lower === 'loss') return { measure: 'killed', at, side: 'noun' };
        // "in front of 41,250 fans"
        if (lower === 'front' && link === 'of' && steps === 1 && phrase.head !== undefined && namesPeople(phrase.head))
            return { measure: 'attending', at, side: 'noun' };
        if (/^(?:life|lives|body|bodies)$/.test(lower) && link === 'of') return { measure: 'killed', at, side: 'noun' };
        if (!passes(token)) return moves ? tollFurther(tokens, at, limit) : undefined;
        moves ||= token.pos === 'VERB';
    }
    return undefined;
}

/** "The death toll from the mudslide climbed to 31": a complement stands between the toll and its verb. */
function tollFurther(tokens: readonly Token[], from: number, limit: number): Predicate | undefined {
    for (let at = from; at >= limit && at > from - 8; at--) {
        const { lower, pos } = tokens[at] as Token;
        const measure =
            pos === 'NOUN' || pos === 'PROPN' ? tollWords.get(lower === 'deaths' ? 'death' : lower) : undefined;
        if (measure !== undefined && tokens[at + 1]?.pos === 'ADP') return { measure, at, side: 'noun' };
        if (pos === 'VERB' || pos === 'AUX' || pos === 'NUM' || pos === 'PUNCT') return undefined;
    }
    return undefined;
}

/** Words between a toll and its figure: "the number of dead has now risen to 14". */
function passes(token: Token): boolean {
    switch (token.pos) {
        case 'ADP':
        case 'PART':
        case 'AUX':
        case 'ADV':
        case 'DET':
            return true;
        case 'VERB':
            return levelVerbs.has(token.lemma);
        case 'NOUN':
            // The tagger's word for the verb of "the number of dead rose to 14".
            return token.lower === 'rose';
        case 'ADJ':
        case 'CCONJ':
        case 'INTJ':
        case 'NUM':
        case 'PRON':
        case 'PROPN':
        case 'PUNCT':
        case 'SCONJ':
        case 'SYM':
        case 'X':
        case 'SPACE':
            return false;
    }
}

/** "67 people on board", "had 187 aboard", "Aboard the bus were 18". */
function onBoard(tokens: readonly Token[], phrase: CountedPhrase, clause: Clause): Predicate | undefined {
    if (isOnBoard(tokens, phrase)) return { measure: 'aboard', at: phrase.to, side: 'behind' };
    const inverted = tokens[phrase.from - 1]?.pos === 'AUX' && phrase.from - clause.from < 10;
    return inverted && stateAt(tokens, clause.from)?.measure === 'aboard'
        ? { measure: 'aboard', at: clause.from, side: 'front' }
        : undefined;
}

/** Whether "on board" or the like stands behind the phrase, whatever else is said of the counted. */
export function isOnBoard(tokens: readonly Token[], phrase: CountedPhrase): boolean {
    return stateAt(tokens, phrase.to)?.measure === 'aboard';
}
