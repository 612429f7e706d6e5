import type { Token } from '../text/token';
import { blows, objectVerbs, subjectVerbs } from './lexicon';
import type { VerbGroup } from './verbGroup';
import { deadly, grades, injuryNouns } from './vocabulary/harm';

/** What a blow at a token came to. */
export interface Harm {
    readonly measure: string;
    readonly grade?: string;
    /** Token that says so. */
    readonly at: number;
}

/**
 * What a verb of violence at a token means together with the words around it: "shot dead", "beaten to death", "fatally
 * stabbed", "shot and killed", "struck and injured". Undefined where it stands alone.
 */
export function harmAt(
    tokens: readonly Token[],
    at: number,
    limit: number,
    group: Pick<VerbGroup, 'deadly' | 'passive' | 'finite'>,
): Harm | undefined {
    const { lower } = tokens[at] as Token;
    const own = objectVerbs.get(lower);
    if (!blows.has(lower) && own === undefined) return undefined;
    if (group.deadly) return { measure: 'killed', at };
    let next = at + 1;
    if (/^(?:down|over)$/.test(tokens[next]?.lower ?? '')) next++;
    const word = tokens[next]?.lower ?? '';
    if (blows.has(lower) && word === 'dead') return { measure: 'killed', at: next };
    if (blows.has(lower) && word === 'to' && tokens[next + 1]?.lower === 'death')
        return { measure: 'killed', at: next + 1 };
    if (next >= limit) return undefined;
    if (word !== 'and' && word !== 'or' && word !== '/') return undefined;
    const joined = joinedVerb(tokens, next + 1);
    if (joined === undefined) return undefined;
    // "killed or injured", "killed and wounded": the figure counts both.
    if (
        own !== undefined &&
        own.measure !== 'shot' &&
        own.measure !== 'stabbed' &&
        own.measure !== joined.measure &&
        bothHarms.has(own.measure) &&
        bothHarms.has(joined.measure)
    ) {
        return { measure: 'casualty', at: joined.at };
    }
    return word === 'or' || (own !== undefined && bothHarms.has(own.measure)) ? undefined : joined;
}

const bothHarms: ReadonlySet<string> = new Set(['killed', 'injured']);

/** "killed" in "and killed", "critically injured" in "and critically injured", "later died". */
function joinedVerb(tokens: readonly Token[], from: number): Harm | undefined {
    let grade: string | undefined;
    let kills = false;
    for (let at = from; at < from + 3; at++) {
        const token = tokens[at];
        if (token === undefined) return undefined;
        const verb = objectVerbs.get(token.lower);
        if (verb !== undefined && verb.form !== 's')
            return { measure: kills ? 'killed' : verb.measure, at, ...(grade === undefined ? {} : { grade }) };
        const died = subjectVerbs.get(token.lower);
        if (died?.measure === 'killed') return { measure: 'killed', at };
        if (deadly.has(token.lower)) kills = true;
        else if (grades.has(token.lower)) grade = grades.get(token.lower);
        else if (token.pos !== 'ADV' && token.lower !== 'were' && token.lower !== 'was') return undefined;
    }
    return undefined;
}

/** An injury within some words: "minor burns", "a gunshot wound to the leg". Not where it is denied: "no injuries". */
export function injuryAhead(
    tokens: readonly Token[],
    from: number,
    limit: number,
    reach = 9,
): { readonly at: number; readonly fatal: boolean; readonly grade?: string } | undefined {
    let fatal = false;
    let grade: string | undefined;
    for (let at = from; at < limit && at < from + reach; at++) {
        const { lower } = tokens[at] as Token;
        if (lower === 'no' || lower === 'not' || lower === 'without' || lower === ';' || lower === 'killing')
            return undefined;
        if (lower === 'fatal' || lower === 'mortal' || lower === 'fatally') fatal = true;
        if (injuryNouns.has(lower)) return { at, fatal, ...(grade === undefined ? {} : { grade }) };
        if (lower !== 'good' && grades.has(lower)) grade = grades.get(lower);
    }
    return undefined;
}
