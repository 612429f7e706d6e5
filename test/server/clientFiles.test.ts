import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type {
    Diagnostic,
    DocumentDiagnosticReport,
    Hover,
    Location,
    MarkupContent,
    ProtocolConnection,
    WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient, until } from './languageClient';
import { MemoryFolder } from './memoryFolder';

const seeds = join(import.meta.dirname, '../../seeds/plane-crash');

const AGENCY = 'A bus overturned near Harwell on Monday, killing 12 people, police said.\n';
const DAILY = 'The Harwell bus crash on Monday killed 14 people, officials said.\n';

let running: LanguageClient | undefined;

afterEach(async () => {
    const client = running;
    running = undefined;
    await client?.stop();
});

interface Configured {
    settings: unknown;
}

async function start(
    desk: MemoryFolder,
    settings: unknown = { story: 'one' },
    more: (connection: ProtocolConnection) => void = () => {},
): Promise<LanguageClient & Configured> {
    const configured: Configured = { settings };
    const client = await startClient({
        folders: [desk.folder],
        capabilities: {
            workspace: {
                configuration: true,
                workspaceFolders: true,
                diagnostics: { refreshSupport: true },
                didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
            },
            window: { workDoneProgress: true },
            textDocument: {
                diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
                hover: { contentFormat: ['markdown'] },
                definition: { linkSupport: true },
            },
        },
        initializationOptions: { readsFiles: true, showsStatus: true, peeks: true },
        before: (connection) => {
            desk.offer(connection);
            connection.onRequest('workspace/configuration', () => [configured.settings]);
            connection.onNotification('secondSource/status', () => {});
            connection.onRequest('window/workDoneProgress/create', () => null);
            more(connection);
        },
    });
    running = client;
    await until('the files are read', () => client.log.find((line) => line.startsWith('Read')));
    return Object.assign(client, configured, {
        set settings(next: unknown) {
            configured.settings = next;
        },
    });
}

async function reports(client: LanguageClient): Promise<Map<string, WorkspaceDocumentDiagnosticReport>> {
    const { items } = await client.pullWorkspace();
    return new Map(items.map((report) => [report.uri, report]));
}

async function closed(client: LanguageClient, uri: string): Promise<Diagnostic[]> {
    const report = (await reports(client)).get(uri);
    return report?.kind === 'full' ? report.items : [];
}

async function opened(client: LanguageClient, uri: string): Promise<Diagnostic[]> {
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
}

function words(text: string, { range }: { readonly range: Diagnostic['range'] }): string {
    return TextDocument.create('memory:', 'plaintext', 0, text).getText(range);
}

test('sources that nobody opened are compared, at both ends', async () => {
    const files = Object.fromEntries(readdirSync(seeds).map((name) => [name, readFileSync(join(seeds, name))]));
    const desk = new MemoryFolder(files);
    const client = await start(desk, {});
    for (const [name, phrase] of [
        ['letter-of-apology.txt', 'all 38 people on board'],
        ['wire-round-up.txt', '29 survivors'],
    ] as const) {
        const text = files[name]?.toString('utf8') ?? '';
        const found = (await closed(client, desk.uri(name))).filter(({ code }) => code === 'all-or-none');
        assert.ok(
            found.some((diagnostic) => words(text, diagnostic).includes(phrase)),
            `${name}: ${JSON.stringify(found)}`,
        );
    }
    const readout = desk.uri('kremlin-readout.txt');
    const text = files['kremlin-readout.txt']?.toString('utf8') ?? '';
    await client.open(readout, text);
    const at = TextDocument.create(readout, 'plaintext', 0, text).positionAt(text.indexOf('38 people'));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri: readout },
        position: at,
    });
    assert.match((hover.contents as MarkupContent).value.replaceAll('**', ''), /phone.call.*claimed 38 lives/);
    const references = await client.connection.sendRequest<Location[]>('textDocument/references', {
        textDocument: { uri: readout },
        position: at,
        context: { includeDeclaration: true },
    });
    assert.deepEqual(
        [...new Set(references.map(({ uri }) => uri))].sort(),
        Object.keys(files)
            .map((name) => desk.uri(name))
            .sort(),
    );
});

