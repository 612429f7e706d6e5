import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';

/** The measures of which readers ask who counted. */
const casualties: ReadonlySet<string> = new Set([
    'killed',
    'injured',
    'missing',
    'hospitalized',
    'arrested',
    'displaced',
    'infected',
]);

/** The counts of dead, injured, missing … in the story's own event: what needs a source. */
export function casualtyFigures(source: SourceReading): Claim[] {
    return source.claims.filter(
        (claim) =>
            claim.kind === 'count' &&
            casualties.has(claim.measure) &&
            claim.event === 'main' &&
            claim.polarity === 'affirmed' &&
            claim.extent === 'total' &&
            (claim.quantity?.value ?? 0) >= 2 &&
            claim.place === 'body',
    );
}
