import type { SourceReading } from '../claims/sourceReading';

/**
 * Reads something from a source once and keeps it for as long as the reading lives: a source meets many others, and each
 * meeting asks again.
 */
export function keptBySource<Outcome extends object>(
    read: (source: SourceReading) => Outcome,
): (source: SourceReading) => Outcome {
    const kept = new WeakMap<SourceReading, Outcome>();
    return (source) => {
        let outcome = kept.get(source);
        if (outcome === undefined) {
            outcome = read(source);
            kept.set(source, outcome);
        }
        return outcome;
    };
}
