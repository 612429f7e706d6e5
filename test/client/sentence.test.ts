import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround } from '../../client/src/focus/sentence';

/** The sentence around the caret, which the line marks as "|". */
function around(marked: string): string {
    const line = marked.replace('|', '');
    const { start, end } = sentenceAround(line, marked.indexOf('|'));
    return line.slice(start, end);
}

test('a sentence ends at its stop', () => {
    assert.equal(around('One came. Two| went. Three stayed.'), 'Two went. ');
    assert.equal(around('|One came. Two went.'), 'One came. ');
    assert.equal(around('One came. Two went.|'), 'Two went.');
});

test('the next sentence begins where it is typed', () => {
    assert.equal(around('One came. |Two went.'), 'Two went.');
    assert.equal(around('One came. |'), '');
    assert.equal(around('One came.|'), 'One came.');
});

test('closing marks belong to the sentence, opening ones to the next', () => {
    assert.equal(around('“We left|.” “Why?” she asked.'), '“We left.” ');
    assert.equal(around('(One came.) “Two| went,” she said.'), '“Two went,” she said.');
});

test('a point within a number or before a small letter ends nothing', () => {
    assert.equal(around('It cost $1.5 mil|lion, i.e. too much.'), 'It cost $1.5 million, i.e. too much.');
});

test('an empty line is an empty sentence', () => {
    assert.equal(around('|'), '');
});
