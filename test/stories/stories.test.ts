import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkSources } from '../../server/src/hosts/engine';
import type { SourceInput } from '../../server/src/text/source';

/** Whole invented stories, with the clashes that were planted and pairs that only look like one. */
interface Gold {
    readonly contradictions: readonly Pair[];
    readonly must_not: readonly Pair[];
}

interface Pair {
    readonly id: string;
    readonly a: End;
    readonly b: End;
}

interface End {
    readonly source: string;
    readonly text: string;
    readonly occurrence: number;
}

// “unseen” was written without a look at the rules, and no rule was mended for it: it is to stay so.
for (const [lot, leastFound] of [
    ['mended', 0.6],
    ['unseen', 0.3],
] as const) {
    test(`whole stories, ${lot}: clashes are found, and no look-alike is reported`, (t) => {
        let found = 0;
        let planted = 0;
        const alarms: string[] = [];
        for (const story of readdirSync(path.join(import.meta.dirname, lot))) {
            const folder = path.join(import.meta.dirname, lot, story);
            const gold: Gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
            const joined = joiner(folder);
            planted += gold.contradictions.length;
            found += gold.contradictions.filter(joined).length;
            alarms.push(...gold.must_not.filter(joined).map(({ id }) => `${story} ${id}`));
        }
        t.diagnostic(`${found} of ${planted} found`);
        assert.deepEqual(alarms, []);
        assert.ok(planted > 0 && found >= leastFound * planted, `${found} of ${planted}`);
    });
}

/** Whether some finding of the story joins both ends of a pair. */
function joiner(folder: string): (pair: Pair) => boolean {
    const sources: SourceInput[] = readdirSync(folder)
        .filter((name) => name !== 'gold.json')
        .map((name) => ({ uri: `file:///${name}`, text: readFileSync(path.join(folder, name), 'utf8') }));
    const { findings } = checkSources(sources, { story: 'one' });
    return ({ a, b }) =>
        findings.some(({ passage, related }) => {
            const passages = [passage, ...related];
            return [a, b].every((end) => {
                const [start, stop] = spanOf(end, sources);
                return passages.some(
                    (one) => one.uri === `file:///${end.source}` && one.start < stop && start < one.end,
                );
            });
        });
}

/** Source offsets, half-open. */
function spanOf({ source, text, occurrence }: End, sources: readonly SourceInput[]): readonly [number, number] {
    const copy = sources.find(({ uri }) => uri === `file:///${source}`)?.text ?? '';
    let start = -1;
    for (let nth = 0; nth <= occurrence; nth++) start = copy.indexOf(text, start + 1);
    assert.ok(start >= 0, `${source}: ${text}`);
    return [start, start + text.length];
}
