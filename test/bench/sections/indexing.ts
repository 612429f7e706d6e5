import { middle, type Outcome, probe, spread } from '../probe';
import type { Extent } from './extent';
import { goal, type Section, table } from './section';

/** What it costs to have many sources at all. */
export async function indexingSection({ runs, counts }: Extent): Promise<Section> {
    const outcomes = new Map<number, Outcome>();
    for (const count of counts)
        outcomes.set(count, await probe('indexing', [count], count > 1_000 ? 1 : runs, 600_000));
    const edits = await probe('edits', [10_000], 1, 600_000);
    const of = (count: number, name: string) => {
        const outcome = outcomes.get(count);
        return outcome === undefined ? undefined : middle(outcome, name);
    };
    const most = Math.max(...counts);
    const speed = (of(most, 'units') ?? Number.NaN) / 1e6 / ((of(most, 'read') ?? Number.NaN) / 1000);
    const perSource = (name: string) => (of(most, name) ?? Number.NaN) / most / 1024;
    const growth = ((middle(edits, 'after') ?? Number.NaN) - (middle(edits, 'before') ?? Number.NaN)) / 1e6;
    return {
        title: 'Many sources',
        lines: [
            'Sources of about 3 KB, read for the first time by one process; then the findings of every one.',
            '',
            ...table(
                [
                    'sources',
                    'MB',
                    'read, s',
                    'longest single, ms',
                    'compared, s',
                    'heap read, MB',
                    'heap compared, MB',
                    'peak, MB',
                ],
                [...outcomes].map(([count, outcome]) =>
                    outcome.kind === 'failed'
                        ? [String(count), outcome.why, '', '', '', '', '', '']
                        : [
                              count.toLocaleString('en'),
                              ((of(count, 'units') ?? 0) / 1e6).toFixed(1),
                              ((of(count, 'read') ?? 0) / 1000).toFixed(1),
                              spread(outcome, 'longest', 0),
                              ((of(count, 'compared') ?? 0) / 1000).toFixed(1),
                              ((of(count, 'heap') ?? 0) / 1e6).toFixed(0),
                              ((of(count, 'heapAfter') ?? 0) / 1e6).toFixed(0),
                              ((of(count, 'peak') ?? 0) / 1e6).toFixed(0),
                          ],
                ),
            ),
            '',
            goal('Read cold, MB/s on one core', speed, 1.2, 'at least'),
            goal('Heap for a source of 3 KB, KB', perSource('heapAfter'), 25, 'at most'),
            goal(
                `Peak memory with ${most.toLocaleString('en')} sources, MB`,
                (of(most, 'peak') ?? Number.NaN) / 1e6,
                350,
                'at most',
            ),
            goal('Growth of the heap over 10,000 edits, MB', Math.max(0, growth), 1, 'at most'),
        ],
    };
}
