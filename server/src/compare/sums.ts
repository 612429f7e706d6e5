import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { identities } from './identities';
import { exactFigure } from './mainFigures';

/** A claim with its source. */
export interface Stated {
    readonly source: SourceReading;
    readonly claim: Claim;
}

/** A whole held against its parts. */
export interface Sum {
    readonly whole: Stated;
    readonly parts: readonly Stated[];
    readonly holds: boolean;
    /** "38 killed + 29 survived = 67 aboard", or with "≠". */
    readonly working: string;
}

/** Every sum that the figures of these sources make, source by source first, then across; canonical order. */
export function sumsOf(sources: readonly SourceReading[]): Sum[] {
    const sums: Sum[] = [];
    for (const { whole, parts, perhaps } of identities) {
        const wholes = statedBy(sources, whole);
        const given = parts.map((part) => statedBy(sources, part));
        if (wholes.length === 0 || given.some((part) => part.length === 0)) continue;
        const extra = perhaps.map((part) => statedBy(sources, part)).filter((part) => part.length > 0);
        for (const all of wholes) {
            for (const chosen of combinations([...given, ...extra.map((part) => [...part, undefined])], all)) {
                const total = chosen.reduce((sum, part) => sum + (part.claim.quantity?.value ?? 0), 0);
                const holds = total === all.claim.quantity?.value;
                const terms = chosen.map((part) => `${part.claim.quantity?.value} ${part.claim.measure}`).join(' + ');
                sums.push({
                    whole: all,
                    parts: chosen,
                    holds,
                    working: `${terms} ${holds ? '=' : '≠'} ${all.claim.quantity?.value} ${whole}`,
                });
            }
        }
    }
    return sums;
}

/** One statement a source and measure. */
function statedBy(sources: readonly SourceReading[], measure: string): Stated[] {
    return sources.flatMap((source) => {
        const claim = exactFigure(source, measure);
        return claim === undefined ? [] : [{ source, claim }];
    });
}

/** One statement a part; at most `limit` ways, those within the whole's own source first. */
function combinations(choices: readonly (readonly (Stated | undefined)[])[], whole: Stated): Stated[][] {
    let ways: Stated[][] = [[]];
    for (const choice of choices) {
        const ordered = [...choice].sort(
            (x, y) => Number(y?.source === whole.source) - Number(x?.source === whole.source),
        );
        ways = ways.flatMap((way) => ordered.map((one) => (one === undefined ? way : [...way, one]))).slice(0, limit);
    }
    return ways;
}

const limit = 64;
