import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64Of } from '../../client/src/base64';
import * as client from '../../client/src/requests';
import { PEEK_COMMAND } from '../../server/src/features/codeAction';
import * as server from '../../server/src/protocol/requests';

test('both sides name their messages alike', () => {
    assert.equal(client.LIST_SOURCES, server.listSources.method);
    assert.equal(client.READ_SOURCE, server.readSource.method);
    assert.equal(client.STATUS, server.status.method);
    assert.equal(client.CHECK_NOW, server.checkNow.method);
    const offers: server.ClientOffers = client.offers;
    assert.deepEqual(Object.keys(offers).sort(), ['peeks', 'readsFiles', 'showsStatus']);
    assert.equal(PEEK_COMMAND, 'secondSource.peekLocations');
});

test('and mean the same by them', () => {
    // Compiles only while the types agree in both directions.
    const same = <A, B extends A, C extends B>(value: C): [A, B] => [value, value];
    const ask: server.ListSourcesParams & client.ListSourcesParams = { include: [], exclude: [], limit: 1 };
    assert.deepEqual(same<server.ListSourcesParams, client.ListSourcesParams, typeof ask>(ask), [ask, ask]);
    const told: server.StatusParams & client.StatusParams = {
        state: 'ready',
        sources: 1,
        total: 1,
        read: 1,
        warnings: 0,
        notes: 0,
        skipped: 0,
    };
    assert.deepEqual(same<server.StatusParams, client.StatusParams, typeof told>(told), [told, told]);
});

test('bytes survive the way', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256);
    assert.deepEqual(Buffer.from(base64Of(bytes), 'base64'), Buffer.from(bytes));
    assert.equal(base64Of(new Uint8Array()), '');
});
