import assert from 'node:assert/strict';
import { test } from 'node:test';
import { semanticTokensOf } from '../../server/src/features/semanticTokens';
import { openDesk } from './desk';

/** "at least" as "hedge", a name as "name person": words with what they are. */
function tokens(annotated: string, only?: string): string[] {
    const desk = openDesk(annotated);
    const uri = desk.copy.sources[0]?.uri ?? '';
    const document = desk.layouts.of(uri);
    assert.ok(document);
    const found = semanticTokensOf(desk, uri, only === undefined ? undefined : desk.rangeOf(only));
    return found.map(({ line, character, length, type, modifiers }) => {
        const start = { line, character };
        const words = document.getText({ start, end: { line, character: character + length } });
        return `${words} = ${[type, ...modifiers].join(' ')}`;
    });
}

test('figures, hedges, attributions, dates and names', () => {
    assert.deepEqual(tokens('=== a.txt\nAt least 12 people died on Monday, Marta Olsen said.\n'), [
        'At least = hedge',
        '12 = number',
        'Monday = date',
        'Marta Olsen = name person',
        'said = attribution',
    ]);
});

test('a quotation is cut where something stands in it, and at the end of a line', () => {
    assert.deepEqual(tokens('=== a.txt\n“We saw 12 people who\nran away,” she said.\n'), [
        '“We saw  = string',
        '12 = number quoted',
        ' people who = string',
        'ran away,” = string',
        'said = attribution',
    ]);
});

test('all of a group is no hedge, and money keeps its sign', () => {
    assert.deepEqual(tokens('=== a.txt\nAll 38 people were paid nearly £96.4 million.\n'), [
        '38 = number',
        'nearly = hedge',
        '£96.4 million = number',
    ]);
});

test('tokens neither overlap nor turn back, and a range gives its own', () => {
    const copy = `
=== a.txt
“At least 12 of the 40 people on board the Harwell bus died on Monday,” police chief Anna Lund said 🚌.

Some 35 minutes later a second bus of Dunholm Coaches came.
     ^^ here
`;
    const desk = openDesk(copy);
    let last = { line: 0, character: 0 };
    const all = semanticTokensOf(desk, desk.copy.uri('a.txt'));
    assert.ok(all.length > 8);
    for (const { line, character, length } of all) {
        assert.ok(line > last.line || (line === last.line && character >= last.character));
        last = { line, character: character + length };
    }
    const below = tokens(copy, 'here');
    assert.ok(below.some((token) => token.startsWith('35')) && !below.some((token) => token.startsWith('12')));
});
