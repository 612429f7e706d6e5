import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation, Report, ReportPassage, Severity } from '../../server/src/checks/report';
import { excerpt } from '../../server/src/hosts/cli/excerpt';
import { asListed, findingsText } from '../../server/src/hosts/cli/findingsText';
import { printable, quoted, shortened } from '../../server/src/hosts/cli/printable';

const same = (text: string) => text;
const plain = {
    place: same,
    warning: same,
    information: same,
    hint: same,
    code: same,
    quoted: same,
    strong: same,
};

const texts: Readonly<Record<string, string>> = {
    'a.txt': 'The fire that hit the mill in the early hours, killing all of 12 people who had been in the yard.\n',
    'b.txt': 'Fire.\n\n14\u0007 people.',
};
const textOf = (uri: string) => texts[uri] ?? '';

function passage(uri: string, words: string): ReportPassage {
    const start = textOf(uri).indexOf(words);
    assert.ok(start >= 0);
    const lines = textOf(uri).slice(0, start).split('\n');
    const column = (lines.at(-1) ?? '').length + 1;
    return { uri, start, end: start + words.length, line: lines.length, column, text: words };
}

function reportOf(severities: readonly Severity[], relation: Relation = 'contradicts'): Report {
    return {
        sources: Object.keys(texts).map((uri) => ({ uri, label: uri })),
        claims: [],
        corroborations: [],
        findings: severities.map((severity, index) => ({
            id: String(index),
            code: 'figure-mismatch',
            severity,
            verdict: 'contradiction',
            message: 'b.txt says 14.\nCheck both.',
            passage: passage('a.txt', '12 people'),
            related: [{ ...passage('b.txt', '14\u0007 people'), relation, message: 'of the same fire' }],
        })),
    };
}

test('a finding: head line, the rest of the message, its passage in context, the other one; then what was found', () => {
    assert.equal(
        findingsText(reportOf(['warning']), textOf, plain),
        [
            'a.txt:1:63  warning  figure-mismatch  b.txt says 14.',
            '    Check both.',
            '    …fire that hit the mill in the early hours, killing all of 12 people who had been in the yard.',
            '    b.txt:3:1  14 people.',
            '',
            '1 warning in 2 sources.',
            '',
        ].join('\n'),
    );
});

test('passages that agree or are counted in say so', () => {
    assert.match(findingsText(reportOf(['hint'], 'corroborates'), textOf, plain), /b\.txt:3:1 {2}agrees: 14 people\./);
    assert.match(findingsText(reportOf(['hint'], 'working'), textOf, plain), /b\.txt:3:1 {2}counted in: 14 people\./);
});

test('an excerpt keeps to its line and cuts between words', () => {
    const text = 'Before.\nThe fire killed 12 people on Monday.\nAfter.';
    const around = (characters: number) => {
        const { before, words, after } = excerpt(text, passageIn(text, '12 people'), characters);
        return `${before}|${words}|${after}`;
    };
    assert.equal(around(60), 'The fire killed |12 people| on Monday.');
    assert.equal(around(9), '…killed |12 people| on…');
    assert.equal(around(0), '…|12 people|…');
});

test('the last line counts each severity', () => {
    const text = findingsText(reportOf(['warning', 'warning', 'information', 'hint', 'hint']), textOf, plain);
    assert.match(text, /\n2 warnings, 1 information, 2 hints in 2 sources\.\n$/);
    assert.equal(findingsText(reportOf([]), textOf, plain), 'Nothing found in 2 sources.\n');
});

test('hints are listed when asked for', () => {
    const report = reportOf(['warning', 'information', 'hint']);
    const listed = (asked: Severity) => asListed(report, asked).findings.map(({ severity }) => severity);
    assert.deepEqual(listed('warning'), ['warning', 'information']);
    assert.deepEqual(listed('information'), ['warning', 'information']);
    assert.deepEqual(listed('hint'), ['warning', 'information', 'hint']);
});

test('copy on one line: blanks for control characters and direction marks, other scripts and emoji as they are', () => {
    assert.equal(printable(' a\u001b[31m\r\n\tb\u202e c 👍🏽 نص '), 'a [31m b c 👍🏽 نص');
    assert.equal(shortened('twelve people died', 8), 'twelve…');
    assert.equal(quoted('“so”', 10), '“so”');
    assert.equal(quoted('so', 10), '“so”');
});

function passageIn(text: string, words: string): { readonly start: number; readonly end: number } {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
}
