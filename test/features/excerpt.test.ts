import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../server/src/features/excerpt';

function around(text: string, words: string): string {
    const start = text.indexOf(words);
    assert.ok(start >= 0, 'the words stand in the text');
    const { before, words: same, after } = excerpt(text, { start, end: start + words.length });
    assert.equal(same, words);
    return `${before}|${same}|${after}`;
}

test('shows the sentence around the words', () => {
    const text = 'It rained all day. The fire killed 12 people, police said. Nobody was arrested.';
    assert.equal(around(text, '12 people'), 'The fire killed |12 people|, police said.');
});

test('cuts a long sentence at whole words and says so', () => {
    const text = `${'long '.repeat(30)}12 people ${'short '.repeat(30)}end`;
    const shown = around(text, '12 people');
    assert.match(shown, /^… (long )+\|12 people\|( short)+ …$/);
    assert.ok(shown.length < 150, shown);
});

test('stays on the line', () => {
    assert.equal(around('Headline here\r\nkilled 12 people\r\nMore', '12 people'), 'killed |12 people|');
});

test('takes all of a text that is nothing else', () => {
    assert.equal(around('12 people', '12 people'), '|12 people|');
});

test('cuts no surrogate pair', () => {
    const flames = '🔥'.repeat(40);
    const shown = around(`${flames}12 people${flames} and more`, '12 people');
    assert.doesNotMatch(shown, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
});
