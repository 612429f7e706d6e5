import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildCommandLine, type CommandLine } from './commandLine';

const WIRE = 'The fire at the Leeds mill killed 12 people on Monday, police said. The mill had 40 workers.\n';
const COPY = 'The fire at the Leeds mill killed 12 people on Monday.\nFirefighters from Leeds needed 35 minutes.\n';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
    await cli.write({ 'desk/wire.txt': WIRE, 'desk/copy.txt': COPY, 'desk/ready.txt': COPY.split('\n')[0] ?? '' });
});
after(() => cli.remove());

test('each figure is a line with its mark, the passages that agree below it, a last line counts', async () => {
    const { code, stdout, stderr } = await cli.run(['coverage', 'desk/copy.txt', 'desk/wire.txt']);
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.match(
        stdout,
        /^desk\/copy\.txt:1:\d+ {2}✓ ticked {2}.*12 people.*\n {4}desk\/wire\.txt:1:\d+ {2}agrees: “.*12 people”$/m,
    );
    assert.match(stdout, /^desk\/copy\.txt:2:\d+ {2}\? unsupported {2}.*35 minutes/m);
    assert.match(stdout, /\ndesk\/copy\.txt: 1 of 2 figures ticked, 1 unsupported \(50%\)\.\n$/);
});

test('the folder may hold the draft itself', async () => {
    const { stdout } = await cli.run(['coverage', '--format', 'json', 'desk/copy.txt', 'desk']);
    const { draft, percent, figures } = JSON.parse(stdout);
    assert.equal(draft, 'desk/copy.txt');
    assert.equal(percent, 50);
    assert.deepEqual(
        figures[0].support.map(({ uri }: { uri: string }) => uri),
        ['desk/ready.txt', 'desk/wire.txt'],
    );
});

test('the exit code is 0 when every figure is ticked', async () => {
    const { code, stdout } = await cli.run(['coverage', 'desk/ready.txt', 'desk/wire.txt']);
    assert.match(stdout, /1 of 1 figure ticked \(100%\)/);
    assert.equal(code, 0);
});

test('more sources may be asked for', async () => {
    const { code, stdout } = await cli.run(['coverage', '--sources', '2', 'desk/ready.txt', 'desk/wire.txt']);
    assert.match(stdout, /0 of 1 figure ticked/);
    assert.equal(code, 1);
});

test('what cannot be done is said', async () => {
    for (const [words, problem] of [
        [['coverage', 'desk/copy.txt'], /needs a draft and at least one file/],
        [['coverage', 'desk', 'desk/wire.txt'], /desk is not one file/],
        [['coverage', 'desk/nowhere.txt', 'desk'], /nowhere\.txt is not one file/],
        [['coverage', '--sources', '0', 'desk/copy.txt', 'desk'], /--sources takes a whole number/],
        [['check', '--sources', '2', 'desk'], /--sources belongs to coverage/],
    ] as const) {
        const { code, stderr } = await cli.run(words);
        assert.equal(code, 2, words.join(' '));
        assert.match(stderr, problem);
    }
});
