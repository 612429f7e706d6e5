import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ClaimPassages, WhyAnswer } from '../../server/src/wire/claimPassages';
import type { SourcesView } from '../../server/src/wire/sourcesView';
import { type LanguageClient, startClient, until } from './languageClient';
import { MemoryFolder } from './memoryFolder';

const AGENCY = 'A bus overturned near Harwell on Monday, killing 12 people, police said. It carried 40 people.\n';
const desk = new MemoryFolder({
    'agency.txt': AGENCY,
    'daily.txt': 'The Harwell bus crash on Monday killed 14 people, officials said.\n',
    'weekly.txt': 'On Monday 12 people were killed in the Harwell bus crash, police said.\n',
});
let client: LanguageClient;

before(async () => {
    client = await startClient({
        folders: [desk.folder],
        capabilities: { workspace: { configuration: true } },
        initializationOptions: { readsFiles: true },
        before: (connection) => {
            desk.offer(connection);
            connection.onRequest('workspace/configuration', () => [
                { story: 'auto', stories: { '*.txt': 'Harwell bus' } },
            ]);
        },
    });
    await until('the files are read', () => client.log.find((line) => line.startsWith('Read')));
});
after(() => client.stop());

test('stories with their sources, findings with their passages', async () => {
    const view = await client.connection.sendRequest<SourcesView>('secondSource/sourcesView', null);
    assert.deepEqual(
        view.stories.map(({ name, declared, sources }) => [name, declared, sources.map(({ label }) => label)]),
        [['Harwell bus', true, ['agency.txt', 'daily.txt', 'weekly.txt']]],
    );
    const [source] = view.stories[0]?.sources ?? [];
    assert.equal(source?.figures, 2);
    assert.ok((source?.findings ?? 0) > 0);
    const tolls = view.findings.filter(({ code }) => code === 'figure-mismatch');
    assert.equal(tolls.length, 1, 'what two ends tell is told once');
    assert.deepEqual(
        tolls[0]?.passages.map(({ source: from, words }) => `${from}: ${words.replace(/[^\d]/g, '')}`).sort(),
        ['agency.txt: 12', 'daily.txt: 14', 'weekly.txt: 12'],
    );
});

test('the passages on a claim, by whether they agree', async () => {
    const position = { line: 0, character: AGENCY.indexOf('12 people') };
    const uri = desk.uri('agency.txt');
    const claim = await client.connection.sendRequest<ClaimPassages>('secondSource/claimPassages', { uri, position });
    assert.equal(claim.label, 'people killed: 12');
    const files = (groups: ClaimPassages['apart']) =>
        groups.flatMap(({ passages }) => passages.map(({ source }) => source));
    assert.deepEqual(files(claim.corroborations.slice(0, 1)), ['weekly.txt']);
    assert.deepEqual(files(claim.contradictions), ['daily.txt']);
    const nothing = { uri, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('secondSource/claimPassages', nothing), null);
});

test('why two figures are not compared', async () => {
    const at = (words: string) => ({
        uri: desk.uri('agency.txt'),
        position: { line: 0, character: AGENCY.indexOf(words) },
    });
    const a = at('12 people');
    const answer = await client.connection.sendRequest<WhyAnswer>('secondSource/why', { a, b: at('40 people') });
    assert.equal(answer.kind, 'apart');
    assert.match(answer.sentence, /^Not compared: other measure/);
    const nowhere = { uri: desk.uri('none.txt'), position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('secondSource/why', { a, b: nowhere }), null);
});
