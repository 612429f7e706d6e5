import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityOf, pathWithin } from '../../server/src/protocol/uris';

test('spellings of one file have one identity', () => {
    for (const [one, other] of [
        ['file:///c%3A/desk/wire%20(2).txt', 'file:///C:/desk/wire%20%282%29.txt'],
        ['file:///desk/%C3%9Cber.txt', 'file:///desk/Über.txt'],
        ['file://SERVER/share/a.txt', 'file://server/share/a.txt'],
        ['file:/desk/a.txt', 'file:///desk/a.txt'],
    ] as const) {
        assert.equal(identityOf(one), identityOf(other), one);
    }
});

test('different files have different identities', () => {
    const uris = [
        'file:///desk/a.txt',
        'file:///desk/A.txt',
        'file:///desk/a.txt?x',
        'vscode-vfs://github/desk/a.txt',
        'vscode-vfs://gitlab/desk/a.txt',
        'untitled:Untitled-1',
        'untitled:Untitled-2',
        'file:///desk/100%.txt',
    ];
    assert.equal(new Set(uris.map(identityOf)).size, uris.length);
});

test('a path lies within a folder by whole names', () => {
    assert.equal(pathWithin('file:///desk', 'file:///desk/news/wire%201.txt'), 'news/wire 1.txt');
    assert.equal(pathWithin('file:///desk/', 'file:///desk/a.txt'), 'a.txt');
    assert.equal(pathWithin('file:///', 'file:///a.txt'), 'a.txt');
    assert.equal(pathWithin('file:///desk', 'file:///desktop/a.txt'), undefined);
    assert.equal(pathWithin('file:///desk', 'file:///desk'), undefined);
    assert.equal(pathWithin('file:///desk', 'untitled:desk/a.txt'), undefined);
});
