import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import manifest from '../../package.json' with { type: 'json' };
import { assertLines, buildCommandLine, type CommandLine } from './commandLine';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
    await cli.write({ 'wire.txt': 'At least 12 people died in the mill, the mayor, Ann Lee, 54, said.\n' });
});
after(() => cli.remove());

test('--help names every command and option on lines that a terminal holds', async () => {
    for (const words of [['--help'], ['-h'], ['help'], ['check', '--help']]) {
        const { code, stdout, stderr } = await cli.run(words);
        assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
        for (const part of [
            'check PATH',
            'claims PATH',
            'table PATH',
            'lsp --stdio',
            '--format',
            '--story',
            '--severity',
            '--max-size',
            '--no-decisions',
            '--baseline',
        ]) {
            assert.ok(stdout.includes(part), part);
        }
        assert.ok(stdout.split('\n').every((line) => line.length <= 80));
    }
});

test('--version', async () => {
    assert.deepEqual(await cli.run(['--version']), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

const misuses: readonly (readonly [words: readonly string[], complaint: RegExp])[] = [
    [[], /No command given/],
    [['chekc', 'wire.txt'], /Unknown command "chekc"/],
    [['check'], /check needs at least one file or folder/],
    [['check', 'wire.txt', '--format', 'xml'], /--format takes text, json, got "xml"/],
    [['check', 'wire.txt', '--story', 'two'], /--story takes auto, one, folder, got "two"/],
    [['check', 'wire.txt', '--severity', 'error'], /--severity takes warning, information, hint, got "error"/],
    [['check', 'wire.txt', '--max-size', 'big'], /--max-size takes a number of kilobytes, got "big"/],
    [['claims', 'wire.txt', '--severity', 'hint'], /--severity belongs to check/],
    [['check', 'wire.txt', '--colour'], /--colour/],
    [['check', 'wire.txt', '--format'], /--format/],
];
for (const [words, complaint] of misuses) {
    test(`misuse is one line and exit code 2: ${words.join(' ') || '(nothing)'}`, async () => {
        const { code, stdout, stderr } = await cli.run(words);
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
        assertLines(stderr, [complaint]);
        assert.match(stderr, /second-source --help/);
    });
}

test('claims: a line each, with what is measured and the words', async () => {
    const { code, stdout } = await cli.run(['claims', 'wire.txt']);
    assert.equal(code, 0);
    assert.match(stdout, /^wire\.txt:1:1 {2}count {2}killed ≥ 12 people {2}.*“At least 12 people/m);
    assert.match(stdout, /^\d+ claims? in 1 source\.$/m);
});

test('claims as JSON: sources and claims, an open end left out', async () => {
    const { stdout } = await cli.run(['claims', 'wire.txt', '--format', 'json']);
    const { sources, claims, ...rest } = JSON.parse(stdout);
    assert.deepEqual([sources.length, rest], [1, {}]);
    const toll = claims.find((claim: { measure: string }) => claim.measure === 'killed');
    assert.deepEqual([toll.min, toll.max, toll.bound], [12, undefined, 'at-least']);
});

test('lsp serves an editor', async () => {
    const child = cli.start(['lsp', '--stdio']);
    const connection = createMessageConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const answer: { capabilities: object } = await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
    });
    assert.ok('hoverProvider' in answer.capabilities);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    connection.dispose();
});
