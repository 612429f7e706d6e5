import type { Token } from '../text/token';
import { blowVerbs, bringVerbs, sustainVerbs } from './vocabulary/harm';
import { lifeTakingVerbs, type MeasureWords, otherMeasures, peopleMeasures } from './vocabulary/measures';
import { formsOf, type VerbForm } from './vocabulary/verbForms';

/** A printed verb with the measure that it says of its people. */
export interface VerbSense {
    readonly measure: string;
    readonly form: VerbForm;
}

const rows: readonly MeasureWords[] = [...peopleMeasures, ...otherMeasures];

/** Verbs with the counted as object, by every printed form: "wounding" → injured. */
export const objectVerbs: ReadonlyMap<string, VerbSense> = verbTable((row) => row.objectOf);

/** Verbs with the counted as subject: "died". */
export const subjectVerbs: ReadonlyMap<string, VerbSense> = verbTable((row) => row.subjectOf);

/** Measure by counted noun, singular: "survivor". */
export const measureNouns: ReadonlyMap<string, string> = table((row) => row.nouns);

/** Measure by word in front of the counted: "toll". */
export const tollWords: ReadonlyMap<string, string> = table((row) => row.tolls);

export const blows: ReadonlyMap<string, VerbForm> = forms(blowVerbs);
export const brings: ReadonlyMap<string, VerbForm> = forms(bringVerbs);
export const sustains: ReadonlyMap<string, VerbForm> = forms(sustainVerbs);
export const takesLife: ReadonlyMap<string, VerbForm> = forms(lifeTakingVerbs);

/** A state such as "dead" or "on board" at a token; the longest wins. `to` is behind it. */
export function stateAt(
    tokens: readonly Token[],
    at: number,
): { readonly measure: string; readonly to: number } | undefined {
    const first = tokens[at];
    if (first === undefined || !stateStarts.has(first.lower)) return undefined;
    let words = '';
    let found: { readonly measure: string; readonly to: number } | undefined;
    for (let i = at; i < at + 3 && i < tokens.length; i++) {
        words += (i > at ? ' ' : '') + (tokens[i] as Token).lower;
        const measure = states.get(words);
        if (measure !== undefined) found = { measure, to: i + 1 };
    }
    return found;
}

const states: ReadonlyMap<string, string> = table((row) => row.states);
const stateStarts: ReadonlySet<string> = new Set([...states.keys()].map((words) => words.split(' ')[0] as string));

function table(words: (row: MeasureWords) => readonly string[]): ReadonlyMap<string, string> {
    const map = new Map<string, string>();
    for (const row of rows) for (const word of words(row)) map.set(word, row.measure);
    return map;
}

function verbTable(verbs: (row: MeasureWords) => readonly string[]): ReadonlyMap<string, VerbSense> {
    const map = new Map<string, VerbSense>();
    for (const row of rows) {
        // The past tense last: of "hurt", which is all of them, it is the one that news prints.
        for (const verb of verbs(row))
            for (const [word, form] of formsOf(verb)) map.set(word, { measure: row.measure, form });
    }
    return map;
}

function forms(verbs: readonly string[]): ReadonlyMap<string, VerbForm> {
    return new Map(verbs.flatMap((verb) => formsOf(verb)));
}
