import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64Of } from '../../client/src/base64';

test('bytes survive the way', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256);
    assert.deepEqual(Buffer.from(base64Of(bytes), 'base64'), Buffer.from(bytes));
    assert.equal(base64Of(new Uint8Array()), '');
});
