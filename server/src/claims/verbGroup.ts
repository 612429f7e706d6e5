import type { Token } from '../text/token';
import { deadly, grades } from './vocabulary/harm';

/** The words between a subject and what is said of it: "have since been reported", "who were critically". */
export interface VerbGroup {
    /** Token behind the group: the participle, verb or state itself. */
    readonly at: number;
    /** A form of "be" or "get" is in it, or a verb of report: what follows was done to the subject. */
    readonly passive: boolean;
    /** An auxiliary is in it: the subject's own main clause, unless `relative`. */
    readonly finite: boolean;
    /** It opens with "who", "that" or "which". */
    readonly relative: boolean;
    /** "fatally": any blow behind it kills. */
    readonly deadly: boolean;
    /** "critical" for "critically": how badly. */
    readonly grade?: string;
}

/** Reads the verb group that begins at a token; it may be empty. Looks at twelve tokens at most. */
export function verbGroup(tokens: readonly Token[], from: number, limit: number): VerbGroup {
    let at = from;
    let passive = false;
    let finite = false;
    let relative = false;
    let kills = false;
    let grade: string | undefined;
    const end = Math.min(limit, from + 12);
    for (; at < end; at++) {
        const token = tokens[at] as Token;
        const { lower } = token;
        if (beings.has(lower)) {
            passive = true;
            finite = true;
        } else if (auxiliaries.has(lower)) {
            finite = true;
        } else if (lower === 'who' || lower === 'that' || lower === 'which') {
            if (at > from) break;
            relative = true;
        } else if (statuses.has(lower)) {
            // "left 14 injured": the status verb is in front of the counted, not here; here it is "14 were left injured".
            passive = true;
        } else if (deadly.has(lower)) {
            kills = true;
        } else if (grades.has(lower) && lower.endsWith('ly')) {
            grade = grades.get(lower);
        } else if (token.pos !== 'ADV' && !fillers.has(lower)) {
            break;
        }
    }
    return { at, passive, finite, relative, deadly: kills, ...(grade === undefined ? {} : { grade }) };
}

/** Whether a verb group or a verb may begin with this word. */
export function isAuxiliary(lower: string): boolean {
    return beings.has(lower) || auxiliaries.has(lower);
}

/** Whether a verb hands on the state behind it: "found" in "found dead". */
export function isStatus(lower: string): boolean {
    return statuses.has(lower);
}

const beings: ReadonlySet<string> = new Set([
    'was',
    'were',
    'been',
    'being',
    'be',
    'are',
    'is',
    'got',
    'get',
    'gets',
    'getting',
    "'re",
]);

const auxiliaries: ReadonlySet<string> = new Set([
    'have',
    'has',
    'had',
    'having',
    'will',
    'would',
    'could',
    'may',
    'might',
    'must',
    'can',
    'should',
    'shall',
    'did',
    'do',
    'does',
    "'ve",
    "'ll",
    "'d",
]);

/** Verbs that hand the state on: "were found dead", "are feared dead", "remain missing". */
const statuses: ReadonlySet<string> = new Set([
    'left',
    'found',
    'feared',
    'believed',
    'presumed',
    'confirmed',
    'reported',
    'pronounced',
    'declared',
    'listed',
    'thought',
    'known',
    'remained',
    'remain',
    'remains',
    'lay',
    'considered',
    'described',
    'lying',
    'escaped',
    'escape',
    'emerged',
    'emerge',
]);

const fillers: ReadonlySet<string> = new Set([
    'to',
    'not',
    "n't",
    'also',
    'both',
    'all',
    'each',
    'still',
    'later',
    'reportedly',
    'allegedly',
    'officially',
    'either',
    'initially',
    'already',
    'now',
    'as',
    'instantly',
    'immediately',
    'there',
]);
