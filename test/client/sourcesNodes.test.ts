import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcesNodes } from '../../client/src/views/sourcesNodes';
import { ViewFilter } from '../../client/src/views/viewFilter';
import type { FindingEntry, SourceEntry, StoryEntry } from '../../server/src/wire/sourcesView';

function source(name: string): SourceEntry {
    return { uri: `file:///desk/${name}`, label: name, figures: 1, findings: 0 };
}

function story(name: string, declared: boolean, ...names: readonly string[]): StoryEntry {
    return { name, declared, sources: names.map(source) };
}

const stories = [
    story('Harwell', true, 'agency.txt'),
    story('Tarnby', false, 'fire.txt', 'mill.txt'),
    story('', false, 'Doña.txt'),
    story('Leeds', false, 'lone.txt'),
];

function outline(filter: ViewFilter): string[] {
    return sourcesNodes(stories, (one) => filter.showsSource(one)).map((node) => {
        assert.ok(node.sources.every(({ parent }) => parent === node));
        return `${node.story?.name ?? 'alone'}: ${node.sources.map((one) => one.source.label).join(' ')}`;
    });
}

test('declared stories and those of several sources have a line; the others stand together', () => {
    const all = ['Harwell: agency.txt', 'Tarnby: fire.txt mill.txt', 'alone: Doña.txt lone.txt'];
    assert.deepEqual(outline(new ViewFilter()), all);
});

test('a filter leaves out lines, and stories without one', () => {
    const filter = new ViewFilter();
    filter.text = 'DONA';
    assert.deepEqual(outline(filter), ['alone: Doña.txt']);
    filter.text = '';
    filter.file = 'file:///desk/mill.txt';
    assert.deepEqual(outline(filter), ['Tarnby: mill.txt']);
    const position = { line: 0, character: 0 };
    const passage = { uri: 'file:///desk/mill.txt', range: { start: position, end: position }, source: 'mill.txt' };
    const finding: FindingEntry = {
        id: '1',
        code: 'sum',
        verdict: 'contradiction',
        severity: 'warning',
        message: '38 + 27 = 65',
        passages: [{ ...passage, before: '', words: '', after: '' }],
    };
    assert.ok(filter.showsFinding(finding));
    filter.text = 'sum 65 mill';
    assert.ok(filter.showsFinding(finding));
    filter.text = 'sum 66';
    assert.ok(!filter.showsFinding(finding));
});
