import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseQuotations } from '../../server/src/mentions/quotations';
import { growth, oddTexts, passageOf } from '../support/reading';

/** Copy and its quotations without their marks: "+" a whole sentence, "-" some words, "…" left open. */
const copy: readonly (readonly [string, readonly string[]])[] = [
    ['“We are safe,” she said. “Nobody ran.”', ['+We are safe,', '+Nobody ran.']],
    ['"We are safe," she said. "Nobody ran."', ['+We are safe,', '+Nobody ran.']],
    ['He called it a “sad day” for all.', ['-sad day']],
    ['He called it a ‘sad day’ for all.', ['-sad day']],
    ["He called it a 'sad day' for all.", ['-sad day']],
    ['It was “likely, if rain holds off”.', ['-likely, if rain holds off']],
    ['“She told me ‘go home’ and left,” he said.', ['+She told me ‘go home’ and left,', '-go home']],
    ["The players' union and the workers’ club don't agree.", []],
    ['He said ‘the victims’ families know’ and left.', ['-the victims’ families know']],
    ['He said ‘we lost three victims’ and left.', ['-we lost three victims']],
    ["Rock 'n' roll of the '90s and the ’60s.", []],
    ['He is 5\'11" tall and the pipe is 12" wide.', []],
    ['She said: “I left early. Then the', ['…I left early. Then the']],
    ['“Stop it! I saw her 😢”', ['+Stop it! I saw her 😢']],
    ['„Guten Tag“, he said, and «bonjour».', ['-Guten Tag', '-bonjour']],
    ['A stray ” closes nothing, “but this” does.', ['-but this']],
    ['Empty “” and " " marks.', []],
];

for (const [text, expected] of copy) {
    test(`quotations: ${text}`, () => {
        const found = recogniseQuotations(passageOf(text), { tokens: [], sentences: [] });
        const read = found.map(
            ({ inner, complete, open }) => `${open ? '…' : complete ? '+' : '-'}${text.slice(inner.start, inner.end)}`,
        );
        assert.deepEqual(read, expected);
    });
}

test('the span takes in the marks, the inner one does not', () => {
    const text = 'He called it a “sad day” for all.';
    const [quotation] = recogniseQuotations(passageOf(text), { tokens: [], sentences: [] });
    assert.ok(quotation);
    assert.equal(text.slice(quotation.start, quotation.end), '“sad day”');
});

test('odd texts are read, spans inside them and in order', () => {
    for (const text of oddTexts) {
        let last = 0;
        for (const { start, end, inner } of recogniseQuotations(passageOf(text), { tokens: [], sentences: [] })) {
            assert.ok(
                last <= start &&
                    start < inner.start &&
                    inner.start <= inner.end &&
                    inner.end <= end &&
                    end <= text.length,
                JSON.stringify(text),
            );
            last = start;
        }
    }
});

test('50,000 quotation marks are read in linear time', () => {
    for (const unit of ['"', "'", '“', '”', '“”', '‘', ' "a', 's’ a‘b ', '"a" \'b\' ']) {
        const slower = growth(
            (text) => recogniseQuotations(passageOf(text), { tokens: [], sentences: [] }),
            unit,
            50_000,
        );
        assert.ok(slower < 3, `${unit}: ${slower.toFixed(2)}`);
    }
});
