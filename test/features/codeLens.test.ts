import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEEK_COMMAND } from '../../server/src/features/codeActions/peek';
import { codeLensesIn } from '../../server/src/features/codeLens';
import { able, openDesk } from './desk';
import { harwellDraft } from './harwellDraft';

const desk = openDesk(harwellDraft);
const uri = desk.copy.uri('draft.md');

test('a heading counts what stands below it, a paragraph its own figures', () => {
    const lenses = codeLensesIn(desk, able, uri, 1);
    assert.deepEqual(
        lenses.map(({ range, command }) => [range.start.line, command?.title]),
        [
            [desk.rangeOf('killed').start.line - 2, '1 ticked, 1 disputed, 1 unsupported'],
            [desk.rangeOf('killed').start.line, '1 ticked, 1 disputed'],
            [desk.rangeOf('closed').start.line, '1 unsupported'],
        ],
    );
});

test('a click peeks at the figures without a tick', () => {
    const paragraph = codeLensesIn(desk, able, uri, 1)[1]?.command;
    assert.equal(paragraph?.command, PEEK_COMMAND);
    assert.deepEqual(desk.labelsOf(paragraph?.arguments?.[2]), ['aboard']);
});

test('an editor that cannot peek gets the counts alone', () => {
    for (const { command } of codeLensesIn(desk, { ...able, peek: false }, uri, 1)) assert.equal(command?.command, '');
});
