import type { SourceReading } from '../claims/sourceReading';

/** Gives the outcome for two readings, in any order. */
export interface KeptByPair<Outcome> {
    (a: SourceReading, b: SourceReading): Outcome;
    /** How many pairs have been held against each other so far. */
    readonly made: number;
}

/**
 * Holds two readings against each other once, in canonical order, and keeps the outcome for as long as both readings
 * live: a source that changes gets a new reading, and its old outcomes go with the old one.
 */
export function keptByPair<Outcome extends object>(
    compare: (first: SourceReading, second: SourceReading) => Outcome,
): KeptByPair<Outcome> {
    const kept = new WeakMap<SourceReading, WeakMap<SourceReading, Outcome>>();
    const counted = { made: 0 };
    const outcomeOf = (a: SourceReading, b: SourceReading): Outcome => {
        const [first, second] = a.uri <= b.uri ? [a, b] : [b, a];
        let row = kept.get(first);
        if (row === undefined) {
            row = new WeakMap();
            kept.set(first, row);
        }
        let outcome = row.get(second);
        if (outcome === undefined) {
            outcome = compare(first, second);
            counted.made++;
            row.set(second, outcome);
        }
        return outcome;
    };
    return Object.defineProperty(outcomeOf as KeptByPair<Outcome>, 'made', { get: () => counted.made });
}
