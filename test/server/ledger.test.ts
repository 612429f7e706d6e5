import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { LEDGER_PATH } from '../../server/src/decisions/ledger';
import {
    DECIDE,
    type DecideParams,
    type DecisionOrder,
    LEDGER_WRITTEN,
    type LedgerAnswer,
    WITHDRAW_DECISION,
} from '../../server/src/wire/decisions';
import { type LanguageClient, startClient, until } from './languageClient';
import { MemoryFolder } from './memoryFolder';

const AGENCY = 'A bus overturned near Harwell on Monday, killing 12 people, police said.\n';
const DAILY = 'The Harwell bus crash on Monday killed 14 people, officials said.\n';
const RULE = '{"verdict":"ignored","code":"figure-mismatch","anchors":[{"source":"agency.txt"}]}\n';

let folder: string;
let running: LanguageClient | undefined;

beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'second source '));
    write('agency.txt', AGENCY);
    write('daily.txt', DAILY);
});

afterEach(async () => {
    const client = running;
    running = undefined;
    await client?.stop();
    rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<LanguageClient> {
    running = await startClient({
        folders: [pathToFileURL(folder).toString()],
        capabilities: {
            textDocument: { publishDiagnostics: { relatedInformation: true } },
            workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        },
        initializationOptions: { settings: { story: 'one' }, decides: true },
    });
    await until('the files are read', () => running?.log.find((line) => line.startsWith('Read')));
    return running;
}

function uri(name: string): string {
    return pathToFileURL(path.join(folder, name)).toString();
}

function write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
}

async function tell(client: LanguageClient, name: string, type: 1 | 2 | 3): Promise<void> {
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri(name), type }],
    });
}

function found(client: LanguageClient, name: string, count: number): Promise<Diagnostic[]> {
    return until(`${count} in ${name}`, () => {
        const diagnostics = client.pushed.get(uri(name)) ?? [];
        return diagnostics.length === count ? diagnostics : undefined;
    });
}

/** The order behind a quick fix of that title. */
async function orderFor(client: LanguageClient, name: string, title: string): Promise<DecisionOrder> {
    const [diagnostic] = await found(client, name, 1);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uri(name) },
        range: diagnostic?.range,
        context: { diagnostics: [diagnostic] },
    });
    const action = actions.find((one) => one.title === title);
    assert.ok(action, actions.map((one) => one.title).join(' | '));
    return action.command?.arguments?.[0] as DecisionOrder;
}

const ANN = { who: 'Ann Lee', when: '2025-05-01T09:30:00Z', why: 'called the police' };

