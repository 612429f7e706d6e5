import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Diagnostic, Hover, LocationLink } from 'vscode-languageserver-protocol/node';
import { type LanguageClient, startClient, until } from './languageClient';
import { MemoryFolder } from './memoryFolder';

const AGENCY = 'A bus overturned near Harwell on Monday, killing 12 people, police said.\n';
const DAILY = 'The Harwell bus crash on Monday killed 14 people, officials said.\n';

let running: LanguageClient | undefined;

afterEach(async () => {
    const client = running;
    running = undefined;
    await client?.stop();
});

/** `ofRecord`: sources of record by uri of their folder. */
async function start(
    desks: readonly MemoryFolder[],
    ofRecord: Readonly<Record<string, readonly string[]>> = {},
    story = 'one',
): Promise<LanguageClient> {
    const all = new MemoryFolder({});
    for (const desk of desks) for (const [uri, bytes] of desk.files) all.files.set(uri, bytes);
    const client = await startClient({
        folders: desks.map(({ folder }) => folder),
        capabilities: {
            workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
            textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, definition: { linkSupport: true } },
        },
        initializationOptions: { readsFiles: true, showsStatus: true },
        before: (connection) => {
            all.offer(connection);
            connection.onNotification('secondSource/status', () => {});
            connection.onRequest('workspace/configuration', ({ items }: { items: Asked[] }) =>
                items.map(({ section, scopeUri }) => {
                    if (section === 'secondSource.sourcesOfRecord') return ofRecord[scopeUri ?? ''] ?? [];
                    return section === 'secondSource' ? { story } : null;
                }),
            );
        },
    });
    running = client;
    for (const desk of desks) shared.set(desk, all);
    await until('the files are read', () => client.log.find((line) => line.startsWith('Read')));
    return client;
}

interface Asked {
    readonly section: string;
    readonly scopeUri?: string;
}

/** The files as the server is given them. */
const shared = new WeakMap<MemoryFolder, MemoryFolder>();

/** What is found, by uri; files without findings are left out. */
async function found(client: LanguageClient): Promise<Map<string, readonly Diagnostic[]>> {
    const { items } = await client.pullWorkspace();
    return new Map(
        items.flatMap((report) =>
            report.kind === 'full' && report.items.length > 0 ? [[report.uri, report.items] as const] : [],
        ),
    );
}

test('files of the same name in two folders are two sources', async () => {
    const [one, other] = [
        new MemoryFolder({ 'wire.txt': AGENCY }, 'vscode-vfs://desk/one'),
        new MemoryFolder({ 'wire.txt': DAILY }, 'vscode-vfs://desk/other'),
    ];
    const client = await start([one, other]);
    assert.deepEqual([...(await found(client)).keys()].sort(), [one.uri('wire.txt'), other.uri('wire.txt')]);
});

test('each folder has its own sources of record', async () => {
    const copy = new MemoryFolder({ 'copy.txt': AGENCY }, 'vscode-vfs://desk/copy');
    const [one, other] = [
        new MemoryFolder({ 'wire.txt': AGENCY }, 'vscode-vfs://desk/one'),
        new MemoryFolder({ 'wire.txt': AGENCY }, 'vscode-vfs://desk/other'),
    ];
    for (const trusted of [one, other]) {
        const client = await start([copy, one, other], { [trusted.folder]: ['wire.txt'] });
        await client.open(copy.uri('copy.txt'), AGENCY);
        const [link] = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', {
            textDocument: { uri: copy.uri('copy.txt') },
            position: { line: 0, character: AGENCY.indexOf('12 people') },
        });
        assert.equal(link?.targetUri, trusted.uri('wire.txt'));
        running = undefined;
        await client.stop();
    }
});

test('on Windows the spellings of a drive, and of a machine in the network, are one source', async () => {
    for (const [folder, opened] of [
        ['file:///c%3A/desk', 'file:///C:/desk/agency.txt'],
        ['file:///C:/desk', 'file:///c%3A/desk/agency.txt'],
        ['file://server/share/desk', 'file://SERVER/share/desk/agency.txt'],
    ] as const) {
        const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY }, folder);
        const client = await start([desk]);
        assert.equal((await found(client)).size, 2, folder);
        await client.open(opened, AGENCY);
        await client.replace(opened, '12 people', '14 people');
        await until(`${opened} counts as it is in the editor`, async () =>
            (await found(client)).size === 0 ? true : undefined,
        );
        running = undefined;
        await client.stop();
    }
});

test('another branch changes 500 files at once: a hover is answered meanwhile, and the client asks again a few times', async () => {
    const files: Record<string, string> = { 'agency.txt': AGENCY, 'daily.txt': DAILY };
    for (let n = 0; n < 500; n++) files[`notes/${n}/note.txt`] = noteOf(n, 'Tuesday');
    const desk = new MemoryFolder(files);
    // Each note is a story of its own.
    const client = await start([desk], {}, 'folder');
    const all = shared.get(desk) ?? desk;
    await client.open(desk.uri('agency.txt'), AGENCY);
    await found(client);
    const before = client.refreshes.count;
    all.write('daily.txt', DAILY.replace('14', '12'));
    for (let n = 0; n < 500; n++) all.write(`notes/${n}/note.txt`, noteOf(n, 'Wednesday'));
    const reads = all.reads.length;
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [...Object.keys(files)].reverse().map((name) => ({ uri: desk.uri(name), type: 2 })),
    });
    const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri: desk.uri('agency.txt') },
        position: { line: 0, character: AGENCY.indexOf('12 people') },
    });
    assert.ok(hover);
    const readMeanwhile = all.reads.length - reads;
    assert.ok(readMeanwhile < 500, `the hover came after ${readMeanwhile} files`);
    await until('the other branch counts', async () =>
        (await found(client)).has(desk.uri('daily.txt')) ? undefined : true,
    );
    assert.ok(all.reads.length - reads >= 501, 'every file was read again');
    assert.ok(client.refreshes.count - before <= 3, `${client.refreshes.count - before} refreshes`);
});

/** Copy with nothing in common with the other notes. */
function noteOf(n: number, day: string): string {
    return `The clerk filed paper ${n} on ${day}.\n`;
}