test('an answer that the client has is not sent again', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const first = await client.pullWorkspace();
    const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    assert.equal(known.length, 2);
    const second = await client.pullWorkspace(known);
    assert.deepEqual(
        second.items.map(({ kind, resultId }) => ({ kind, resultId })),
        known.map(({ value }) => ({ kind: 'unchanged', resultId: value })),
    );
    const uri = desk.uri('agency.txt');
    await client.open(uri, AGENCY);
    const document = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId: known.find((result) => result.uri === uri)?.value,
    });
    assert.equal(document.kind, 'unchanged');
});

test('an edit reaches the other source, and the client is told to ask again', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('agency.txt');
    const daily = desk.uri('daily.txt');
    assert.equal((await closed(client, daily)).length, 1);
    await client.open(agency, AGENCY);
    const before = client.refreshes.count;
    await client.replace(agency, '12 people', '14 people');
    assert.deepEqual(await opened(client, agency), []);
    assert.deepEqual(await closed(client, daily), []);
    await until('a refresh', () => client.refreshes.count > before || undefined);
    await client.replace(agency, '14 people', '15 people');
    assert.equal((await opened(client, agency)).length, 1);
    assert.equal((await closed(client, daily)).length, 1);
});

test('typing that leaves the meaning alone asks nobody to refresh', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('agency.txt');
    await client.open(agency, AGENCY);
    await opened(client, agency);
    // Whatever the start has set off has to be over before counting.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = client.refreshes.count;
    await client.replace(agency, 'A bus overturned', '\nA bus  overturned');
    await opened(client, agency);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(client.refreshes.count, before);
});

test('an unsaved buffer wins over its file, and the file counts again when it is closed', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('agency.txt');
    const daily = desk.uri('daily.txt');
    await client.open(agency, AGENCY.replace('12', '14'));
    assert.deepEqual(await closed(client, daily), []);
    await client.close(agency);
    await until('the file counts again', async () => (await closed(client, daily)).length === 1 || undefined);
});

test('a file that changes while it is open counts as it is in the editor', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('agency.txt');
    await client.open(agency, AGENCY);
    desk.write('agency.txt', AGENCY.replace('12', '14'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: agency, type: 2 }],
    });
    assert.equal((await closed(client, desk.uri('daily.txt'))).length, 1);
    await client.close(agency);
    await until('the file counts', async () => (await closed(client, desk.uri('daily.txt'))).length === 0 || undefined);
});

test('a document without a file counts while it is open', async () => {
    const desk = new MemoryFolder({ 'daily.txt': DAILY });
    const client = await start(desk);
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, AGENCY);
    assert.equal((await opened(client, untitled)).length, 1);
    assert.equal((await closed(client, desk.uri('daily.txt'))).length, 1);
    await client.close(untitled);
    assert.deepEqual(await closed(client, desk.uri('daily.txt')), []);
    assert.deepEqual(await closed(client, untitled), []);
});

test('files that come, change and go are followed; what is gone leaves nothing behind', async () => {
    const desk = new MemoryFolder({ 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('late/agency.txt');
    const daily = desk.uri('daily.txt');
    const tell = (type: 1 | 2 | 3, uri = agency) =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    assert.deepEqual(await closed(client, daily), []);
    desk.write('late/agency.txt', AGENCY);
    await tell(1);
    await until('the new file counts', async () => (await closed(client, daily)).length === 1 || undefined);
    desk.write('late/agency.txt', AGENCY.replace('12', '14'));
    await tell(2);
    await until('the change counts', async () => (await closed(client, daily)).length === 0 || undefined);
    desk.write('late/agency.txt', AGENCY);
    await tell(2);
    await until('the change back counts', async () => (await closed(client, agency)).length === 1 || undefined);
    desk.delete('late/agency.txt');
    // The folder goes: nobody names the file in it.
    await tell(3, desk.uri('late'));
    await until('the file is gone', async () => (await closed(client, daily)).length === 0 || undefined);
    const report = (await reports(client)).get(agency);
    assert.ok(report?.kind === 'full', 'the client is told that nothing is left');
    assert.deepEqual(report.items, []);
});

test('a file that is deleted under its open document is gone, unless the document holds more than the file', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('agency.txt');
    const daily = desk.uri('daily.txt');
    const tell = (type: 1 | 3) =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: agency, type }] });
    await client.open(agency, AGENCY);
    // An edit that was undone leaves no more in the document than there is in the file.
    await client.replace(agency, '12 people', '15 people');
    await client.replace(agency, '15 people', '12 people');
    desk.delete('agency.txt');
    await tell(3);
    await until('it counts no more', async () => (await closed(client, daily)).length === 0 || undefined);
    assert.deepEqual(await opened(client, agency), []);
    desk.write('agency.txt', AGENCY);
    await tell(1);
    await until('it is back', async () => (await closed(client, daily)).length === 1 || undefined);
    await client.replace(agency, '12 people', '15 people');
    desk.delete('agency.txt');
    await tell(3);
    // The next news is followed only after the one before.
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: daily, type: 2 }],
    });
    await until(
        'the other file was read again',
        () => desk.reads.filter((uri) => uri === daily).length > 1 || undefined,
    );
    assert.equal((await closed(client, daily)).length, 1);
    assert.equal((await opened(client, agency)).length, 1);
    await client.close(agency);
    await until('nothing is left', async () => (await closed(client, daily)).length === 0 || undefined);
});

