import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderAround, ledgerUri, pathsFrom } from '../../server/src/protocol/ledgerPaths';

test('sources are named from the folder of the ledger', () => {
    const paths = pathsFrom('file:///C%3A/desk/story%20one/');
    assert.equal(paths('file:///c:/desk/story one/wire.txt'), 'wire.txt');
    assert.equal(paths('file:///c%3A/desk/story%20one/far/wire%20two.txt'), 'far/wire two.txt');
    assert.equal(paths('file:///c:/desk/archive/wire.txt'), '../archive/wire.txt');
    assert.equal(paths('file:///d:/desk/wire.txt'), undefined);
    assert.equal(paths('untitled:Untitled-1'), undefined);
    assert.equal(paths('vscode-vfs://github/c:/desk/wire.txt'), undefined);
});

test('a source belongs to the innermost folder', () => {
    const folders = ['file:///desk', 'file:///desk/one', 'file:///other'];
    assert.equal(folderAround(folders, 'file:///desk/one/wire.txt'), 'file:///desk/one');
    assert.equal(folderAround([...folders].reverse(), 'file:///desk/one/wire.txt'), 'file:///desk/one');
    assert.equal(folderAround(folders, 'file:///desk/two/wire.txt'), 'file:///desk');
    assert.equal(folderAround(folders, 'file:///desks/wire.txt'), undefined);
    assert.equal(ledgerUri('file:///desk/'), 'file:///desk/.second-source/decisions.jsonl');
});
