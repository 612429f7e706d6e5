import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Hover, Location } from 'vscode-languageserver-protocol/node';
import { type LanguageClient, startClient, until } from './languageClient';

const seeds = join(import.meta.dirname, '../../seeds/plane-crash');

const AGENCY = 'A bus overturned near Harwell on Monday, killing 12 people, police said.\n';
const DAILY = 'The Harwell bus crash on Monday killed 14 people, officials said.\n';

let folder: string;
let running: LanguageClient | undefined;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second source '));
});

afterEach(async () => {
    const client = running;
    running = undefined;
    await client?.stop();
    rmSync(folder, { recursive: true, force: true });
});

/** Any editor with a language client: it knows nothing of our requests, and takes diagnostics as they come. */
async function start(settings: unknown = { story: 'one' }): Promise<LanguageClient> {
    running = await startClient({
        folders: [pathToFileURL(folder).toString()],
        capabilities: {
            textDocument: { publishDiagnostics: { relatedInformation: true } },
            workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        },
        initializationOptions: { settings },
    });
    await until('the files are read', () => running?.log.find((line) => line.startsWith('Read')));
    return running;
}

function uri(name: string): string {
    return pathToFileURL(join(folder, name)).toString();
}

function write(name: string, text: string | Uint8Array): void {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
}

async function tell(client: LanguageClient, name: string, type: 1 | 2 | 3): Promise<void> {
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri(name), type }],
    });
}

function found(client: LanguageClient, name: string, count: number): Promise<true> {
    return until(`${count} in ${name}`, () => (client.pushed.get(uri(name)) ?? []).length === count || undefined);
}

test('the files of a folder are compared though nobody opened them', async () => {
    cpSync(seeds, folder, { recursive: true });
    const client = await start({});
    for (const name of ['letter-of-apology.txt', 'wire-round-up.txt']) {
        await until(`the clash in ${name}`, () =>
            client.pushed.get(uri(name))?.find(({ code }) => code === 'all-or-none'),
        );
    }
});

test('hover and references answer in plain text and plain places', async () => {
    write('agency.txt', AGENCY);
    write('daily.txt', DAILY);
    const client = await start();
    await client.open(uri('agency.txt'), AGENCY);
    const asked = { textDocument: { uri: uri('agency.txt') }, position: { line: 0, character: AGENCY.indexOf('12') } };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', asked);
    assert.match(JSON.stringify(hover.contents), /"plaintext".*daily\.txt, line 1.*14 people/);
    const references = await client.connection.sendRequest<Location[]>('textDocument/references', {
        ...asked,
        context: { includeDeclaration: false },
    });
    assert.deepEqual(
        references.map((location) => location.uri),
        [uri('daily.txt')],
    );
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: asked.textDocument,
        range: { start: asked.position, end: asked.position },
        context: { diagnostics: [] },
    });
    assert.ok(actions.some(({ edit }) => edit !== undefined));
    assert.deepEqual(
        actions.filter(({ command }) => command !== undefined),
        [],
        'no command that this editor lacks',
    );
});

test('edits, renames and deletions reach the other end; what is gone leaves nothing behind', async () => {
    write('agency.txt', AGENCY);
    write('daily.txt', DAILY);
    const client = await start();
    await found(client, 'agency.txt', 1);
    await found(client, 'daily.txt', 1);
    await client.open(uri('agency.txt'), AGENCY);
    await client.replace(uri('agency.txt'), '12', '14');
    await found(client, 'agency.txt', 0);
    await found(client, 'daily.txt', 0);
    await client.close(uri('agency.txt'));
    await found(client, 'daily.txt', 1);
    renameSync(join(folder, 'agency.txt'), join(folder, 'renamed.txt'));
    await tell(client, 'agency.txt', 3);
    await tell(client, 'renamed.txt', 1);
    await found(client, 'agency.txt', 0);
    await found(client, 'renamed.txt', 1);
    await found(client, 'daily.txt', 1);
    rmSync(join(folder, 'renamed.txt'));
    await tell(client, 'renamed.txt', 3);
    await found(client, 'renamed.txt', 0);
    await found(client, 'daily.txt', 0);
});

test('a folder that moves brings its files along', async () => {
    write('old/agency.txt', AGENCY);
    write('daily.txt', DAILY);
    const client = await start();
    await found(client, 'old/agency.txt', 1);
    renameSync(join(folder, 'old'), join(folder, 'new'));
    await tell(client, 'old', 3);
    await tell(client, 'new', 1);
    await found(client, 'old/agency.txt', 0);
    await found(client, 'new/agency.txt', 1);
    await found(client, 'daily.txt', 1);
});

test('the client is asked to watch', async () => {
    write('daily.txt', DAILY);
    const client = await start();
    const [watching] = client.registered.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
    assert.match(JSON.stringify(watching?.registerOptions), /\*\*\/\*\.\{txt,md\}/);
});

test("names with blanks, accents and brackets are found under the client's own spelling", async () => {
    write('Überblick (2).txt', AGENCY);
    write('daily.txt', DAILY);
    const client = await start();
    const spelt = uri('Überblick (2).txt').replace('%C3%9C', 'Ü').replace('(', '%28');
    await client.open(spelt, AGENCY);
    await until('the clash under the spelling of the editor', () => client.pushed.get(spelt)?.[0]);
    for (const [known, diagnostics] of client.pushed) {
        if (known !== spelt && known !== uri('daily.txt')) assert.deepEqual(diagnostics, [], known);
    }
});

test('what need not be read is not read, and what cannot be is said', async () => {
    write('daily.txt', DAILY);
    for (const name of ['node_modules/pack/agency.txt', '.git/agency.txt', 'drafts/agency.txt', 'agency.html']) {
        write(name, AGENCY);
    }
    write('huge.txt', AGENCY.repeat(20_000));
    write('binary.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe]));
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
    symlinkSync(folder, join(folder, 'loop'));
    const client = await start({ story: 'one', sources: { exclude: ['drafts'] } });
    const log = client.log.join('\n');
    assert.match(log, /Read: 3 of 3 files; 2 left out/);
    assert.match(log, /huge\.txt left out: \d+ KB, over the 1024 KB/);
    assert.match(log, /binary\.txt left out: not a text file/);
    assert.match(log, /broken\.txt could not be read/);
    assert.doesNotMatch(log, /node_modules|\.git|drafts|html|loop/);
});

test('more files than the limit are said', async () => {
    for (let n = 0; n < 5; n++) write(`source-${n}.txt`, DAILY);
    const client = await start({ sources: { maxFiles: 3 } });
    const log = client.log.join('\n');
    assert.match(log, /more than 3 files/);
    assert.match(log, /Read: 3 of 3 files/);
});
