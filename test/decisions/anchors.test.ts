import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openLedgerDesk } from './ledgerDesk';

const FIRE = `
=== wire.txt
LEEDS - Rain fell over the north on Monday.

The fire at the Leeds mill killed 12 people on Monday, police said. Two streets were closed.

Crews from three towns came to help.
=== copy.txt
Nobody had been told of the fire before noon.

Officials said the fire at the Leeds mill killed 14 people on Monday. The mill was built in 1911.

Schools in the town stay shut.
`;
const CODE = 'figure-mismatch';

function decided(verdict: 'checked' | 'different' | 'ignored' | 'disputed' = 'checked') {
    const desk = openLedgerDesk(FIRE);
    assert.equal(desk.findings(CODE).length, 1);
    desk.decide(CODE, verdict);
    return desk;
}

for (const verdict of ['checked', 'different', 'ignored'] as const) {
    test(`what is ${verdict} is not reported any more, at neither end`, () => {
        const desk = decided(verdict);
        assert.deepEqual(desk.findings(CODE), []);
        for (const name of ['wire.txt', 'copy.txt']) {
            const uri = `file:///desk/${name}`;
            assert.deepEqual(desk.workspace.findings(uri), []);
            const [settled] = desk.workspace.settled(uri);
            assert.equal(settled?.code, CODE);
            assert.equal(settled.decision?.verdict, verdict);
        }
        assert.equal(desk.workspace.report().settled?.length, 1);
    });
}

test('what is disputed is information, and says who says so', () => {
    const desk = decided('disputed');
    const [finding] = desk.findings(CODE);
    assert.equal(finding?.verdict, 'disputed');
    assert.equal(finding.severity, 'information');
    assert.match(finding.message, /Ann Lee decided “disputed” on 2025-05-01 \(“called the police”\)\./);
    assert.equal(desk.workspace.report().settled, undefined);
});

test('an anchor holds the words, what they measure and a little of what stands around them', () => {
    const [here, there] = decided().decisions[0]?.anchors ?? [];
    assert.deepEqual(here, {
        source: 'copy.txt',
        before: 'Officials said the fire at the Leeds mill',
        text: 'killed 14 people',
        after: 'on Monday. The mill was built in 1911.',
        measure: 'killed',
        value: '14',
    });
    assert.equal(there?.source, 'wire.txt');
    assert.equal(there.value, '12');
});

const small: readonly (readonly [string, string, string, string])[] = [
    ['a word goes', 'copy.txt', 'Officials said the fire', 'The fire'],
    ['words come', 'wire.txt', ' on Monday, police said', ' late on Monday evening, the police said'],
    ['the next sentence goes', 'copy.txt', ' The mill was built in 1911.', ''],
    ['the verb is another one of the same measure', 'wire.txt', 'killed 12 people', 'claimed the lives of 12 people'],
    ['the figure is written out', 'wire.txt', '12 people', 'twelve people'],
    ['Windows line ends', 'copy.txt', '\n\nOfficials', '\r\n\r\nOfficials'],
    ['an emoji before it', 'wire.txt', 'The fire at', '🔥🔥 The fire at'],
];
for (const [name, source, words, by] of small) {
    test(`a decision survives: ${name}`, () => {
        const desk = decided();
        desk.edit(source, words, by);
        assert.deepEqual(desk.findings(CODE), []);
        assert.equal(desk.workspace.report().settled?.length, 1, 'and the clash itself is still there');
    });
}

for (const [source, from, to] of [
    ['wire.txt', '12 people', '13 people'],
    ['copy.txt', '14 people', '15 people'],
    ['copy.txt', '14 people', 'at least 40 people'],
] as const) {
    test(`the finding is back when ${from} becomes ${to}, and says why`, () => {
        const desk = decided();
        desk.edit(source, from, to);
        const [finding] = [...desk.findings(CODE), ...desk.findings('bound-broken')];
        assert.match(
            finding?.message ?? '',
            /Ann Lee decided “checked” on 2025-05-01 .*the figure or its wording has changed since/,
        );
        assert.equal(finding?.decision?.state, 'changed');
        desk.edit(source, to, from);
        assert.deepEqual(desk.findings(CODE), []);
    });
}

test('the measure is part of what was decided', () => {
    const desk = decided();
    desk.edit('wire.txt', 'killed 12 people', 'injured 12 people');
    desk.edit('copy.txt', 'killed 14 people', 'injured 14 people');
    assert.equal(desk.findings(CODE)[0]?.decision?.state, 'changed');
});

test('two places that fit equally well: neither is settled, and both say so', () => {
    const desk = decided();
    const passage = 'Officials said the fire at the Leeds mill killed 14 people on Monday. The mill was built in 1911.';
    desk.edit('copy.txt', passage, `${passage}\n\n${passage}`);
    const found = desk.workspace.findings('file:///desk/copy.txt').filter(({ code }) => code === CODE);
    assert.equal(found.length, 2);
    for (const finding of found) {
        assert.equal(finding.decision?.state, 'unclear');
        assert.match(finding.message, /could belong to 2 places/);
    }
});

