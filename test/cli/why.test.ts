import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildCommandLine, type CommandLine } from './commandLine';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
    await cli.write({
        'agency.md':
            '---\nstory: Harwell\n---\n\nA bus overturned near Harwell on Monday, killing 12 people and injuring 9, police said.\n',
        'daily.md': '---\nstory: Harwell\n---\n\nThe Harwell bus crash on Monday killed 14 people, officials said.\n',
        'other.md': '---\nstory: Tarnby\n---\n\nThe Harwell bus crash on Monday killed 14 people, officials said.\n',
    });
});
after(() => cli.remove());

test('why: the two passages and one sentence', async () => {
    const { code, stdout, stderr } = await cli.run(['why', 'agency.md:5', 'daily.md:5']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const [first = '', second = '', sentence] = stdout.split('\n');
    assert.match(first, /^agency\.md:5:\d+ {2}“.*12 people.*”$/);
    assert.match(second, /^daily\.md:5:\d+ {2}“.*14 people”$/);
    assert.equal(sentence, 'Reported by figure-mismatch: Two figures for people killed.');
});

test('why: a column chooses among the figures of a line', async () => {
    const { stdout } = await cli.run(['why', 'agency.md:5:73', 'daily.md:5']);
    assert.match(stdout, /Not compared: other measure \(injured \/ killed\)\.\n$/);
});

test('why: declared stories keep sources apart', async () => {
    const { code, stdout } = await cli.run(['why', 'agency.md:5', 'other.md:5', '--format', 'json']);
    assert.equal(code, 0);
    const { kind, sentence } = JSON.parse(stdout);
    assert.equal(kind, 'apart');
    assert.match(sentence, /two stories \(“Harwell” \/ “Tarnby”\)/);
});

test('why: what names no place, or a place that claims nothing, is said', async () => {
    assert.match((await cli.run(['why', 'agency.md', 'daily.md:5'])).stderr, /why needs two places/);
    const nothing = await cli.run(['why', 'agency.md:1', 'daily.md:5']);
    assert.equal(nothing.code, 2);
    assert.match(nothing.stderr, /claims nothing/);
});
