import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { EqualPair } from './equalFigures';
import { surroundings } from './surroundings';

/** "A third death was confirmed" and "three people died": the last of a row gives its number. */
export function alignOrdinals(a: SourceReading, b: SourceReading): EqualPair[] {
    return [
        ...ordinalsOf(a).flatMap((one) => countsOf(b, one).map((other) => ({ a: one, b: other, score }))),
        ...ordinalsOf(b).flatMap((one) => countsOf(a, one).map((other) => ({ a: other, b: one, score }))),
    ];
}

const score = 0.7;

/** Ordinals in front of a word for a death. */
function ordinalsOf(source: SourceReading): Claim[] {
    return source.claims.filter((claim) => {
        if (claim.kind !== 'ordinal' || claim.polarity !== 'affirmed') return false;
        const next = surroundings(source, claim).find((word) => word.start >= claim.focus.end);
        return next !== undefined && (next.stem === 'kill' || next.stem === 'victim') && !next.verb;
    });
}

function countsOf(source: SourceReading, ordinal: Claim): Claim[] {
    return source.claims.filter(
        ({ measure, extent, event, quantity, polarity }) =>
            measure === 'killed' &&
            extent === 'total' &&
            event === ordinal.event &&
            polarity === 'affirmed' &&
            quantity?.bound === 'exactly' &&
            quantity.value === ordinal.quantity?.value,
    );
}
