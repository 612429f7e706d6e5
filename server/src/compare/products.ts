import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { figurePattern, matchesOf } from './figurePattern';
import { markedSentences } from './markedSentence';

/** So many at so much each: "300 tickets at £5 each, taking £1,200". */
export interface Product {
    readonly factors: readonly [Claim, Claim];
    readonly total: Claim;
    /** What the total has to be: 1500. */
    readonly value: number;
    readonly agrees: boolean;
    /** "300 × 5". */
    readonly working: string;
}

/** The products that sentences state, and amounts told per year and per month. */
export function productsOf(source: SourceReading): Product[] {
    return markedSentences(source).flatMap((marked) => [
        ...patterns.flatMap((pattern) =>
            [...matchesOf(marked, pattern)].flatMap((match) => {
                const [count, each, total] = ['count', 'each', 'total'].map((name) => match.claim(name));
                if (count === undefined || each === undefined || total === undefined) return [];
                return each.unit === total.unit ? productOf(count, each, total, count.quantity?.value ?? 0) : [];
            }),
        ),
        ...[...matchesOf(marked, rates)].flatMap((match) => {
            const [first, second] = [match.claim('first'), match.claim('second')];
            if (first?.per === undefined || second?.per === undefined || first.unit !== second.unit) return [];
            const [long, short] =
                (lengths[first.per] ?? 0) >= (lengths[second.per] ?? 0) ? [first, second] : [second, first];
            const times = (lengths[long.per ?? ''] ?? 0) / (lengths[short.per ?? ''] ?? 0);
            return times > 1 && Number.isFinite(times) ? productOf(short, short, long, Math.round(times)) : [];
        }),
    ]);
}

function productOf(count: Claim, each: Claim, total: Claim, times: number): Product[] {
    const [one, all, many] = [each.quantity, total.quantity, count.quantity];
    if (one === undefined || all === undefined || many === undefined || !(times > 0)) return [];
    if (![one, all, many].every(({ bound }) => bound === 'exactly' || bound === 'about')) return [];
    const value = one.value * times;
    // Rounded figures, and hours that are worked or days that are open: a tenth is let pass.
    const slack = 0.1 * value + all.granularity / 2 + (one.granularity / 2) * times * (one.max > one.min ? 1 : 0);
    return [
        {
            factors: [count, each],
            total,
            value,
            agrees: Math.abs(value - all.value) <= slack,
            working: `${times} × ${one.value}`,
        },
    ];
}

/** Months in a period; those of a day and less depend on how long one works. */
const lengths: Readonly<Record<string, number>> = { year: 12, month: 1, week: 12 / 52 };

const gives =
    '(?:,|:| –| —)? (?:which |and |that )?(?:taking|took|raising|raised|earning|earned|making|made|costing|cost|bringing in|brought in|worth|for|or|is|gives|giving|a total of|in all)(?: a total of| in all| in total)? ';
const patterns: readonly RegExp[] = [
    // "300 tickets at £5 each, taking £1,200"
    figurePattern(
        `{cu:count}[^‹›;:.,]{0,25} (?:at|for|of|worth|costing|paying) {m:each}(?: (?:each|apiece|a head|per head|a piece))?${gives}{m:total}`,
    ),
    // "$1,200 for four nights, or $400 a night"
    figurePattern(
        '{m:total} for {cd:count}[^‹›;:.,]{0,25},? (?:or|which is|that is|at) {m:each}(?= (?:each|apiece|a head|per head)|[,.;]|$)',
    ),
];
const rates = figurePattern(
    '{m:first},? (?:or|which is|that is|equivalent to|the equivalent of) (?:about |around |some |roughly )?{m:second}',
);
