import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MeasureTable, StoryChoice } from '../../server/src/wire/measureTable';
import { type LanguageClient, startClient, until } from './languageClient';
import { MemoryFolder } from './memoryFolder';

const desk = new MemoryFolder({
    'agency.txt': 'A bus overturned near Harwell on Monday, killing 12 people, police said.\n',
    'daily (2).txt': 'The Harwell bus crash on Monday killed 14 people, officials said.\n',
});
let client: LanguageClient;

before(async () => {
    client = await startClient({
        folders: [desk.folder],
        capabilities: { workspace: { configuration: true } },
        initializationOptions: { readsFiles: true },
        before: (connection) => {
            desk.offer(connection);
            connection.onRequest('workspace/configuration', () => [{ story: 'one' }]);
        },
    });
    await until('the files are read', () => client.log.find((line) => line.startsWith('Read')));
});
after(() => client.stop());

test('the table of a story, by any of its sources, whatever the spelling of its uri', async () => {
    for (const uri of [desk.uri('agency.txt'), `${desk.folder}/daily%20%282%29.txt`]) {
        const table = await client.connection.sendRequest<MeasureTable | null>('secondSource/measureTable', { uri });
        assert.deepEqual(
            table?.sources.map(({ file }) => file),
            ['agency.txt', 'daily (2).txt'],
        );
        const [row] = table?.rows ?? [];
        assert.equal(row?.label, 'people killed');
        assert.deepEqual(
            row?.cells.map((cell) => cell.map(({ printed, standing }) => [printed, standing])),
            [[['12', 'contradicted']], [['14', 'contradicted']]],
        );
    }
});

test('what is no source has no table', async () => {
    const uri = desk.uri('none.txt');
    assert.equal(await client.connection.sendRequest('secondSource/measureTable', { uri }), null);
    assert.equal(await client.connection.sendRequest('secondSource/exportTable', { uri, format: 'csv' }), null);
});

test('a table as Markdown, CSV and HTML', async () => {
    const uri = desk.uri('agency.txt');
    for (const [format, expected] of [
        ['markdown', /^\| Measure \| agency\.txt \|/],
        ['csv', /^measure,agency\.txt,daily \(2\)\.txt\r\n/],
        ['html', /^<!doctype html>/],
    ] as const) {
        const text = await client.connection.sendRequest<string>('secondSource/exportTable', { uri, format });
        assert.match(text, expected);
    }
});

test('the stories to choose from', async () => {
    const stories = await client.connection.sendRequest<StoryChoice[]>('secondSource/stories');
    assert.deepEqual(stories, [{ uri: desk.uri('agency.txt'), sources: ['agency.txt', 'daily (2).txt'] }]);
});
