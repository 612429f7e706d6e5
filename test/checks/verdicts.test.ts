import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSources } from '../../server/src/hosts/engine';

/** Verdicts between a wire text and a copy that came out two days later. */
function verdicts(wire: string, copy: string): string[] {
    const around = '\n\nThe mill in Harwick opened in 1974. Its owner, Ann Lodge, lives in Fulton.';
    const { findings } = checkSources([
        { uri: 'file:///wire.txt', text: wire + around, published: '2025-03-11' },
        { uri: 'file:///copy.txt', text: copy + around, published: '2025-03-13' },
    ]);
    return findings.map(({ verdict }) => verdict);
}

test('a toll of another day is outdated', () => {
    assert.deepEqual(
        verdicts(
            'The fire at the Harwick mill killed 12 people on Monday, police said.',
            'The fire at the Harwick mill on Monday killed 14 people, police said.',
        ),
        ['outdated'],
    );
});

test('a price, a fall of a count and a number aboard do not change with the day of telling', () => {
    for (const [wire, copy] of [
        ['The new bridge in Harwick cost $40 million.', 'The new bridge in Harwick cost $62 million.'],
        ['The Harwick ferry had 187 people on board.', 'The Harwick ferry had 120 people on board.'],
    ] as const)
        assert.deepEqual(verdicts(wire, copy), ['contradiction']);
});
