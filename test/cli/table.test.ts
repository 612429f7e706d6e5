import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildCommandLine, type CommandLine } from './commandLine';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
    await cli.write({
        'agency.txt': 'A bus overturned near Harwell on Monday, killing 12 people, police said.\n',
        'daily.txt': 'The Harwell bus crash on Monday killed 14 people, officials said.\n',
    });
});
after(() => cli.remove());

test('table: a measure, and below it what each source gives, with the place', async () => {
    const { code, stdout, stderr } = await cli.run(['table', '.', '--story', 'one']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'people killed');
    assert.match(lines[1] ?? '', /^ {2}≠ 12 {2}agency\.txt:1:\d+ {2}does not fit$/);
    assert.match(lines[2] ?? '', /^ {2}≠ 14 {2}daily\.txt:1:\d+ {2}does not fit$/);
});

for (const [format, expected] of [
    ['markdown', /^\| people killed \| \*\*12\*\* \(≠ does not fit\) \| \*\*14\*\*/m],
    ['csv', /^people killed,12 \[does not fit\],14 \[does not fit\]\r$/m],
    ['html', /<th scope="row">people killed<\/th>/],
    ['json', /"label": "people killed"/],
] as const) {
    test(`table --format ${format}`, async () => {
        const { code, stdout } = await cli.run(['table', '.', '--story', 'one', '--format', format]);
        assert.equal(code, 0);
        assert.match(stdout, expected);
    });
}

test('a source that tells its story alone has a table too', async () => {
    const { code, stdout } = await cli.run(['table', 'agency.txt']);
    assert.equal(code, 0);
    assert.match(stdout, /people killed\n {4}12 {2}agency\.txt:1/);
});

test('table takes no severity, and check no Markdown', async () => {
    const severe = await cli.run(['table', '.', '--severity', 'hint']);
    assert.equal(severe.code, 2);
    assert.match(severe.stderr, /--severity belongs to check, not to table/);
    const markdown = await cli.run(['check', '.', '--format', 'markdown']);
    assert.equal(markdown.code, 2);
    assert.match(markdown.stderr, /--format takes text, json, got "markdown"/);
});
