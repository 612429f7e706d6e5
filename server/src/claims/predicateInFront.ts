import type { Token } from '../text/token';
import type { Clause } from './clauses';
import type { CountedPhrase } from './countedPhrase';
import { blows, brings, objectVerbs, takesLife } from './lexicon';
import type { Predicate } from './predicate';
import { hospitalAhead } from './said';
import { deadly, grades } from './vocabulary/harm';
import { bareMeasures } from './vocabulary/measures';
import { namesPeople } from './vocabulary/people';

/** What the verb right in front of the counted did to them: "killed 14", "wounding six others", "claimed 38 lives". */
export function inFront(tokens: readonly Token[], phrase: CountedPhrase, clause: Clause): Predicate | undefined {
    let at = phrase.from - 1;
    while (at >= clause.from && isLead(tokens[at] as Token)) at--;
    const verb = at >= clause.from ? tokens[at] : undefined;
    if (verb === undefined) return undefined;
    // "shot dead five smugglers"
    if (verb.lower === 'dead' && phrase.head !== undefined && blows.has(tokens[at - 1]?.lower ?? ''))
        return { measure: 'killed', at, side: 'front' };
    if (phrase.head === 'life') return takesLife.has(verb.lower) ? { measure: 'killed', at, side: 'front' } : undefined;
    if (verb.lower === 'surviving') return { measure: 'survived', at, side: 'front' };
    if (phrase.head !== undefined && brings.has(verb.lower) && /^(?:to|in)$/.test(tokens[phrase.to]?.lower ?? '')) {
        const hospital = hospitalAhead(tokens, phrase.to + 1, Math.min(clause.to, phrase.to + 8));
        if (hospital !== undefined) return { measure: 'hospitalized', at: hospital, side: 'front' };
    }
    const off = verb.lower === 'off' && /^(?:lay|lays|laid|laying)$/.test(tokens[at - 1]?.lower ?? '');
    if (off && phrase.head !== undefined && namesPeople(phrase.head))
        return { measure: 'laid-off', at: at - 1, side: 'front' };
    if (pulls.has(verb.lower) && isFreed(tokens, phrase, at)) return { measure: 'rescued', at, side: 'front' };
    const sense = objectVerbs.get(verb.lower);
    if (sense === undefined || isPassive(tokens, at)) return undefined;
    const before = tokens[at - 1]?.lower ?? '';
    if (
        phrase.head === undefined &&
        !phrase.partitive &&
        (!bareMeasures.has(sense.measure) || ambiguous.has(sense.measure))
    )
        return undefined;
    if (sense.measure === 'aboard' && (phrase.head === undefined || !namesPeople(phrase.head))) return undefined;
    const other = objectVerbs.get(tokens[at - 2]?.lower ?? '');
    if (
        /^(?:or|and|\/)$/.test(before) &&
        other !== undefined &&
        other.measure !== sense.measure &&
        harms.has(other.measure) &&
        harms.has(sense.measure)
    ) {
        // "killed or wounded 40": the figure counts both.
        return { measure: 'casualty', at, side: 'front' };
    }
    if (deadly.has(before)) return { measure: 'killed', at, side: 'front' };
    const grade = grades.get(before);
    return { measure: sense.measure, at, side: 'front', ...(grade === undefined ? {} : { grade }) };
}

/** Verbs that free people where rescuers do it, or where the freed are alive. As printed. */
const pulls: ReadonlySet<string> = new Set(
    'pulled pull pulling freed free freeing winched winching lifted dug hauled airlifted extricated'.split(' '),
);

/** "Rescuers pulled three people from the rubble", "dug three people out alive". */
function isFreed(tokens: readonly Token[], phrase: CountedPhrase, verb: number): boolean {
    if (phrase.head === undefined || !namesPeople(phrase.head)) return false;
    const behind = tokens.slice(phrase.to, phrase.to + 5).map(({ lower }) => lower);
    if (behind.includes('alive')) return true;
    const before = tokens.slice(Math.max(0, verb - 5), verb);
    return (
        behind.includes('from') &&
        before.some(({ lower }) => /^(?:rescuers?|firefighters?|crews?|coastguards?|lifeguards?|divers?)$/.test(lower))
    );
}

const harms: ReadonlySet<string> = new Set(['killed', 'injured']);

/** Measures whose verbs take other objects as bare numbers: "saved 3 (of them)", "carry 18". */
const ambiguous: ReadonlySet<string> = new Set(['aboard', 'rescued', 'charged']);

/** "as many as" and the like belong to the figure; these may still stand between verb and figure. */
function isLead(token: Token): boolean {
    return leads.has(token.lower) || (token.pos === 'ADV' && !deadly.has(token.lower));
}

const leads: ReadonlySet<string> = new Set([
    'the',
    'a',
    'an',
    'some',
    'another',
    'all',
    'only',
    'just',
    'his',
    'her',
    'its',
    'their',
    'these',
    'those',
    'other',
    'more',
    'further',
    'up',
    'to',
]);

/** "was killed two days": nobody is killed here but the subject. */
function isPassive(tokens: readonly Token[], at: number): boolean {
    if (objectVerbs.get((tokens[at] as Token).lower)?.form !== 'past') return false;
    const before = tokens[at - 1];
    const auxiliary = before?.pos === 'ADV' ? tokens[at - 2] : before;
    return /^(?:was|were|been|being|be|is|are|got)$/.test(auxiliary?.lower ?? '');
}
