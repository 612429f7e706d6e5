import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Decision } from '../../server/src/decisions/decision';
import { enterDecisions, withdrawDecision } from '../../server/src/decisions/enterDecisions';
import { LEDGER_ATTRIBUTES, LEDGER_PATH, readLedger } from '../../server/src/decisions/ledger';
import { decisionId, ledgerLine, readLedgerLine } from '../../server/src/decisions/ledgerLine';

function decision(name: string, more: Partial<Decision> = {}): Decision {
    const anchors = [
        {
            source: name,
            before: 'The fire',
            text: 'killed 12 people',
            after: 'on Monday',
            measure: 'killed',
            value: '12',
        },
        { source: 'wire.txt', text: 'killed 14 people' },
    ];
    const id = decisionId('figure-mismatch', anchors);
    const told = { who: 'Ann Lee', when: '2025-05-01T09:30:00Z', why: '' };
    return { id, verdict: 'checked', code: 'figure-mismatch', anchors, ...told, ...more };
}

test('a decision is one line, its keys in one order', () => {
    const line = ledgerLine(decision('copy.txt', { why: 'two\nlines' }));
    assert.ok(!line.includes('\n'));
    assert.match(
        line,
        /^\{"id":"\w+","verdict":"checked","code":"figure-mismatch","anchors":\[\{"source":"copy\.txt","before":/,
    );
    assert.match(line, /"who":"Ann Lee","when":"2025-05-01T09:30:00Z","why":"two\\nlines"\}$/);
    assert.deepEqual(readLedgerLine(line), decision('copy.txt', { why: 'two\nlines' }));
});

test('the id tells what was decided about, not what was decided', () => {
    const again = decision('copy.txt', { verdict: 'disputed', who: 'Bo', when: '2026-01-01', why: 'no' });
    const { code, anchors } = again;
    assert.equal(decisionId(code, anchors), decision('copy.txt').id);
    assert.notEqual(decision('other.txt').id, decision('copy.txt').id);
});

test('decisions stand in the order of their ids, however they came', () => {
    const decisions = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'].map((name) => decision(name));
    const expected = enterDecisions('', decisions);
    assert.equal(expected.split('\n').length, 6);
    fc.assert(
        fc.property(fc.shuffledSubarray(decisions, { minLength: 5 }), (shuffled) => {
            assert.equal(enterDecisions('', shuffled), expected);
        }),
    );
});

const ODD = [
    '# The desk decides on Mondays.',
    '{"id":"zz","verdict":"postponed","code":"sum","anchors":[{"source":"a.txt"}],"until":"2031"}',
    '',
    '{"id": broken',
    '// seen by nobody',
    '<<<<<<< HEAD',
];

test('what it cannot read it keeps where it is, and names by line', () => {
    const first = ledgerLine(decision('a.txt'));
    const text = [...ODD, first].join('\n');
    const { decisions, unreadable } = readLedger(text);
    assert.deepEqual(unreadable, [2, 4, 6]);
    assert.equal(decisions.length, 1);
    const entered = enterDecisions(text, [decision('b.txt'), decision('c.txt')]);
    assert.deepEqual(
        entered
            .split('\n')
            .filter((line) => ODD.includes(line))
            .slice(0, ODD.length),
        ODD,
    );
    assert.equal(readLedger(entered).decisions.length, 3);
    const again = enterDecisions(entered, [decision('a.txt', { verdict: 'disputed', when: '2025-06-01' })]);
    assert.equal(
        again.split('\n').length,
        entered.split('\n').length,
        'a decision takes the line of the one before it',
    );
    assert.equal(withdrawDecision(entered, decision('b.txt').id), enterDecisions(text, [decision('c.txt')]));
});

test('Windows line ends and a byte order mark stay', () => {
    const text = `\ufeff${ledgerLine(decision('a.txt'))}\r\n${ODD[3]}\r\n`;
    const entered = enterDecisions(text, [decision('b.txt')]);
    assert.equal(readLedger(entered).decisions.length, 2);
    assert.equal(entered.split('\r\n').length, 4);
    assert.equal(entered.replaceAll('\r\n', '').includes('\n'), false);
    assert.ok(entered.includes(text.split('\r\n')[0] ?? '?'));
});

test('whatever stands in a ledger, every line of it is still there after an entry', () => {
    const line = fc.oneof(fc.constantFrom(...ODD, ledgerLine(decision('q.txt'))), fc.string());
    fc.assert(
        fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
            const text = lines.join(end);
            const entered = enterDecisions(text, [decision('new.txt')]).split('\n');
            const expected = text === '' ? [] : text.split('\n');
            let at = 0;
            for (const one of expected) {
                const found = entered.findIndex((kept, index) => index >= at && kept.trimEnd() === one.trimEnd());
                assert.ok(found >= 0, JSON.stringify({ text, entered }));
                at = found + 1;
            }
        }),
        { numRuns: 300, seed: 3 },
    );
});

