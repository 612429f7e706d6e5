import type { SourceReading } from '../claims/sourceReading';
import { commonNames } from './commonNames';
import { commonStems } from './commonStems';
import { isBrief } from './scale';

/** How much sharing a stem tells, for two sources. */
export interface Weights {
    of(stem: string): number;
    /** Shared weight from which on two stretches may say the same. */
    readonly least: number;
}

/**
 * Weighs stems by how many sentences of the two sources hold them (inverse document frequency, Spärck Jones 1972) and by
 * whether all news is full of them.
 */
export function weightsOf(a: SourceReading, b: SourceReading): Weights {
    const counts = new Map<string, number>();
    const names = new Set<string>();
    for (const source of [a, b]) {
        for (const sentence of source.sentences) {
            const seen = new Set<string>();
            for (const word of sentence.words) {
                if (word.name) names.add(word.stem);
                if (seen.has(word.stem)) continue;
                seen.add(word.stem);
                counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
            }
        }
    }
    const sentences = a.sentences.length + b.sentences.length;
    const scale = Math.log(1 + sentences);
    const brief = isBrief(a) || isBrief(b);
    return {
        of(stem) {
            if (stem === 'not') return 1;
            const base = names.has(stem) ? (commonNames.has(stem) ? 0.5 : 1.2) : commonStems.has(stem) ? 0.4 : 1;
            if (brief) return base;
            return base * Math.min(1, (1.6 * Math.log((1 + sentences) / (counts.get(stem) ?? 1))) / scale);
        },
        least: isBrief(a) && isBrief(b) ? 1 : 1.8,
    };
}
