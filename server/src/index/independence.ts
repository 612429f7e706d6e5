import type { SourceReading } from '../claims/sourceReading';

/**
 * How many of the sources are worded independently: those that share most of their sentences' words in order are copies
 * of one text and count once. Shingles of four stems; containment as in Broder, "On the resemblance and containment of
 * documents", 1997.
 */
export function independentOf(sources: readonly SourceReading[]): number {
    const kept: SourceReading[] = [];
    for (const source of new Set(sources)) if (!kept.some((other) => isCopy(source, other))) kept.push(source);
    return kept.length;
}

function isCopy(a: SourceReading, b: SourceReading): boolean {
    const [small, large] =
        shinglesOf(a).size < shinglesOf(b).size ? [shinglesOf(a), shinglesOf(b)] : [shinglesOf(b), shinglesOf(a)];
    if (small.size === 0) return false;
    let shared = 0;
    for (const shingle of small) if (large.has(shingle)) shared++;
    return shared / small.size >= 0.5;
}

const kept = new WeakMap<SourceReading, ReadonlySet<string>>();

function shinglesOf(source: SourceReading): ReadonlySet<string> {
    let shingles = kept.get(source);
    if (shingles === undefined) {
        const set = new Set<string>();
        for (const { words } of source.sentences)
            for (let i = 0; i + 4 <= words.length; i++)
                set.add(
                    words
                        .slice(i, i + 4)
                        .map((word) => word.stem)
                        .join(' '),
                );
        shingles = set;
        kept.set(source, shingles);
    }
    return shingles;
}
