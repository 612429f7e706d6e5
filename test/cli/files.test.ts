import assert from 'node:assert/strict';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { Report } from '../../server/src/checks/report';
import { assertLines, buildCommandLine, type CommandLine } from './commandLine';

const wire = 'The fire at the Leeds mill killed 12 people on Monday, police said.\n';

let cli: CommandLine;
before(async () => {
    cli = await buildCommandLine();
});
after(() => cli.remove());

let folder = '';
let count = 0;
/** Each test has a folder with one good file, which must be read whatever stands beside it. */
beforeEach(async () => {
    folder = `test-${++count}`;
    await write({ 'wire.txt': wire });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    await cli.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])));
}

/** The names of the sources read, below the test's folder. */
async function read(
    words: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly code: number | null; readonly stderr: string }> {
    const { stdout, stderr, code } = await cli.run(['claims', '--format', 'json', ...words]);
    const report: Pick<Report, 'sources'> = JSON.parse(stdout);
    return { names: report.sources.map(({ uri }) => uri.replace(`${folder}/`, '')), code, stderr };
}

test('a folder stands for its text and Markdown files at every depth, in order', async () => {
    await write({
        'b/notes.md': wire,
        'b/a/Deep.TXT': wire,
        'a.txt': wire,
        'picture.png': 'x',
        'page.html': wire,
        'node_modules/pkg/readme.md': wire,
        'b/node_modules/readme.md': wire,
        '.git/description.txt': wire,
    });
    assert.deepEqual(await read([folder]), {
        names: ['a.txt', 'b/a/Deep.TXT', 'b/notes.md', 'wire.txt'],
        code: 0,
        stderr: '',
    });
});

test('a file named on its own is read whatever it is called', async () => {
    await write({ 'page.copy': wire });
    assert.deepEqual((await read([`${folder}/page.copy`])).names, ['page.copy']);
});

test('UTF-16 with a mark and UTF-8 with one are read; Latin-1 is read and said', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wire, 'utf16le')]);
    await write({
        'utf16.txt': utf16,
        'bom.txt': `\ufeff${wire}`,
        'latin.txt': Buffer.from(`Café owner: ${wire}`, 'latin1'),
    });
    const { stdout, stderr, code } = await cli.run(['claims', folder]);
    for (const name of ['utf16.txt', 'bom.txt', 'latin.txt', 'wire.txt']) {
        assert.match(stdout, new RegExp(`${folder}/${name}:1:\\d+ .*12 people`));
    }
    assertLines(stderr, [/latin\.txt: not UTF-8, read as Latin-1\./]);
    assert.equal(code, 0);
});

test('an empty file is said and is no error', async () => {
    await write({ 'empty.txt': '', 'blank.md': ' \n\n' });
    const { names, code, stderr } = await read([folder]);
    assert.deepEqual(names, ['blank.md', 'empty.txt', 'wire.txt']);
    assertLines(stderr, [/blank\.md: empty/, /empty\.txt: empty/]);
    assert.equal(code, 0);
});

test('a file that is not text is named, the rest is read, exit code 2', async () => {
    await write({ 'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 7, 0, 0]) });
    const { names, code, stderr } = await read([folder]);
    assert.deepEqual(names, ['wire.txt']);
    assertLines(stderr, [/picture\.txt: not a text file\. Save it as plain text/]);
    assert.equal(code, 2);
});

test('a file over the limit is named with its size; --max-size lifts the limit', async () => {
    await write({ 'series.txt': 'The mill burned.\n'.repeat(80_000) });
    const limited = await read([folder]);
    assert.deepEqual(limited.names, ['wire.txt']);
    assertLines(limited.stderr, [/series\.txt: 1329 KB, larger than the limit of 1024 KB\. .*--max-size/]);
    assert.equal(limited.code, 2);
    const lifted = await read([folder, '--max-size', '2000']);
    assert.deepEqual(lifted.names, ['series.txt', 'wire.txt']);
    assert.equal(lifted.code, 0);
});

test('a path that does not exist is named, the rest is checked, exit code 2', async () => {
    const { stdout, stderr, code } = await cli.run(['check', 'nowhere.txt', folder]);
    assert.equal(stdout, 'Nothing found in 1 source.\n');
    assertLines(stderr, [/^second-source: nowhere\.txt: no such file or folder\. \S/]);
    assert.equal(code, 2);
});

test('a folder without copy is named', async () => {
    await mkdir(path.join(cli.folder, folder, 'bare'));
    const { stderr, code } = await read([`${folder}/bare`]);
    assertLines(stderr, [/bare: no \.txt or \.md file in this folder\. \S/]);
    assert.equal(code, 2);
});

test('links: to a file followed and read once, to nothing named, to a folder left alone', async () => {
    const here = path.join(cli.folder, folder);
    await symlink('wire.txt', path.join(here, 'again.txt'));
    await symlink('gone.txt', path.join(here, 'broken.txt'));
    await symlink('.', path.join(here, 'loop'));
    const { names, code, stderr } = await read([folder]);
    assert.deepEqual(names, ['again.txt']);
    assertLines(stderr, [/broken\.txt: no such file or folder/]);
    assert.equal(code, 2);
});

test('what may not be read is named, the rest is read', async () => {
    await write({ 'locked/notes.txt': wire, 'secret.txt': wire });
    const here = path.join(cli.folder, folder);
    await chmod(path.join(here, 'locked'), 0o000);
    await chmod(path.join(here, 'secret.txt'), 0o000);
    const { names, code, stderr } = await read([folder]);
    await chmod(path.join(here, 'locked'), 0o755);
    assert.deepEqual(names, ['wire.txt']);
    assertLines(stderr, [/locked: no permission to read it\. \S/, /secret\.txt: no permission to read it\. \S/]);
    assert.equal(code, 2);
});
