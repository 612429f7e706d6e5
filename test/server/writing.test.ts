import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
    CodeLens,
    CompletionList,
    DocumentLink,
    InlayHint,
    SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import type { CoverageAnswer } from '../../server/src/wire/coverage';
import { type LanguageClient, startClient, until } from './languageClient';
import { MemoryFolder } from './memoryFolder';

const AGENCY = `HARWELL, March 3, 2025 - A bus overturned near Harwell on Monday, killing 12 people, police said.
`;
const DRAFT = `The Harwell bus crash on Monday killed 12 people. The road was closed for 35 minutes. See agency.txt.
`;

let folder: string;
let running: LanguageClient | undefined;
let asked: Record<string, number>;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second source '));
    asked = {};
});

afterEach(async () => {
    const client = running;
    running = undefined;
    await client?.stop();
    rmSync(folder, { recursive: true, force: true });
});

async function start(settings: object): Promise<LanguageClient> {
    writeFileSync(join(folder, 'agency.txt'), AGENCY);
    writeFileSync(join(folder, 'draft.txt'), DRAFT);
    const refreshes = { refreshSupport: true };
    running = await startClient({
        folders: [pathToFileURL(folder).toString()],
        capabilities: { workspace: { inlayHint: refreshes, codeLens: refreshes, semanticTokens: refreshes } },
        initializationOptions: { settings: { story: 'one', drafts: ['draft.txt'], ...settings } },
        before: (connection) => {
            for (const what of ['inlayHint', 'codeLens', 'semanticTokens']) {
                connection.onRequest(`workspace/${what}/refresh`, () => {
                    asked[what] = (asked[what] ?? 0) + 1;
                    return null;
                });
            }
        },
    });
    await until('the files are read', () => running?.log.find((line) => line.startsWith('Read')));
    await running.open(uri('draft.txt'), DRAFT);
    return running;
}

function uri(name: string): string {
    return pathToFileURL(join(folder, name)).toString();
}

const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

function hints(client: LanguageClient, name: string): Promise<InlayHint[]> {
    return client.connection.sendRequest('textDocument/inlayHint', {
        textDocument: { uri: uri(name) },
        range: everything,
    });
}

function lenses(client: LanguageClient, name: string): Promise<CodeLens[]> {
    return client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: uri(name) } });
}

test('marks are off until they are asked for', async () => {
    const client = await start({});
    assert.deepEqual(await hints(client, 'draft.txt'), []);
    assert.deepEqual(await lenses(client, 'draft.txt'), []);
});

test('marks stand in drafts, or in all copy', async () => {
    const client = await start({ inlayHints: 'drafts', codeLens: 'all' });
    assert.deepEqual(
        (await hints(client, 'draft.txt')).map(({ label }) => label),
        ['✓1', '?'],
    );
    assert.deepEqual(await hints(client, 'agency.txt'), []);
    assert.deepEqual(
        (await lenses(client, 'draft.txt')).map(({ command }) => command?.title),
        ['1 ticked, 1 unsupported'],
    );
    assert.equal((await lenses(client, 'agency.txt')).length, 1);
});

test('the marks of a draft follow its sources, and the client is told', async () => {
    const client = await start({ inlayHints: 'drafts' });
    await client.open(uri('agency.txt'), AGENCY);
    await until('a first refresh', () => (asked.inlayHint ?? 0) > 0 && (asked.codeLens ?? 0) > 0);
    const before = asked.inlayHint ?? 0;
    await client.replace(uri('agency.txt'), '12', '13');
    await until('a refresh', () => (asked.inlayHint ?? 0) > before);
    assert.deepEqual(
        (await hints(client, 'draft.txt')).map(({ label }) => label),
        ['≠ 13', '?'],
    );
});

test('coverage is told over the wire', async () => {
    const client = await start({});
    const draft = await client.connection.sendRequest<CoverageAnswer>('secondSource/coverage', {
        uri: uri('draft.txt'),
    });
    assert.equal(draft.draft, true);
    assert.deepEqual(
        draft.figures.map(({ state }) => state),
        ['ticked', 'unsupported'],
    );
    assert.equal(await client.connection.sendRequest('secondSource/coverage', { uri: uri('none.txt') }), null);
});

test('words are told apart, unless the settings say no', async () => {
    const legend = (client: LanguageClient) => client.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const typesIn = async (client: LanguageClient, method: string) => {
        const params = { textDocument: { uri: uri('draft.txt') }, range: everything };
        const { data } = await client.connection.sendRequest<SemanticTokens>(method, params);
        return data.flatMap((value, at) => (at % 5 === 3 ? [legend(client)[value]] : []));
    };
    const client = await start({});
    const types = await typesIn(client, 'textDocument/semanticTokens/full');
    assert.deepEqual(
        types.filter((type) => type === 'number' || type === 'date'),
        ['date', 'number', 'number'],
    );
    assert.deepEqual(await typesIn(client, 'textDocument/semanticTokens/range'), types);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { secondSource: { semanticTokens: false } },
    });
    await until('no colours', async () => (await typesIn(client, 'textDocument/semanticTokens/full')).length === 0);
    assert.ok((asked.semanticTokens ?? 0) > 0);
});

test('figures are offered while they are typed, and a named source is a link', async () => {
    const client = await start({});
    await client.replace(uri('draft.txt'), '12 people. The', '');
    const typed = client.textOf(uri('draft.txt')).indexOf('killed ') + 'killed '.length;
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri: uri('draft.txt') },
        position: { line: 0, character: typed },
        context: { triggerKind: 2, triggerCharacter: ' ' },
    });
    assert.deepEqual(
        list.items.map(({ detail }) => detail),
        ['people killed · 1 source'],
    );
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: uri('draft.txt') },
    });
    assert.deepEqual(
        links.map(({ target }) => target),
        [uri('agency.txt')],
    );
});

test('nothing is said of a draft before all sources are read', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'draft.txt': DRAFT });
    let open: () => void = () => undefined;
    desk.gate = new Promise((resolve) => {
        open = resolve;
    });
    running = await startClient({
        folders: [desk.folder],
        capabilities: {},
        initializationOptions: { readsFiles: true, settings: { story: 'one', drafts: ['draft.txt'] } },
        before: (connection) => desk.offer(connection),
    });
    const { connection } = running;
    const ask = () =>
        connection.sendRequest<CoverageAnswer | null>('secondSource/coverage', { uri: desk.uri('draft.txt') });
    await until('reading', () => desk.reads.length > 0);
    await running.open(desk.uri('draft.txt'), DRAFT);
    assert.equal(await ask(), null);
    open();
    const answer = await until('the coverage', async () => (await ask()) ?? undefined);
    assert.deepEqual(
        answer.figures.map(({ state }) => state),
        ['ticked', 'unsupported'],
    );
});
