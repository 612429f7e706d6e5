import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../server/src/hosts/decode';

const copy = 'The Doña Pilar: “23 dead”, Café 🚢\r\n';

function decoded(bytes: Uint8Array): string {
    const result = decodeSource(bytes);
    return 'text' in result ? `${result.encoding}: ${result.text}` : result.problem;
}

test('UTF-8, with or without a mark', () => {
    assert.equal(decoded(Buffer.from(copy)), `utf-8: ${copy}`);
    assert.equal(decoded(Buffer.from(`\ufeff${copy}`)), `utf-8: ${copy}`);
    assert.equal(decoded(new Uint8Array()), 'utf-8: ');
});

test('UTF-16 of either order, with a mark or plain to see', () => {
    const little = Buffer.from(copy, 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.equal(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), little])), `utf-16le: ${copy}`);
    assert.equal(decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), big])), `utf-16be: ${copy}`);
    assert.equal(decoded(Buffer.from('The fire killed 12 people.', 'utf16le')), 'utf-16le: The fire killed 12 people.');
    assert.equal(
        decoded(Buffer.from('The fire killed 12 people.', 'utf16le').swap16()),
        'utf-16be: The fire killed 12 people.',
    );
});

test('Latin-1 with the marks of Windows', () => {
    const bytes = Buffer.from('Caf\xe9 \x93bus\x94 \x96 \x80 5', 'latin1');
    assert.equal(decoded(bytes), 'latin-1: Café “bus” – € 5');
    const long = Buffer.from('é'.repeat(100_000), 'latin1');
    assert.equal(decoded(long), `latin-1: ${'é'.repeat(100_000)}`);
});

test('what is no text', () => {
    for (const bytes of [
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
        [0x50, 0x4b, 3, 4, 0xff, 0xd8, 1, 2, 3],
        [...Buffer.from('text '.repeat(300)), 0],
    ]) {
        assert.equal(decoded(Uint8Array.from(bytes)), 'not a text file');
    }
});
