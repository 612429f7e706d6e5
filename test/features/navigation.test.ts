import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionAt } from '../../server/src/features/definition';
import { highlightsAt } from '../../server/src/features/documentHighlight';
import { referencesAt } from '../../server/src/features/references';
import { busCrash } from './busCrash';
import { type Desk, openDesk } from './desk';

const desk = openDesk(busCrash);

function references(label: string, itself: 'included' | 'excluded'): string[] {
    return desk.labelsOf(referencesAt(desk, desk.copy.mark(label).uri, desk.at(label), itself));
}

test('references are all passages on the measure, agreeing or not', () => {
    const all = ['agency killed', 'daily killed', 'weekly killed', 'weekly killed again'];
    for (const label of all) {
        assert.deepEqual(references(label, 'included'), all);
        assert.deepEqual(
            references(label, 'excluded'),
            all.filter((other) => other !== label),
        );
    }
});

test('a measure that stands once refers to itself alone', () => {
    assert.deepEqual(references('agency aboard', 'included'), ['agency aboard']);
    assert.deepEqual(references('agency aboard', 'excluded'), []);
});

test('the definition is a supporting passage of another source', () => {
    for (const [label, support] of [
        ['agency killed', ['weekly killed', 'weekly killed again']],
        ['weekly killed', ['agency killed']],
    ] as const) {
        const { uri } = desk.copy.mark(label);
        const link = definitionAt(desk, uri, desk.at(label));
        assert.ok(link, label);
        const [found] = desk.labelsOf([{ uri: link.targetUri, range: link.targetSelectionRange }]);
        assert.ok((support as readonly string[]).includes(found ?? ''), `${label} leads to ${found}`);
        assert.ok(link.originSelectionRange);
        assert.deepEqual(desk.labelsOf([{ uri, range: link.originSelectionRange }]), [label]);
    }
});

const threeTolls = `
=== agency.txt 2025-03-05
HARWELL - A bus overturned near Harwell on Monday, killing 12 people, police said.
                                                           ^^^^^^^^^ agency
=== daily.txt 2025-03-03
The Harwell bus crash on Monday killed 12 people, officials said.
                                       ^^^^^^^^^ daily
=== police.txt 2025-03-06
A bus crash near Harwell on Monday killed 12 people.
                                          ^^^^^^^^^ police
`;

test('of several supporting sources the earliest dated is the definition', () => {
    const dated = openDesk(threeTolls);
    assert.equal(definitionFrom(dated, 'agency'), 'daily');
    assert.equal(definitionFrom(dated, 'police'), 'daily');
    assert.equal(definitionFrom(dated, 'daily'), 'agency');
});

test('and a source of record before it', () => {
    const trusting = openDesk(threeTolls, (uri) => uri.endsWith('police.txt'));
    assert.equal(definitionFrom(trusting, 'agency'), 'police');
    assert.equal(definitionFrom(trusting, 'daily'), 'police');
    assert.equal(definitionFrom(trusting, 'police'), 'daily');
});

function definitionFrom(on: Desk, label: string): string | undefined {
    const link = definitionAt(on, on.copy.mark(label).uri, on.at(label));
    assert.ok(link, label);
    return on.labelsOf([{ uri: link.targetUri, range: link.targetSelectionRange }])[0];
}

test('a figure that no other source supports has no definition', () => {
    for (const label of ['daily killed', 'agency aboard']) {
        assert.equal(definitionAt(desk, desk.copy.mark(label).uri, desk.at(label)), undefined, label);
    }
});

test('highlights are the same measure in the same file', () => {
    for (const label of ['weekly killed', 'weekly killed again']) {
        const { uri } = desk.copy.mark(label);
        const highlights = highlightsAt(desk, uri, desk.at(label));
        assert.deepEqual(desk.labelsOf(highlights.map(({ range }) => ({ uri, range }))), [
            'weekly killed',
            'weekly killed again',
        ]);
    }
});

test('there is nothing to go to where the copy claims nothing', () => {
    const uri = desk.copy.uri('weekly.md');
    const blank = { line: 1, character: 0 };
    assert.deepEqual(referencesAt(desk, uri, blank, 'included'), []);
    assert.equal(definitionAt(desk, uri, blank), undefined);
    assert.deepEqual(highlightsAt(desk, uri, { line: 4000, character: 4000 }), []);
    assert.deepEqual(referencesAt(desk, 'file:///desk/nobody.txt', blank, 'included'), []);
});
