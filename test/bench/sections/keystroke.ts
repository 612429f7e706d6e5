import { join } from 'node:path';
import { cache } from '../folder';
import { middle, type Outcome, probe, spread } from '../probe';
import type { Extent } from './extent';
import { goal, type Section, table } from './section';

const UNITS = [10_000, 100_000];

/** What one character costs, by how much else there is to compare with. */
export async function keystrokeSection({ runs, counts }: Extent): Promise<Section> {
    const inside = new Map<number, Outcome>();
    const outside = new Map<number, Outcome>();
    for (const count of counts) {
        inside.set(count, await probe('keystroke', [count, UNITS.join(), 60], count > 1_000 ? 1 : runs, 600_000));
        outside.set(count, await probe('server', [count, UNITS.join(), 60, join(cache, 'newsroom')], 1, 600_000));
    }
    const rows = UNITS.flatMap((units) =>
        counts.map((count) => rowOf(units, count, inside.get(count) as Outcome, outside.get(count) as Outcome)),
    );
    const of = (count: number, name: string) => {
        const outcome = inside.get(count);
        return outcome === undefined ? undefined : middle(outcome, name);
    };
    const most = Math.max(...counts);
    const least = Math.min(...counts);
    const growth = (of(most, '10000 p95') ?? Number.NaN) / (of(least, '10000 p95') ?? Number.NaN);
    return {
        title: 'One keystroke',
        lines: [
            'A character typed into a draft, on a story that six other sources tell: milliseconds until its own findings are there,',
            'processor time inside the server; until those of another source that it changes; and by the clock through the language',
            'server over standard input and output.',
            '',
            ...table(
                ['draft', 'other sources', 'p50', 'p95', 'p99', 'another source, p95', 'over the wire, p50 / p95'],
                rows,
            ),
            '',
            goal(`10 KB among ${most.toLocaleString('en')} sources, p95 in ms`, of(most, '10000 p95'), 8, 'at most'),
            goal(`… as a multiple of the same among ${least.toLocaleString('en')}`, growth, 1.3, 'at most'),
            goal('Another source, p95 in ms', of(most, '10000 other p95'), 50, 'at most'),
        ],
    };
}

function rowOf(units: number, count: number, inside: Outcome, outside: Outcome): string[] {
    const wire =
        outside.kind === 'failed'
            ? outside.why
            : `${spread(outside, `${units} p50`)} / ${spread(outside, `${units} p95`)}`;
    const head = [`${units / 1000} KB`, count.toLocaleString('en')];
    if (inside.kind === 'failed') return [...head, inside.why, '', '', '', wire];
    return [...head, ...['p50', 'p95', 'p99', 'other p95'].map((name) => spread(inside, `${units} ${name}`)), wire];
}
