import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-types';
import { inlayHintsIn } from '../../server/src/features/inlayHint';
import { able, openDesk } from './desk';
import { harwellDraft } from './harwellDraft';

const desk = openDesk(harwellDraft);
const uri = desk.copy.uri('draft.md');
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test('each figure has its mark behind it', () => {
    const hints = inlayHintsIn(desk, able, uri, everything, 1);
    assert.deepEqual(
        hints.map(({ label }) => label),
        ['✓2', '≠ 42', '?'],
    );
    assert.deepEqual(
        hints.map(({ position }) => position),
        ['killed', 'aboard', 'closed'].map((label) => desk.rangeOf(label).end),
    );
    for (const { label } of hints) assert.ok(label.length <= 43);
});

test('the passages stand behind the mark', () => {
    const [ticked, disputed, unsupported] = inlayHintsIn(desk, able, uri, everything, 1).map(
        ({ tooltip }) => (tooltip as MarkupContent).value,
    );
    assert.match(ticked ?? '', /^2 other sources agree:\n\n- \[.*line 1\]\(file:.*agency\.txt#L1,\d+\): “.*12 people/);
    assert.match(disputed ?? '', /One other source agrees:.*40 people.*Does not fit with:.*42 people/s);
    assert.match(unsupported ?? '', /^No other source/);
});

test('only the hints of the range are given', () => {
    const hints = inlayHintsIn(desk, able, uri, desk.rangeOf('aboard'), 1);
    assert.deepEqual(
        hints.map(({ label }) => label),
        ['≠ 42'],
    );
});

test('there are none for what is no source', () => {
    assert.deepEqual(inlayHintsIn(desk, able, 'file:///elsewhere.txt', everything, 1), []);
});
