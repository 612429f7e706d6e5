import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { stopwords } from '../claims/vocabulary/stopwords';
import { commonStems } from './commonStems';
import { keptBySource } from './keptBySource';
import { similarity } from './similarity';

/** Dates that only say of when the figures of their sentence are: "as of 17 April", "in 2006". */
export const asOfDates = keptBySource((source: SourceReading): ReadonlySet<Claim> => {
    const withFigure = new Set<string>();
    for (const claim of source.claims) if (isMeasured(claim)) withFigure.add(`${claim.passage}.${claim.sentence}`);
    return new Set(
        source.claims.filter((claim) => claim.kind === 'date' && withFigure.has(`${claim.passage}.${claim.sentence}`)),
    );
});

/** Whether two texts give the same figures: then a date that differs is what sets them apart. */
export function giveSameFigures(a: SourceReading, b: SourceReading): boolean {
    const figures = (source: SourceReading): string =>
        source.claims
            .filter(isMeasured)
            .map((claim) => `${claim.kind} ${claim.quantity?.min} ${claim.quantity?.max}`)
            .sort()
            .join();
    return figures(a) === figures(b);
}

/** In whole articles two days are held against each other only where verb, names and most other words agree. */
export function isSameAct(a: Claim, b: Claim): boolean {
    if (
        a.predicate === undefined ||
        a.predicate !== b.predicate ||
        commonStems.has(a.predicate) ||
        stopwords.has(a.predicate)
    )
        return false;
    const near = similarity(a, b);
    return near.coverage >= 0.5 && near.sharedNames >= 1 && near.shared >= 4 && /\d/.test(a.text) && /\d/.test(b.text);
}

function isMeasured({ quantity, kind }: Claim): boolean {
    return quantity !== undefined && kind !== 'date' && kind !== 'ordinal' && kind !== 'statement' && kind !== 'age';
}
