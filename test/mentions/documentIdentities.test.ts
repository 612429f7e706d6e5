import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identities } from '../../server/src/mentions/identities';
import { oddTexts, readingsOf } from '../support/reading';

/** Who a text names: kind, longest form, number of mentions. */
function named(text: string): string[] {
    return identities(readingsOf(text)).map(({ kind, name, mentions }) => `${kind} ${name} ${mentions.length}`);
}

test('a surname joins the one person that it fits', () => {
    const text = 'President Oda Lindqvist met Tom Harker.\n\nLindqvist left. Mr Harker stayed.';
    assert.deepEqual(named(text), ['person Oda Lindqvist 2', 'person Tom Harker 2']);
});

test('two people of one family stay two', () => {
    assert.deepEqual(named('He met John Smith and Jane Smith.\n\nMr Smith left.'), [
        'person John Smith 1',
        'person Jane Smith 1',
        'person Smith 1',
    ]);
    assert.deepEqual(named('Ivan Petrov met Elena Petrova.\n\nMs Petrova left with Petrov.'), [
        'person Ivan Petrov 2',
        'person Elena Petrova 2',
    ]);
});

test('titles and spellings are kept', () => {
    const [first] = identities(readingsOf('President Siobhán Lee spoke.\n\nSiobhan Lee left. Mayor Lee came.'));
    assert.ok(first);
    assert.deepEqual(first.spellings, ['Siobhán Lee', 'Siobhan Lee', 'Lee']);
    assert.deepEqual(first.titles, ['president', 'mayor']);
    assert.equal(first.surname, 'Lee');
});

test('organisations are known by their short forms', () => {
    assert.deepEqual(named('The Regional Nursing Council (RNC) met.\n\nThen the RNC voted.'), [
        'organisation Regional Nursing Council 3',
    ]);
    assert.deepEqual(named('He runs Harlow Group Inc.\n\nShares in Harlow fell.'), ['organisation Harlow Group Inc 2']);
});

test('a town is not its council', () => {
    assert.deepEqual(named('The Harlow City Council met in Harlow.'), [
        'organisation Harlow City Council 1',
        'place Harlow 1',
    ]);
});

test('spans point at the words in their passages', () => {
    const readings = readingsOf('President Oda Lindqvist spoke.\n\nThen Lindqvist left.');
    const mentions = identities(readings).flatMap((identity) => identity.mentions);
    assert.equal(mentions.length, 2);
    for (const { passage, span, text } of mentions)
        assert.equal(readings[passage]?.passage.text.slice(span.start, span.end), text);
});

test('odd texts are read', () => {
    for (const text of oddTexts) assert.ok(Array.isArray(identities(readingsOf(text))));
});