test('a folder that is deleted takes open documents along whose files were never news', async () => {
    const desk = new MemoryFolder({ 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('bus/agency.txt');
    await client.open(agency, AGENCY);
    await until('the clash', async () => (await closed(client, desk.uri('daily.txt'))).length === 1 || undefined);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: desk.uri('bus'), type: 3 }],
    });
    await until('nothing', async () => (await closed(client, desk.uri('daily.txt'))).length === 0 || undefined);
});

test('a file that was made anew before the news of its end arrived counts', async () => {
    const desk = new MemoryFolder({ 'bus/agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk);
    const agency = desk.uri('bus/agency.txt');
    desk.write('bus/agency.txt', AGENCY.replace('12', '15'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [
            { uri: agency, type: 1 },
            { uri: desk.uri('bus'), type: 3 },
            { uri: agency, type: 3 },
        ],
    });
    await until('it was read again', () => desk.reads.filter((uri) => uri === agency).length > 1 || undefined);
    await until('the new words', async () =>
        (await closed(client, desk.uri('daily.txt'))).find(({ message }) => String(message).includes('15')),
    );
});

test('a hidden file does not count when it changes', async () => {
    const desk = new MemoryFolder({ 'daily.txt': DAILY });
    const client = await start(desk);
    for (const name of ['hidden/agency.txt', 'node_modules/pack/agency.txt', 'agency.html']) {
        desk.write(name, AGENCY);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: desk.uri(name), type: 1 }],
        });
    }
    desk.write('second.txt', DAILY);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: desk.uri('second.txt'), type: 1 }],
    });
    await until('the file after them counts', () => desk.reads.includes(desk.uri('second.txt')) || undefined);
    assert.deepEqual(await closed(client, desk.uri('daily.txt')), []);
    assert.deepEqual(
        desk.reads.filter((uri) => /hidden|node_modules|html/.test(uri)),
        [],
    );
});

test('other encodings are read and said; what is no text is left out and said', async () => {
    const latin1 = Buffer.from(
        `The Café “bus” crash near Harwell on Monday: ${AGENCY}`.replace(/[“”]/g, '"'),
        'latin1',
    );
    const desk = new MemoryFolder({
        'latin.txt': latin1,
        'wide.txt': Buffer.from(`\ufeff${DAILY}`, 'utf16le'),
        'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 9, 0xff]),
        'long.txt': AGENCY.repeat(5000),
    });
    const client = await start(desk, { story: 'one', sources: { maxSize: 100 } });
    const [inLatin] = await closed(client, desk.uri('latin.txt'));
    assert.ok(inLatin);
    assert.match(words(latin1.toString('latin1'), inLatin), /12 people/);
    const [inWide] = await closed(client, desk.uri('wide.txt'));
    assert.ok(inWide);
    assert.match(words(DAILY, inWide), /14 people/);
    const log = client.log.join('\n');
    assert.match(log, /latin\.txt .*Latin-1/);
    assert.match(log, /picture\.txt left out: not a text file/);
    assert.match(log, /long\.txt left out: \d+ KB, over the 100 KB of secondSource\.sources\.maxSize/);
    assert.match(log, /Read: 4 of 4 files; 2 left out/);
    await client.open(desk.uri('long.txt'), AGENCY.repeat(5000));
    const [said] = await opened(client, desk.uri('long.txt'));
    assert.equal(said?.code, 'source-too-large');
});