test('a decision is entered, settles both ends, is followed through edits and can be taken back', async () => {
    const client = await start();
    const order = await orderFor(client, 'agency.txt', 'Mark as checked…');
    assert.equal(order.ledger, uri(LEDGER_PATH));
    const asked: DecideParams = { ...order, ...ANN, text: '# ours\n' };
    const answer = await client.connection.sendRequest<LedgerAnswer>(DECIDE, asked);
    assert.ok(answer.kind === 'text', JSON.stringify(answer));
    assert.match(answer.text, /^# ours\n\{"id":"\w+","verdict":"checked","code":"figure-mismatch".*Ann Lee.*\}\n$/);
    write(LEDGER_PATH, answer.text);
    await client.connection.sendNotification(LEDGER_WRITTEN, { ledger: order.ledger });
    await found(client, 'agency.txt', 0);
    await found(client, 'daily.txt', 0);

    await client.open(uri('agency.txt'), AGENCY);
    await client.replace(uri('agency.txt'), 'A bus', 'Rain fell on Monday.\n\nA bus');
    await client.replace(uri('agency.txt'), '12 people', '13 people');
    const [back] = await found(client, 'agency.txt', 1);
    assert.match(String(back?.message), /Ann Lee decided “checked” on 2025-05-01 .*has changed since/);
    await client.replace(uri('agency.txt'), '13 people', '12 people');
    await found(client, 'agency.txt', 0);

    const id = /"id":"(\w+)"/.exec(answer.text)?.[1];
    const without = await client.connection.sendRequest<LedgerAnswer>(WITHDRAW_DECISION, {
        ledger: order.ledger,
        id,
        text: readFileSync(path.join(folder, LEDGER_PATH), 'utf8'),
    });
    assert.deepEqual(without.kind === 'text' && without.text, '# ours\n');
});

test('a ledger that comes, changes and goes is followed', async () => {
    const client = await start();
    await found(client, 'daily.txt', 1);
    write(LEDGER_PATH, RULE);
    await tell(client, LEDGER_PATH, 1);
    await found(client, 'daily.txt', 0);
    write(LEDGER_PATH, '');
    await tell(client, LEDGER_PATH, 2);
    await found(client, 'daily.txt', 1);
    write(LEDGER_PATH, RULE);
    await tell(client, LEDGER_PATH, 2);
    await found(client, 'daily.txt', 0);
    rmSync(path.join(folder, '.second-source'), { recursive: true });
    await tell(client, '.second-source', 3);
    await found(client, 'daily.txt', 1);
});

test('a broken ledger gives one message, and its other lines count', async () => {
    write(LEDGER_PATH, `{"id": broken\n${RULE}{"verdict":"postponed"}\n`);
    const client = await start();
    await tell(client, LEDGER_PATH, 2);
    await tell(client, LEDGER_PATH, 2);
    await client.open(uri('daily.txt'), DAILY);
    await found(client, 'daily.txt', 0);
    assert.equal(client.shown.length, 1, client.shown.join('\n'));
    assert.match(
        client.shown[0] ?? '',
        /\.second-source\/decisions\.jsonl:1 holds no decision .*stays as it is.* 1 more/,
    );
    const told = client.log.filter((line) => line.includes('decisions.jsonl:'));
    assert.deepEqual(
        told.map((line) => /jsonl:(\d+)/.exec(line)?.[1]),
        ['1', '3'],
    );
});

test('a check that is ignored in a whole text needs no passage', async () => {
    const client = await start();
    const order = await orderFor(client, 'daily.txt', 'Ignore figure-mismatch in this text');
    const answer = await client.connection.sendRequest<LedgerAnswer>(DECIDE, { ...order, ...ANN, why: '', text: '' });
    assert.ok(answer.kind === 'text');
    assert.match(answer.text, /"verdict":"ignored","code":"figure-mismatch","anchors":\[\{"source":"daily\.txt"\}\]/);
});

test('what is gone cannot be decided about, and no path leads to a document without a file', async () => {
    const client = await start();
    const order = await orderFor(client, 'daily.txt', 'Mark as disputed…');
    const gone = await client.connection.sendRequest<LedgerAnswer>(DECIDE, {
        ...order,
        ...ANN,
        finding: 'gone',
        text: '',
    });
    assert.match(gone.kind === 'problem' ? gone.problem : '', /not there any more/);
    rmSync(path.join(folder, 'agency.txt'));
    await tell(client, 'agency.txt', 3);
    await found(client, 'daily.txt', 0);
    await client.open('untitled:Untitled-1', AGENCY);
    const other = await orderFor(client, 'daily.txt', 'Mark as checked…');
    const nameless = await client.connection.sendRequest<LedgerAnswer>(DECIDE, { ...other, ...ANN, text: '' });
    assert.match(nameless.kind === 'problem' ? nameless.problem : '', /without a file/);
});

test('the ledger of a folder that only the client can read', async () => {
    const desk = new MemoryFolder({ 'agency.txt': AGENCY, 'daily.txt': DAILY, [LEDGER_PATH]: RULE });
    running = await startClient({
        folders: [desk.folder],
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { readsFiles: true, settings: { story: 'one' } },
        before: (connection) => desk.offer(connection),
    });
    const client = running;
    await until('the files are read', () => client.log.find((line) => line.startsWith('Read')));
    const count = async () => {
        const { items } = await client.pullWorkspace();
        return items.reduce((sum, report) => sum + (report.kind === 'full' ? report.items.length : 0), 0);
    };
    assert.equal(await count(), 0);
    desk.delete(LEDGER_PATH);
    await client.connection.sendNotification(LEDGER_WRITTEN, { ledger: desk.uri(LEDGER_PATH) });
    await until('both ends', async () => ((await count()) === 2 ? true : undefined));
});
