import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scoreClaims } from './corpusScore';

/** Least shares of the marked that are read right, in per cent: of copy that the rules were written with, and of blind copy. */
const floors: Readonly<Record<string, readonly [seen: number, blind: number]>> = {
    value: [98, 97],
    measure: [95, 90],
    bound: [95, 93],
    speaker: [95, 92],
    polarity: [95, 92],
};

/** Least numbers of marks, blind ones among them. */
const sizes: Readonly<Record<string, readonly [all: number, blind: number]>> = {
    value: [200, 100],
    speaker: [95, 45],
    polarity: [95, 45],
};

const scores = scoreClaims();

describe('the corpora of claims', () => {
    for (const [property, [seen, blind]] of Object.entries(floors)) {
        const own = scores.filter(({ name }) => name.endsWith(`: ${property}`));
        test(`${property} is read as it is marked`, () => {
            assert.equal(own.length, 2);
            for (const { name, marked, found, right, mistakes } of own) {
                const floor = name.includes('blind') ? blind : seen;
                assert.ok((100 * right) / marked >= floor, `recall of ${name}\n${mistakes.join('\n')}`);
                assert.ok((100 * right) / found >= floor, `precision of ${name}\n${mistakes.join('\n')}`);
            }
        });
        const size = sizes[property];
        if (size === undefined) continue;
        test(`${property} is marked often enough to measure`, () => {
            const count = (blindOnly: readonly string[]): number =>
                own.reduce(
                    (sum, { name, marked }) => sum + (blindOnly.some((word) => name.includes(word)) ? marked : 0),
                    0,
                );
            assert.ok(count(['']) >= size[0], `${count([''])} marks`);
            assert.ok(count(['blind']) >= size[1], `${count(['blind'])} blind marks`);
        });
    }
});
