import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderFiles } from '../../server/src/hosts/folders';
import { compileGlobs } from '../../server/src/hosts/globs';

let root: string;

before(() => {
    root = mkdtempSync(join(tmpdir(), 'folders '));
    for (const name of [
        'b.txt',
        'a.md',
        'sub/c.txt',
        'sub/deep/d #1%.txt',
        'node_modules/e.txt',
        '.git/f.txt',
        'g.html',
    ]) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), name);
    }
    mkdirSync(join(root, 'folder.txt'));
    symlinkSync(root, join(root, 'sub/loop'));
    symlinkSync(join(root, 'b.txt'), join(root, 'link.txt'));
});

after(() => rmSync(root, { recursive: true, force: true }));

async function list(exclude: string[] = [], limit = 100) {
    const folders = [pathToFileURL(root).toString()];
    const wanted = { folders, include: ['**/*.{txt,md}'], exclude: ['**/node_modules', '**/.git', ...exclude], limit };
    const listing = await folderFiles.list(wanted, () => false);
    const names = listing.uris.map((uri) => fileURLToPath(uri).slice(root.length + 1));
    return { ...listing, names };
}

test('lists what the patterns name, near files first', async () => {
    const { names, more } = await list();
    assert.deepEqual(names, ['a.md', 'b.txt', 'link.txt', 'sub/c.txt', 'sub/deep/d #1%.txt']);
    assert.equal(more, false);
});

test('a pattern that names a folder leaves out all that is in it', async () => {
    for (const pattern of ['sub', 'sub/', 'sub/**', '**/sub/**']) {
        assert.deepEqual((await list([pattern])).names, ['a.md', 'b.txt', 'link.txt'], pattern);
    }
});

test('says when there are more', async () => {
    const { names, more } = await list([], 2);
    assert.deepEqual(names, ['a.md', 'b.txt']);
    assert.equal(more, true);
});

test('reads a file, and says why it does not', async () => {
    const uri = (name: string) => pathToFileURL(join(root, name)).toString();
    const read = await folderFiles.read(uri('sub/deep/d #1%.txt'), 100);
    assert.ok(read.kind === 'bytes');
    assert.equal(Buffer.from(read.bytes).toString(), 'sub/deep/d #1%.txt');
    assert.deepEqual(await folderFiles.read(uri('b.txt'), 3), { kind: 'too-large', size: 5 });
    assert.deepEqual(await folderFiles.read(uri('none.txt'), 100), { kind: 'missing' });
    assert.deepEqual(await folderFiles.read(uri('folder.txt'), 100), { kind: 'missing' });
    assert.equal((await folderFiles.read('vscode-vfs://x/y.txt', 100)).kind, 'unreadable');
});

test('a folder that is not of this machine, or not there, is said', async () => {
    const wanted = { include: ['**/*'], exclude: [], limit: 10 };
    for (const folder of ['vscode-vfs://github/a/b', 'file:///no/such/folder']) {
        const { uris, problems } = await folderFiles.list({ ...wanted, folders: [folder] }, () => false);
        assert.deepEqual(uris, []);
        assert.equal(problems.length, 1, folder);
    }
});

test('a pattern that cannot be read matches nothing and does no harm', () => {
    const matches = compileGlobs(['a/*.txt', 'x'.repeat(70_000), '[', '**/*.{md']);
    assert.equal(matches('a/b.txt'), true);
    assert.equal(matches('b/a.txt'), false);
});
