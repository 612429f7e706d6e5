import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownProse, plainProse } from '../../server/src/features/prose';

test('copy cannot open markup', () => {
    const odd = 'a *b* _c_ `d` [e](f) <g> #h\n- i | j ~k~ \\l ![m](n) $(o) &amp; {p}';
    const escaped = markdownProse.plain(odd);
    assert.equal(escaped.replace(/\\(?=[!-/:-@[-`{-~])/g, ''), odd.replace('\n', ' '), 'nothing is lost');
    for (const mark of '*_`[]<|~$&') {
        const bare = new RegExp(`(?<!\\\\)\\${mark}`);
        assert.doesNotMatch(escaped, bare, `${mark} is escaped`);
    }
});

test('copy at the start of a line opens no heading, quotation or list', () => {
    for (const start of ['# a', '> a', '- a', '+ a', '---', '===', '12. a', '3) a']) {
        assert.match(markdownProse.plain(start), /^\d*\\[#>+=.)-]/, start);
    }
    assert.equal(markdownProse.plain('38 killed + 29 survived = 67 aboard'), '38 killed + 29 survived = 67 aboard');
});

test('strong keeps its marks off the blanks', () => {
    assert.equal(markdownProse.strong(' 38 people '), ' **38 people** ');
    assert.equal(markdownProse.strong('  '), ' ');
});

test('a link jumps to line and column and survives brackets in the path', () => {
    assert.equal(
        markdownProse.link('wire (2).txt, line 3', 'file:///desk/wire%20(2).txt', 3, 14),
        '[wire (2).txt, line 3](file:///desk/wire%20%282%29.txt#L3,14)',
    );
});

test('controls and marks of direction do not reach the page', () => {
    assert.equal(markdownProse.plain('a\u202eb\u0000c\u2066d'), 'abcd');
    assert.equal(plainProse.plain('a\r\n\tb'), 'a b');
});

test('bare text has no markup at all', () => {
    assert.equal(plainProse.strong('*38*'), '*38*');
    assert.equal(plainProse.link('wire.txt, line 3', 'file:///wire.txt', 3, 1), 'wire.txt, line 3');
});
