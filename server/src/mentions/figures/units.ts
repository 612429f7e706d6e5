import { DURATION_UNITS } from '../vocabulary/times';
import { UNITS, type Unit } from '../vocabulary/units';
import { splitLexemes } from './lexeme';
import { isGlued, lowerAt, type Scan, textAt } from './scan';

/** A unit printed behind a number; `to` is the lexeme behind it. */
export interface FoundUnit {
    readonly unit: Unit;
    readonly to: number;
}

/** The measuring unit at lexeme `i`, or behind a hyphen there: "feet", "-foot", "nautical miles", "°C", "m". */
export function measuringUnit(scan: Scan, i: number): FoundUnit | undefined {
    const at = afterHyphen(scan, i);
    if (isGlued(scan, i)) {
        const glued = GLUED.get(textAt(scan, at));
        if (glued !== undefined && !isWordOn(scan, at + 1)) return { unit: glued, to: at + 1 };
    }
    return longest(MEASURES, scan, at);
}

/** The unit of duration at lexeme `i`, or behind a hyphen there. */
export function durationUnit(scan: Scan, i: number): FoundUnit | undefined {
    return longest(DURATIONS, scan, afterHyphen(scan, i));
}

/** "34-year-old", "34 -year-old": the lexeme behind a hyphen that touches the number. */
export function afterHyphen(scan: Scan, i: number): number {
    return /^[-‑–]$/.test(textAt(scan, i)) && (isGlued(scan, i + 1) || isGlued(scan, i)) ? i + 1 : i;
}

interface Entry {
    readonly words: readonly string[];
    readonly unit: Unit;
}

const MEASURES = indexed(UNITS);
const DURATIONS = indexed(
    DURATION_UNITS.map(({ name, seconds, words }) => ({ name, base: 'second', factor: seconds, words })),
);
const GLUED = new Map(UNITS.flatMap((unit) => (unit.glued ?? []).map((printed) => [printed, unit] as const)));

function indexed(units: readonly Unit[]): ReadonlyMap<string, readonly Entry[]> {
    const index = new Map<string, Entry[]>();
    for (const unit of units) {
        for (const phrase of unit.words) {
            const words = splitLexemes(phrase).map((lexeme) => lexeme.lower);
            const first = words[0] ?? '';
            index.set(first, [...(index.get(first) ?? []), { words, unit }]);
        }
    }
    for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return index;
}

function longest(index: ReadonlyMap<string, readonly Entry[]>, scan: Scan, at: number): FoundUnit | undefined {
    for (const { words, unit } of index.get(lowerAt(scan, at)) ?? []) {
        if (words.every((word, nth) => lowerAt(scan, at + nth) === word)) return { unit, to: at + words.length };
    }
    return undefined;
}

/** Whether letters or digits go on without a blank: the "in" of "12in4". */
function isWordOn(scan: Scan, i: number): boolean {
    return isGlued(scan, i) && scan.lexemes[i]?.kind !== 'mark';
}
