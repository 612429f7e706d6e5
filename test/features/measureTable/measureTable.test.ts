import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Layouts } from '../../../server/src/features/layout';
import { measureTable } from '../../../server/src/features/measureTable/measureTable';
import { isMarked } from '../../../server/src/features/measureTable/standings';
import { storiesOf } from '../../../server/src/features/measureTable/stories';
import type { MeasureTable } from '../../../server/src/wire/measureTable';
import { Workspace } from '../../../server/src/workspace/workspace';
import { sampleStory } from '../../workspace/sampleTexts';
import { busCrash } from '../busCrash';
import { type Desk, openDesk } from '../desk';

function tableFrom(desk: Desk): MeasureTable {
    const table = measureTable(desk, desk.copy.sources[0]?.uri ?? '');
    assert.ok(table);
    return table;
}

/** "12, 14≠" of each cell, by the row's label. */
function cellsOf(table: MeasureTable, label: string): string[] {
    const row = table.rows.find((one) => one.label === label);
    assert.ok(row, `there is a row "${label}" among ${table.rows.map((one) => one.label).join(', ')}`);
    return row.cells.map((cell) => cell.map(({ printed, mark }) => printed + (mark?.sign ?? '')).join(', '));
}

const sample = (() => {
    const workspace = new Workspace({ story: 'auto', severity: {} });
    for (const source of sampleStory()) workspace.set(source);
    return { workspace, layouts: new Layouts(workspace) };
})();
const LETTER = 'file:///desk/letter-of-apology.txt';

test('the sample story: tolls side by side, in the order of days and names', () => {
    const table = measureTable(sample, LETTER);
    assert.ok(table);
    assert.deepEqual(
        table.sources.map(({ file, published }) => [file, published ?? '']),
        [
            ['wire-round-up.txt', '2024-12-28'],
            ['criminal-case.txt', ''],
            ['kremlin-readout.txt', ''],
            ['letter-of-apology.txt', ''],
            ['phone-call.txt', ''],
        ],
    );
    assert.deepEqual(cellsOf(table, 'people killed'), ['38', '38', '38', '38≠', '38']);
    assert.deepEqual(cellsOf(table, 'people aboard'), ['', '', '67≠', '38≠', '67≠']);
    assert.match(cellsOf(table, 'people survived')[0] ?? '', /^29≠/);
    assert.deepEqual(table.sums, ['38 killed + 29 survived = 67 aboard']);
});

test('what is compared comes first, tolls before all else', () => {
    const table = measureTable(sample, LETTER);
    assert.ok(table);
    assert.deepEqual(
        table.rows.slice(0, 3).map(({ label }) => label),
        ['people killed', 'people survived', 'people aboard'],
    );
    const standings = table.rows.map(({ standing }) => standing);
    assert.ok(standings.includes('single'));
    assert.deepEqual(standings, [...standings].sort());
});

test('the table never has an opinion of its own: a mark stands where the editor has a finding, and with its words', () => {
    const table = measureTable(sample, LETTER);
    assert.ok(table);
    let marks = 0;
    for (const { cells } of table.rows) {
        for (const [nth, cell] of cells.entries()) {
            const uri = table.sources[nth]?.uri ?? '';
            for (const figure of cell) {
                if (!isMarked(figure.standing)) continue;
                marks++;
                const messages = sample.workspace.findings(uri).map(({ message }) => message);
                assert.ok(figure.remarks.length > 0 && figure.remarks.every((remark) => messages.includes(remark)));
            }
        }
    }
    assert.ok(marks > 0);
});

test('and every contradiction of two figures that the editor shows is marked in the table', () => {
    const table = measureTable(sample, LETTER);
    assert.ok(table);
    let contradictions = 0;
    for (const [nth, { uri }] of table.sources.entries()) {
        for (const { code, message } of sample.workspace.findings(uri)) {
            if (code !== 'figure-mismatch') continue;
            contradictions++;
            const figures = table.rows.flatMap(({ cells }) => cells[nth] ?? []);
            assert.ok(
                figures.some(({ standing, remarks }) => standing === 'contradicted' && remarks.includes(message)),
            );
        }
    }
    assert.ok(contradictions > 0);
});

