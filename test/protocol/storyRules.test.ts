import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGlobs } from '../../server/src/hosts/globs';
import { readStoryRules, storyOfRules } from '../../server/src/protocol/storyRules';

function rules(value: unknown) {
    const read = readStoryRules(value);
    assert.ok(read);
    return read;
}

test('globs are relative to the folder, and the last that matches counts', () => {
    const storyOf = storyOfRules(compileGlobs, [
        {
            folder: 'file:///desk',
            rules: rules({ 'fire/**': 'Mill fire', 'fire/bus.txt': ' Bus crash ', 'fire/a[[]1].txt': 'Odd' }),
        },
    ]);
    assert.equal(storyOf('file:///desk/fire/a.txt'), 'Mill fire');
    assert.equal(storyOf('file:///desk/fire/bus.txt'), 'Bus crash');
    assert.equal(storyOf('file:///desk/fire/a%5B1%5D.txt'), 'Odd');
    assert.equal(storyOf('file:///desk/other.txt'), undefined);
    assert.equal(storyOf('untitled:Untitled-1'), undefined);
});

test('of nested folders the innermost decides', () => {
    const storyOf = storyOfRules(compileGlobs, [
        { folder: 'file:///desk', rules: rules({ '**': 'outer' }) },
        { folder: 'file:///desk/news', rules: rules({ 'a.txt': 'inner' }) },
    ]);
    assert.equal(storyOf('file:///desk/a.txt'), 'outer');
    assert.equal(storyOf('file:///desk/news/a.txt'), 'inner');
    assert.equal(storyOf('file:///desk/news/b.txt'), undefined);
});

test('what names no story is no rule', () => {
    for (const value of [3, 'fire', ['fire/**'], { 'fire/**': 3 }, { 'fire/**': ' ' }, { '': 'Fire' }])
        assert.equal(readStoryRules(value), undefined, JSON.stringify(value));
    assert.deepEqual(readStoryRules(null), []);
});
