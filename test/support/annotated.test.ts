import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotated, writeAnnotated } from './annotated';

const copy = `=== wire.txt 2024-12-28
The fire killed 12 people.
                ^^^^^^^^^ copy.txt says 14
                ^^ core
=== copy.txt
🔥 Officials said 14 people died.
                  ^^^^^^^^^ wire.txt says 12`;

test('reads sources and marks, and writes the same', () => {
    const { sources, marks, mark } = readAnnotated(copy);
    assert.deepEqual(
        sources.map(({ text, published }) => [text, published]),
        [
            ['The fire killed 12 people.', '2024-12-28'],
            ['🔥 Officials said 14 people died.', undefined],
        ],
    );
    assert.deepEqual(
        marks.map(({ text }) => text),
        ['12 people', '12', '14 people'],
    );
    assert.equal(mark('core').text, '12');
    const written = writeAnnotated(sources, marks);
    assert.deepEqual(
        readAnnotated(written)
            .marks.map(({ label }) => label)
            .sort(),
        marks.map(({ label }) => label).sort(),
    );
});

test('copy without a header is one source', () => {
    const { sources, uri } = readAnnotated('\nOne line.\n\nAnother.\n');
    assert.equal(sources[0]?.text, 'One line.\n\nAnother.');
    assert.equal(sources[0]?.uri, uri('copy.txt'));
});

test('fails when it looked at nothing', () => {
    assert.throws(() => readAnnotated(''), /empty|no source/);
    assert.throws(() => readAnnotated('=== a.txt\n\n=== b.txt\nText.'), /a\.txt is empty/);
    assert.throws(() => readAnnotated('Short.\n          ^^^ beyond'), /under nothing/);
    assert.throws(() => readAnnotated('^^^ first'), /under nothing/);
    assert.throws(() => readAnnotated('Text.').mark('absent'), /0 marks/);
    assert.throws(() => readAnnotated('Text.').uri('absent.txt'), /No source/);
    assert.throws(() => writeAnnotated([{ uri: 'a', text: 'b' }], []), /Nothing is marked/);
});
