import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasHead, storyEdit } from '../../client/src/views/storyLine';

function declared(text: string, story: string | undefined): string | undefined {
    const edit = storyEdit(text, story);
    return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

test('a story is written into the head, and in place of another', () => {
    assert.equal(declared('---\ntitle: A\n---\nCopy.\n', 'Bus crash'), '---\ntitle: A\nstory: Bus crash\n---\nCopy.\n');
    assert.equal(declared('---\n---\nCopy.\n', 'Bus'), '---\nstory: Bus\n---\nCopy.\n');
    assert.equal(
        declared('---\nStory: old\ndate: 2025-03-03\n...\n', 'new'),
        '---\nstory: new\ndate: 2025-03-03\n...\n',
    );
    assert.equal(declared('---\r\ntitle: A\r\n---\r\n', 'Bus'), '---\r\ntitle: A\r\nstory: Bus\r\n---\r\n');
    assert.equal(
        declared('\uFEFF---\nstory: >\n  two\n  lines\nby: X\n---\n', 'Bus'),
        '\uFEFF---\nstory: Bus\nby: X\n---\n',
    );
});

test('and taken out', () => {
    assert.equal(declared('---\ntitle: A\nstory: Bus\n---\nCopy.\n', undefined), '---\ntitle: A\n---\nCopy.\n');
    assert.equal(declared('---\ntitle: A\n---\n', undefined), '---\ntitle: A\n---\n');
});

test('a name that YAML would take for something else is quoted', () => {
    for (const [name, line] of [
        ['12: yes', 'story: "12: yes"'],
        ['Yes', 'story: "Yes"'],
        ['a "b"', 'story: "a \\"b\\""'],
        ['Élysée – 2', 'story: "Élysée – 2"'],
        ['Harwell bus 2', 'story: Harwell bus 2'],
    ] as const)
        assert.equal(declared('---\n---\n', name), `---\n${line}\n---\n`);
});

test('what is no head is left alone', () => {
    for (const text of ['', 'Copy.\n', '---\nno end\n', ' ---\ntitle: A\n---\n', 'Copy.\n---\ntitle: A\n---\n']) {
        assert.equal(hasHead(text), false, text);
        assert.equal(storyEdit(text, 'Bus'), undefined);
    }
});
