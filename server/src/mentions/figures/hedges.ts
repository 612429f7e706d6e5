import { HEDGES_AFTER, HEDGES_BEFORE, type HedgeSense } from '../vocabulary/hedges';
import { isGlued, lowerAt, type Scan, textAt } from './scan';

/** A hedge that stands next to a figure. `at` counts lexemes: the hedge's first in front, one past its last behind. */
export interface FoundHedge {
    readonly sense: HedgeSense;
    readonly at: number;
    readonly words: string;
}

/** The longest hedge that ends in front of lexeme `i`. */
export function hedgeBefore(scan: Scan, i: number, floor: number): FoundHedge | undefined {
    const entries = BEFORE.get(lowerAt(scan, i - 1));
    if (entries === undefined) return undefined;
    for (const { words, sense, phrase } of entries) {
        const at = i - words.length;
        if (at < floor) continue;
        if (words.every((word, nth) => lowerAt(scan, at + nth) === word)) return { sense, at, words: phrase };
    }
    return undefined;
}

/** A hedge right behind the figure: "40 or so", "$3m-plus", "16 and over". */
export function hedgeAfter(scan: Scan, i: number): FoundHedge | undefined {
    const entries = AFTER.get(textAt(scan, i));
    if (entries === undefined) return undefined;
    for (const { words, sense, phrase } of entries) {
        if (!words.every((word, nth) => lowerAt(scan, i + nth) === word)) continue;
        // "five and more than ten", "12 plus 4": what follows is another figure.
        const next = scan.lexemes[i + words.length];
        // "£50.0m   +4.5%": the sign of the next column.
        if (phrase === '+' && (!isGlued(scan, i) || (next?.glued === true && next.kind === 'number'))) continue;
        if (phrase !== '+' && (next?.kind === 'number' || next?.lower === 'than')) continue;
        return { sense, at: i + words.length, words: phrase };
    }
    return undefined;
}

interface Entry {
    readonly words: readonly string[];
    readonly sense: HedgeSense;
    readonly phrase: string;
}

const SENSES: readonly HedgeSense[] = ['at-least', 'at-most', 'more-than', 'less-than', 'about', 'nearly', 'just-over'];

const BEFORE = indexed(HEDGES_BEFORE, (words) => words.at(-1) ?? '');
const AFTER = indexed(HEDGES_AFTER, (words) => words[0] ?? '');

/** Longest first, so that "no more than" is found before "more than". */
function indexed(
    table: Readonly<Record<HedgeSense, readonly string[]>>,
    key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Entry[]> {
    const index = new Map<string, Entry[]>();
    for (const sense of SENSES) {
        for (const phrase of table[sense]) {
            const words = phrase.match(/[a-z]+|[^a-z\s]/g) ?? [];
            const entries = index.get(key(words));
            if (entries === undefined) index.set(key(words), [{ words, sense, phrase }]);
            else entries.push({ words, sense, phrase });
        }
    }
    for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return index;
}
