import type { Claim } from '../../claims/claim';
import type { SourceReading } from '../../claims/sourceReading';
import type { Span } from '../../text/span';
import type { FeatureContext } from '../context';
import type { FindingAt } from './findingAction';

/** A figure of the finding's passage and another source's figure for the same thing. */
export interface RivalFigures {
    readonly own: Claim;
    readonly other: Claim;
    readonly there: SourceReading;
}

/** One pair for each value that the other passages give, at most three; none where the passages count different things. */
export function rivalFigures({ workspace }: FeatureContext, { uri, finding }: FindingAt): readonly RivalFigures[] {
    const story = new Map(workspace.story(uri).map((reading) => [reading.uri, reading]));
    const pairs: RivalFigures[] = [];
    const values = new Set<string>();
    for (const related of finding.related) {
        const here = story.get(uri);
        const there = story.get(related.uri);
        if (related.relation !== 'contradicts' || here === undefined || there === undefined) continue;
        const pair = pairOf(figuresIn(here, finding.passage), figuresIn(there, related));
        if (pair === undefined) continue;
        const value = there.text.slice(pair.other.focus.start, pair.other.focus.end).toLowerCase();
        if (values.has(value)) continue;
        values.add(value);
        pairs.push({ ...pair, there });
        if (pairs.length === MOST) break;
    }
    return pairs;
}

const MOST = 3;

/** Figures of the same kind, unit and measure; where either side has just one, the measure may be named otherwise. */
function pairOf(own: readonly Claim[], others: readonly Claim[]): { own: Claim; other: Claim } | undefined {
    for (const mine of own) {
        for (const other of others) {
            if (mine.kind !== other.kind || mine.unit !== other.unit || sameValue(mine, other)) continue;
            if (mine.measure === other.measure || (own.length === 1 && others.length === 1))
                return { own: mine, other };
        }
    }
    return undefined;
}

function sameValue({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
    return a?.min === b?.min && a?.max === b?.max;
}

/** Figures whose number stands among these words. Source offsets. */
function figuresIn(source: SourceReading, span: Span): Claim[] {
    return source.claims.filter(
        ({ quantity, kind, focus }) =>
            quantity !== undefined && kind !== 'statement' && span.start <= focus.start && focus.end <= span.end,
    );
}