test('a line written by hand needs no id, and none of who, when and why', () => {
    const { decisions } = readLedger('{"verdict":"ignored","code":"sum","anchors":[{"source":"wire.txt"}]}');
    assert.equal(decisions[0]?.id, decisionId('sum', [{ source: 'wire.txt' }]));
});

test('no text breaks the reading', () => {
    for (const odd of [
        'null',
        '[]',
        '{}',
        '1',
        '{"verdict":"checked","code":"x","anchors":[]}',
        '{"verdict":"toString"}',
    ])
        assert.deepEqual(readLedger(odd), { decisions: [], unreadable: [1] }, odd);
    fc.assert(fc.property(fc.string(), (text) => readLedger(text).decisions.length >= 0));
});

test('two branches that decide apart merge without a conflict', () => {
    const old = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => decision(`${name}.txt`));
    const sorted = [...old].sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first, last] = [sorted[0], sorted[sorted.length - 1]];
    assert.ok(first && last);
    const base = enterDecisions('', old);
    const ours = enterDecisions(base, [{ ...first, verdict: 'disputed', when: '2025-06-01' }]);
    const theirs = enterDecisions(base, [{ ...last, verdict: 'different', when: '2025-06-02' }]);
    const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
    try {
        for (const [name, text] of Object.entries({ base, ours, theirs })) writeFileSync(path.join(folder, name), text);
        const merged = execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
            cwd: folder,
            encoding: 'utf8',
        });
        assert.equal(merged, enterDecisions(ours, [{ ...last, verdict: 'different', when: '2025-06-02' }]));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});

test('two branches that enter the first decision each, or decide one thing twice, merge by the attributes beside the ledger', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
    const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
            cwd: folder,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'pipe'],
        });
    const write = (text: string) => writeFileSync(path.join(folder, LEDGER_PATH), text);
    try {
        git('init', '-q', '-b', 'main');
        mkdirSync(path.join(folder, '.second-source'));
        writeFileSync(path.join(folder, '.second-source/.gitattributes'), LEDGER_ATTRIBUTES);
        write('');
        git('add', '-A');
        git('commit', '-qm', 'start');
        git('checkout', '-qb', 'theirs');
        write(enterDecisions('', [decision('a.txt'), decision('b.txt', { verdict: 'disputed', when: '2025-06-02' })]));
        git('commit', '-qam', 'theirs');
        git('checkout', '-q', 'main');
        write(enterDecisions('', [decision('c.txt'), decision('b.txt', { verdict: 'checked', when: '2025-06-01' })]));
        git('commit', '-qam', 'ours');
        git('merge', '-q', '--no-edit', 'theirs');
        const { decisions, unreadable } = readLedger(readFileSync(path.join(folder, LEDGER_PATH), 'utf8'));
        assert.deepEqual(unreadable, []);
        const told = decisions.map(({ anchors, verdict }) => `${anchors[0]?.source} ${verdict}`).sort();
        assert.deepEqual(told, ['a.txt checked', 'b.txt disputed', 'c.txt checked']);
        assert.equal(spawnSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' }).stdout, '');
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});