test('offsets hold with emoji and carriage returns', async () => {
    const text = `🚒👩‍🚒 Harwell\r\n\r\n🔥 ${AGENCY.trim()}\r\n`;
    const desk = new MemoryFolder({ 'agency.txt': text, 'daily.txt': DAILY });
    const client = await start(desk);
    const [found] = await closed(client, desk.uri('agency.txt'));
    assert.ok(found);
    assert.match(words(text, found), /^killing 12 people$|^12 people$/);
    await client.open(desk.uri('agency.txt'), text);
    await client.replace(desk.uri('agency.txt'), '👩‍🚒 Harwell\r\n', '👩‍🚒🚑 Harwell\r\n\r\nLate edition\r\n');
    const [moved] = await opened(client, desk.uri('agency.txt'));
    assert.ok(moved);
    assert.match(words(client.textOf(desk.uri('agency.txt')), moved), /^killing 12 people$|^12 people$/);
});

test('settings that make no sense are said once, and the others hold', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const client = await start(desk, {
        story: 'several',
        sources: { include: '**/*.txt', maxSize: -1 },
        severity: { 'figure-mismatch': 'information', basis: 'loud' },
    });
    await until('the message', () => client.shown[0]);
    assert.equal(client.shown.length, 1);
    for (const name of ['story', 'sources.include', 'sources.maxSize', 'severity.basis']) {
        assert.ok(client.shown[0]?.includes(`secondSource.${name} must`), `${name}: ${client.shown[0]}`);
    }
});

test('a check can be given another severity, and switched off while the server runs', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY });
    const settings: { story: string; severity: Record<string, string> } = {
        story: 'one',
        severity: { 'figure-mismatch': 'hint' },
    };
    const client = await start(desk, settings);
    const daily = desk.uri('daily.txt');
    assert.deepEqual(
        (await closed(client, daily)).map(({ severity }) => severity),
        [4],
    );
    settings.severity['figure-mismatch'] = 'off';
    const before = client.refreshes.count;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until('nothing is found', async () => (await closed(client, daily)).length === 0 || undefined);
    await until('a refresh', () => client.refreshes.count > before || undefined);
});

test('a question that is taken back is not worked on', async () => {
    const files: Record<string, string> = {};
    for (let n = 0; n < 40; n++) files[`source-${n}.txt`] = AGENCY.replace('12', String(12 + n)).repeat(3);
    const client = await start(new MemoryFolder(files));
    const { CancellationTokenSource } = await import('vscode-jsonrpc');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.equal((await client.pullWorkspace()).items.length, 40);
});

test('reading many files shows how far it is, and can be stopped', async () => {
    const files: Record<string, string> = {};
    for (let n = 0; n < 120; n++) files[`source-${n}.txt`] = `Note ${n}. `.repeat(200);
    const told: { kind: string; message?: string; cancellable?: boolean }[] = [];
    let connected: ProtocolConnection | undefined;
    const desk = new MemoryFolder(files);
    await start(desk, {}, (connection) => {
        connected = connection;
        connection.onNotification('$/progress', ({ value }) => void told.push(value));
    });
    await until('the end', () => told.find(({ kind }) => kind === 'end'));
    assert.equal(told[0]?.kind, 'begin');
    assert.equal(told[0]?.cancellable, true);
    assert.ok(told.some(({ kind, message }) => kind === 'report' && /^\d+ of 120$/.test(message ?? '')));
    assert.ok(connected);
    connected.onNotification('$/progress', ({ token, value }) => {
        if (value.kind === 'begin') void connected?.sendNotification('window/workDoneProgress/cancel', { token });
    });
    desk.delay = 20;
    await connected.sendNotification('secondSource/checkNow');
    await until('it stops', () => running?.log.find((line) => /^Stopped reading: \d+ of 120/.test(line)));
});

test('folders come and go', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY });
    const client = await start(desk);
    const other = 'vscode-vfs://desk/other';
    const daily = `${other}/daily.txt`;
    desk.files.set(daily, new TextEncoder().encode(DAILY));
    const tell = (added: string[], removed: string[]) =>
        client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
            event: {
                added: added.map((uri) => ({ uri, name: uri })),
                removed: removed.map((uri) => ({ uri, name: uri })),
            },
        });
    await tell([other], []);
    await until('the folder counts', async () => (await closed(client, daily)).length === 1 || undefined);
    await tell([], [other]);
    await until(
        'it counts no more',
        async () => (await closed(client, desk.uri('agency.txt'))).length === 0 || undefined,
    );
});
