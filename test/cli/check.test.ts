import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Report, ReportPassage } from '../../server/src/checks/report';
import { buildCommandLine, type CommandLine, root } from './commandLine';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
    await cli.write({
        'clash/wire.txt': 'The fire at the Leeds mill killed 12 people on Monday, police said.\n',
        'clash/copy.txt': 'The fire at the Leeds mill killed 14 people on Monday.\n',
        'agree/wire.txt': 'The fire at the Leeds mill killed 12 people on Monday, police said.\n',
        'agree/copy.txt': 'The fire at the Leeds mill killed twelve people on Monday.\n',
    });
});
after(() => cli.remove());

test('the sample story: a clash is one line with place, severity, code and message, and the other passage below', async () => {
    const { code, stdout, stderr } = await cli.run(['check', 'seeds/plane-crash'], { cwd: root });
    assert.equal(code, 1);
    assert.equal(stderr, '');
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) =>
        /^seeds\/plane-crash\/\S+\.txt:\d+:\d+ {2}warning {2}all-or-none {2}\S/.test(line),
    );
    assert.ok(at >= 0, stdout);
    const below = lines.slice(at + 1, lines.indexOf('', at));
    assert.ok(
        below.some((line) => /^ {4}\S.*\bkilling all 38 people on board\./.test(line)),
        'its own words in their sentence',
    );
    assert.ok(
        below.some((line) =>
            /^ {4}seeds\/plane-crash\/wire-round-up\.txt:2:\d+ {2}\S.*There were 29 survivors\.$/.test(line),
        ),
        'the other passage with its place',
    );
    assert.match(stdout, /\n\d+ warnings?(, \d+ information)? in 5 sources\.\n$/);
});

test('JSON is the report: offsets and words agree with the files, paths count from the working folder', async () => {
    const { code, stdout } = await cli.run(['check', '--format', 'json', 'seeds/plane-crash'], { cwd: root });
    assert.equal(code, 1);
    const report: Report = JSON.parse(stdout);
    assert.equal(report.sources.length, 5);
    const passages: ReportPassage[] = [
        ...report.claims,
        ...report.findings.flatMap((finding) => [finding.passage, ...finding.related]),
        ...report.corroborations.flatMap((corroboration) => [...corroboration.passages]),
    ];
    assert.ok(passages.length > 50);
    const texts = new Map<string, string>();
    for (const { uri } of report.sources) texts.set(uri, await readFile(path.join(root, uri), 'utf8'));
    for (const { uri, start, end, line, column, text } of passages) {
        const whole = texts.get(uri) ?? '';
        assert.equal(whole.slice(start, end), text);
        const linesBefore = whole.slice(0, start).split('\n');
        assert.deepEqual([line, column], [linesBefore.length, (linesBefore.at(-1) ?? '').length + 1]);
    }
    assert.ok(!stdout.includes('null'), 'an open end of a range is left out');
});

test('the order of the paths makes no difference, and a file named twice is read once', async () => {
    const forwards = await cli.run(['check', 'clash/copy.txt', 'clash/wire.txt']);
    const backwards = await cli.run(['check', 'clash/wire.txt', 'clash', './clash/copy.txt']);
    assert.match(forwards.stdout, /figure-mismatch/);
    assert.deepEqual(backwards, forwards);
});

test('paths outside the working folder are named from it', async () => {
    const { stdout } = await cli.run(['check', '../clash'], { cwd: path.join(cli.folder, 'agree') });
    assert.match(stdout, /^\.\.\/clash\/copy\.txt:1:\d+ {2}warning/);
});

test('nothing found is exit code 0 and says how much was read', async () => {
    const { code, stdout, stderr } = await cli.run(['check', 'agree']);
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: 'Nothing found in 2 sources.\n', stderr: '' });
});

test('--severity decides the exit code; information is listed either way', async () => {
    await cli.write({
        'spelling/wire.txt':
            'Mayor Rowena Castel opened the Leeds mill on Monday. Castel thanked the builders of the mill.\n',
        'spelling/copy.txt':
            'Mayor Rowena Castell opened the Leeds mill on Monday. Castell thanked the builders of the mill.\n',
    });
    const usual = await cli.run(['check', 'spelling', '--story', 'one']);
    const strict = await cli.run(['check', 'spelling', '--story', 'one', '--severity', 'information']);
    assert.match(usual.stdout, / {2}information {2}name-spelling {2}/);
    assert.equal(strict.stdout, usual.stdout);
    assert.deepEqual([usual.code, strict.code], [0, 1]);
});

test('--story folder keeps folders apart', async () => {
    await cli.write({
        'papers/one/story.txt': 'The fire at the Leeds mill killed 12 people on Monday, police said.\n',
        'papers/two/story.txt': 'The fire at the Leeds mill killed 14 people on Monday.\n',
    });
    const apart = await cli.run(['check', 'papers', '--story', 'folder']);
    const together = await cli.run(['check', 'papers', '--story', 'one']);
    assert.deepEqual([apart.code, together.code], [0, 1]);
});

test('colour is for terminals; FORCE_COLOR and NO_COLOR decide otherwise', async () => {
    const colour = '\u001b[';
    const piped = await cli.run(['check', 'clash']);
    const forced = await cli.run(['check', 'clash'], { env: { FORCE_COLOR: '1' } });
    const refused = await cli.run(['check', 'clash'], { env: { NO_COLOR: '1' } });
    assert.deepEqual(
        [piped, forced, refused].map(({ stdout }) => stdout.includes(colour)),
        [false, true, false],
    );
});

test('copy cannot write to the terminal', async () => {
    await cli.write({
        'odd/wire.txt': 'The fire at the Leeds mill killed 12 people\u001b[2J\u0007 on Monday, police said.\n',
        'odd/copy.txt': 'The fire at the Leeds mill killed 14 people\u202e on Monday.\n',
    });
    const { stdout } = await cli.run(['check', 'odd']);
    assert.match(stdout, /odd\/copy\.txt/);
    assert.deepEqual(
        [...stdout].filter((character) => (character < ' ' && character !== '\n') || character === '\u202e'),
        [],
    );
});

test('a reader that leaves early is no error', async () => {
    const sentence = 'The fire at the Leeds mill killed 12 people and 30 sheep on Monday, police said.\n\n';
    await cli.write({ 'long/wire.txt': sentence.repeat(300) });
    const child = cli.start(['claims', 'long', '--format', 'json']);
    let complaint = '';
    child.stderr.on('data', (chunk) => {
        complaint += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(complaint, '');
    assert.equal(code, 0);
});