test('any source of the story gives the same table', () => {
    const tables = sampleStory().map(({ uri }) => measureTable(sample, uri));
    for (const table of tables) assert.deepEqual(table, tables[0]);
    assert.equal(measureTable(sample, 'file:///desk/none.txt'), undefined);
});

test('a figure leads to where it is printed, emoji and all, and is told once however often it is printed', () => {
    const desk = openDesk(busCrash);
    const table = tableFrom(desk);
    assert.deepEqual(cellsOf(table, 'people killed'), ['12≠', '14≠', '12↑']);
    const row = table.rows.find(({ label }) => label === 'people killed');
    const labels = row?.cells.map((cell, nth) => {
        const uri = table.sources[nth]?.uri ?? '';
        return desk.labelsOf(cell.flatMap(({ places }) => places.map((range) => ({ uri, range }))));
    });
    assert.deepEqual(labels, [['agency killed'], ['daily killed'], ['weekly killed', 'weekly killed again']]);
});

test('a revised figure is outdated where it still stands, and the one that revised it is newer', () => {
    const table = tableFrom(
        openDesk(`
=== early.txt 2025-03-03
The flood in Harwick killed 12 people, police said.
=== late.txt 2025-03-05
The death toll in the Harwick flood was revised to 19 from 12 on Wednesday, police said.
`),
    );
    const standings = table.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.map(({ printed, standing }) => `${printed} ${standing}`)),
    );
    assert.ok(standings.includes('12 outdated'), standings.join('; '));
    assert.ok(standings.includes('19 newer'), standings.join('; '));
});

test('a toll that rose from one day to the next: the earlier is outdated, the later newer', () => {
    const table = tableFrom(
        openDesk(`
=== monday.txt 2025-03-03
HARWELL, March 3 - A bus overturned near Harwell on Monday, killing 12 people, police said.
=== tuesday.txt 2025-03-04
HARWELL, March 4 - The bus crash near Harwell on Monday killed 14 people, police said.
`),
    );
    const row = table.rows.find(({ label }) => label === 'people killed');
    assert.deepEqual(
        row?.cells.map((cell) => cell.map(({ printed, standing, value }) => [printed, standing, value])),
        [[['12', 'outdated', 12]], [['14', 'newer', 14]]],
    );
});

test('of three days only the last is newest', () => {
    const table = tableFrom(
        openDesk(`
=== monday.txt 2025-03-03
HARWELL, March 3 - A bus overturned near Harwell on Monday, killing 12 people, police said.
=== tuesday.txt 2025-03-04
HARWELL, March 4 - The bus crash near Harwell on Monday killed 14 people, police said.
=== friday.txt 2025-03-07
HARWELL, March 7 - The bus crash near Harwell on Monday killed 17 people, police said.
`),
    );
    assert.deepEqual(cellsOf(table, 'people killed'), ['12×', '14×', '17↑']);
});

test('parts of a toll and other events have rows of their own', () => {
    const table = tableFrom(
        openDesk(`
=== agency.txt 2025-03-03
A bus overturned near Harwell on Monday, killing 12 people, police said. Three Danish tourists were killed.
=== daily.txt 2025-03-03
The Harwell bus crash on Monday killed 12 people. Three Danish tourists were killed.
`),
    );
    assert.deepEqual(cellsOf(table, 'people killed'), ['12', '12']);
    assert.deepEqual(cellsOf(table, 'people killed · Danish tourists'), ['Three', 'Three']);
});

test('stories are offered by the source that most others are linked with; a source alone tells none', () => {
    const [story, ...others] = storiesOf(sample.workspace);
    assert.deepEqual(others, []);
    assert.deepEqual(
        story?.sources,
        sampleStory().map(({ uri }) => uri),
    );
    const workspace = new Workspace({ story: 'auto', severity: {} });
    workspace.set({ uri: 'file:///desk/note.txt', text: 'Twelve people were fed.\n' });
    assert.deepEqual(storiesOf(workspace), []);
});
