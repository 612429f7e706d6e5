import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Report } from '../../server/src/checks/report';
import { LEDGER_PATH } from '../../server/src/decisions/ledger';
import { assertLines, buildCommandLine, type CommandLine } from './commandLine';

const WIRE = 'The fire at the Leeds mill killed 12 people on Monday, police said.\n';
const COPY = 'The fire at the Leeds mill killed 14 people on Monday.\n';
const RULE = '{"verdict":"ignored","code":"figure-mismatch","anchors":[{"source":"copy.txt"}]}\n';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
    await cli.write({
        '.git/HEAD': '',
        'clash/wire.txt': WIRE,
        'clash/copy.txt': COPY,
        'ruled/wire.txt': WIRE,
        'ruled/copy.txt': COPY,
        [`ruled/${LEDGER_PATH}`]: RULE,
    });
});
after(() => cli.remove());

test('what a ledger settles is not listed, but counted', async () => {
    const ruled = await cli.run(['check', 'ruled']);
    assert.deepEqual(ruled, {
        code: 0,
        stdout: 'Nothing found in 2 sources. 1 finding settled by decisions.\n',
        stderr: '',
    });
    const all = await cli.run(['check', 'ruled', '--no-decisions']);
    assert.equal(all.code, 1);
    assert.match(all.stdout, /figure-mismatch/);
});

test('the JSON has what was settled, with the decision', async () => {
    const { stdout } = await cli.run(['check', 'ruled', '--format', 'json']);
    const report: Report = JSON.parse(stdout);
    assert.deepEqual(report.findings, []);
    assert.equal(report.settled?.[0]?.code, 'figure-mismatch');
    assert.equal(report.settled[0].decision?.verdict, 'ignored');
});

test('the ledger of a folder above counts, for files and folders, from wherever the command runs', async () => {
    const cwd = path.join(cli.folder, 'ruled');
    for (const words of [
        ['check', 'wire.txt', 'copy.txt'],
        ['check', '.'],
        ['check', '../ruled/copy.txt', 'wire.txt'],
    ]) {
        assert.equal((await cli.run(words, { cwd })).code, 0, words.join(' '));
    }
    await cli.write({ 'ruled/far/.git/HEAD': '', 'ruled/far/wire.txt': WIRE, 'ruled/far/copy.txt': COPY });
    assert.equal((await cli.run(['check', 'ruled/far'])).code, 1, 'a repository of its own');
});

test('a baseline settles all that is found, and nothing that comes later', async () => {
    const folder = path.join(cli.folder, 'base');
    mkdirSync(folder);
    // The command line may run as another user than the test.
    mkdirSync(path.join(folder, '.second-source'));
    for (const made of [folder, path.join(folder, '.second-source')]) chmodSync(made, 0o777);
    writeFileSync(path.join(folder, 'wire.txt'), WIRE);
    writeFileSync(path.join(folder, 'copy.txt'), `${COPY}The council met on Wednesday, December 29, 2016.\n`);
    const { code, stdout, stderr } = await cli.run(['check', 'base', '--baseline']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, `2 findings entered into base/${LEDGER_PATH} as ignored.\n`);
    const ledger = readFileSync(path.join(folder, LEDGER_PATH), 'utf8');
    assert.match(ledger, /"verdict":"ignored","code":"weekday-mismatch".*"why":"baseline"/);
    assert.match(readFileSync(path.join(folder, '.second-source/.gitattributes'), 'utf8'), /merge=union/);
    const quiet = await cli.run(['check', 'base']);
    assert.equal(quiet.stdout, 'Nothing found in 2 sources. 2 findings settled by decisions.\n');
    writeFileSync(path.join(folder, 'late.txt'), WIRE.replace('12', '16'));
    const loud = await cli.run(['check', 'base']);
    assert.equal(loud.code, 1);
    assert.match(loud.stdout, /late\.txt/);
    await cli.run(['check', 'base', '--baseline']);
    const lines = readFileSync(path.join(folder, LEDGER_PATH), 'utf8');
    for (const line of ledger.split('\n')) assert.ok(lines.includes(line), 'earlier decisions stay as they are');
    assert.equal((await cli.run(['check', 'base'])).code, 0);
});

test('a line that cannot be read is named, and the others count', async () => {
    await cli.write({
        'broken/wire.txt': WIRE,
        'broken/copy.txt': COPY,
        [`broken/${LEDGER_PATH}`]: `{"id": \n${RULE}`,
    });
    const { code, stderr } = await cli.run(['check', 'broken']);
    assert.equal(code, 0);
    assertLines(stderr, [/broken\/\.second-source\/decisions\.jsonl:1 holds no decision/]);
});

test('a baseline that cannot be written says so', async () => {
    await cli.write({ 'fixed/wire.txt': WIRE, 'fixed/copy.txt': COPY, 'fixed/.second-source': 'a file' });
    const { code, stdout, stderr } = await cli.run(['check', 'fixed', '--baseline']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /baseline could not be written/);
});

test('--baseline belongs to check', async () => {
    const { code, stderr } = await cli.run(['claims', 'clash', '--baseline']);
    assert.equal(code, 2);
    assert.match(stderr, /--baseline belongs to check/);
});