test('one of two places that were alike when it was decided is known by its number', () => {
    const desk = openLedgerDesk(`
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday.
=== copy.txt
The fire at the Leeds mill killed 14 people on Monday.

Firemen were at the Leeds mill until noon.

The fire at the Leeds mill killed 14 people on Monday.
`);
    const uri = 'file:///desk/copy.txt';
    const [, second] = desk.workspace.findings(uri);
    assert.ok(second);
    const anchors = desk.workspace.anchors(second, () => undefined);
    assert.deepEqual(anchors, [], 'a ledger that cannot name the source takes no decision');
    const before = desk.workspace.findings(uri).length;
    const ours = desk.workspace.anchors(second, (one) => one.replace('file:///desk/', ''));
    assert.deepEqual([ours[0]?.nth, ours[0]?.of], [2, 2]);
    desk.take([{ id: 'x', verdict: 'checked', code: second.code, anchors: ours, who: '', when: '', why: '' }]);
    const left = desk.workspace.findings(uri);
    assert.equal(left.length, before - 1);
    assert.ok(left.every(({ passage }) => passage.start !== second.passage.start));
});

test('a rival that comes later is reported', () => {
    const desk = decided();
    desk.workspace.set({
        uri: 'file:///desk/late.txt',
        text: 'The fire at the Leeds mill killed 16 people on Monday, the hospital said.',
    });
    const related = desk.workspace.findings('file:///desk/copy.txt').flatMap((finding) => finding.related);
    assert.deepEqual([...new Set(related.map(({ uri }) => uri))], ['file:///desk/late.txt']);
});

test('a decision about a whole source leaves out one check in it', () => {
    const desk = openLedgerDesk(FIRE);
    const rule = { verdict: 'ignored' as const, anchors: [{ source: 'wire.txt' }], who: '', when: '', why: '' };
    desk.take([{ ...rule, id: 'a', code: 'sum' }]);
    assert.equal(desk.findings(CODE).length, 1);
    assert.deepEqual(desk.take([{ ...rule, id: 'a', code: CODE }]), ['file:///desk/copy.txt', 'file:///desk/wire.txt']);
    assert.deepEqual(desk.findings(CODE), []);
});

test('of two decisions about one finding the later counts', () => {
    const desk = decided('checked');
    const [checked] = desk.decisions;
    assert.ok(checked);
    desk.take([checked, { ...checked, verdict: 'disputed', when: '2025-05-02T00:00:00Z' }]);
    assert.equal(desk.findings(CODE)[0]?.verdict, 'disputed');
});

test('only sources that a decision names are touched by it', () => {
    const desk = openLedgerDesk(`${FIRE}=== other.txt\nThe council of Leeds met on Monday.\n`);
    const uris = ['copy.txt', 'other.txt', 'wire.txt'].map((name) => `file:///desk/${name}`);
    const before = uris.map((uri) => desk.workspace.resultId(uri));
    const decision = desk.decide(CODE, 'checked');
    const after = uris.map((uri) => desk.workspace.resultId(uri));
    assert.deepEqual(
        uris.filter((_, at) => before[at] !== after[at]),
        [uris[0], uris[2]],
    );
    assert.deepEqual(desk.take([decision]), []);
    assert.deepEqual(desk.take([]), [uris[0], uris[2]]);
});

test('edits elsewhere never bring a settled finding back', () => {
    const text = openLedgerDesk(FIRE).textOf('copy.txt');
    const passage = text.indexOf('Officials');
    const behind = text.indexOf('Schools');
    const words = fc.constantFrom(
        'Rain fell. ',
        '\n\nThe mayor spoke.\n\n',
        '😀',
        '\r\n',
        'x',
        ' Three men ran. ',
        '“No.” ',
    );
    const edit = fc.record({ where: fc.constantFrom('front', 'behind'), at: fc.nat(40), words, cut: fc.nat(20) });
    let checked = 0;
    fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
            const desk = decided();
            let front = text.slice(0, passage - 2);
            let after = text.slice(behind);
            for (const one of edits) {
                const part = one.where === 'front' ? front : after;
                const at = Math.min(one.at, part.length);
                const next = part.slice(0, at) + one.words + part.slice(at + one.cut);
                if (one.where === 'front') front = next;
                else after = next;
            }
            desk.rewrite('copy.txt', `${front}\n\n${text.slice(passage, behind - 2)}\n\n${after}`);
            assert.deepEqual(desk.findings(CODE), []);
            checked += desk.workspace.report().settled?.length ?? 0;
        }),
        { numRuns: 150, seed: 11 },
    );
    assert.ok(checked > 100, `the clash was there in ${checked} of 150 runs`);
});
