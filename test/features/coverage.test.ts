import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-types';
import { type Coverage, coverageOf, percentTicked } from '../../server/src/features/coverage';
import { hoverAt } from '../../server/src/features/hover';
import { Layouts } from '../../server/src/features/layout';
import { Workspace } from '../../server/src/workspace/workspace';
import { root } from '../support/imports';
import { able, type Desk, openDesk } from './desk';

const council = `
=== agency.txt 2025-03-03
HARWELL, March 3 (Agency) - A bus overturned near Harwell on Monday, killing 12 people, police said.
The Harwell bus was carrying 40 people when it left the road.
=== daily.txt 2025-03-03
The bus crash near Harwell on Monday killed 12 people, officials told the Daily at the scene.
Witnesses said the Harwell bus had been carrying 42 people.
=== draft.md
---
role: draft
---

Twelve people were killed on Monday when a bus overturned near Harwell.
^^^^^^^^^^^^^ killed
The Harwell bus was carrying 40 people.
                             ^^^^^^^^^ aboard
The road near Harwell had been closed for 35 minutes.
                                          ^^^^^^^^^^ closed
=== draft-2.md
---
role: Draft
---

The road near Harwell had been closed for 35 minutes on Monday before the bus overturned.
`;

/** The states of the marks, by label. Fails when a mark is on no figure. */
function states(desk: Desk, coverage: Coverage): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { uri, label, start, end } of desk.copy.marks) {
        const figure = coverage.figures.find(
            ({ claim }) => claim.uri === uri && claim.start < end && start < claim.end,
        );
        assert.ok(figure, `${label} is a figure`);
        found[label] = figure.state;
    }
    return found;
}

test('a figure is ticked, disputed or unsupported', () => {
    const desk = openDesk(council);
    const coverage = coverageOf(desk, desk.copy.uri('draft.md'), 1);
    assert.deepEqual(states(desk, coverage), { killed: 'ticked', aboard: 'disputed', closed: 'unsupported' });
    assert.deepEqual([coverage.ticked, coverage.disputed, coverage.unsupported], [1, 1, 1]);
    assert.equal(percentTicked(coverage), 33);
    const [killed, aboard] = coverage.figures;
    assert.deepEqual(
        killed?.support.map(({ uri }) => uri),
        [desk.copy.uri('agency.txt'), desk.copy.uri('daily.txt')],
    );
    assert.equal(killed?.agreeing, 2);
    assert.deepEqual(
        aboard?.rivals.flatMap(({ passages }) => passages.map(({ text }) => text)),
        ['carrying 42 people'],
    );
});

test('a tick may take more sources than one', () => {
    const desk = openDesk(council);
    assert.equal(states(desk, coverageOf(desk, desk.copy.uri('draft.md'), 2)).killed, 'ticked');
    assert.equal(states(desk, coverageOf(desk, desk.copy.uri('draft.md'), 3)).killed, 'unsupported');
});

test('copies of one text count once', () => {
    const wire =
        'A bus overturned near Harwell on Monday, killing 12 people, police said. The driver had worked for the firm since the spring and was questioned by officers from Dunholm.';
    const desk = openDesk(`
=== a.txt 2025-03-03
${wire}
=== b.txt 2025-03-03
${wire}
=== copy.txt
A bus crash near Harwell on Monday killed 12 people.
                                          ^^^^^^^^^ killed
`);
    assert.equal(states(desk, coverageOf(desk, desk.copy.uri('copy.txt'), 1)).killed, 'ticked');
    assert.equal(states(desk, coverageOf(desk, desk.copy.uri('copy.txt'), 2)).killed, 'unsupported');
});

test('copy without figures lacks no tick', () => {
    const desk = openDesk('=== copy.txt\nNothing is counted here.\n');
    const coverage = coverageOf(desk, desk.copy.uri('copy.txt'), 1);
    assert.deepEqual(coverage.figures, []);
    assert.equal(percentTicked(coverage), 100);
});

test('coverage and hover never disagree', () => {
    const folder = path.join(root, 'seeds/plane-crash');
    const workspace = new Workspace({ story: 'auto', severity: {} });
    for (const name of readdirSync(folder)) {
        workspace.set({ uri: `file:///desk/${name}`, text: readFileSync(path.join(folder, name), 'utf8') });
    }
    const context = { workspace, layouts: new Layouts(workspace), isDraft: () => false, isOfRecord: () => false };
    let ticked = 0;
    let looked = 0;
    for (const { uri } of workspace.sources()) {
        for (const { claim, state, agreeing, rivals } of coverageOf(context, uri, 1).figures) {
            const range = context.layouts.rangeOf(uri, claim);
            assert.ok(range);
            const hover = hoverAt(context, able, uri, {
                line: range.start.line,
                character: range.start.character + 1,
            });
            const shown = (hover?.contents as MarkupContent | undefined)?.value ?? '';
            // A claim inside another one has the hover of the narrower.
            if (JSON.stringify(hover?.range) !== JSON.stringify(range)) continue;
            looked++;
            if (state === 'ticked') ticked++;
            if (agreeing > 0) assert.doesNotMatch(shown, /No other source/, claim.text);
            assert.equal(
                /Does not fit with/.test(shown),
                rivals.some(({ heading }) => /Does not fit/.test(heading)),
            );
        }
    }
    assert.ok(looked > 15 && ticked > 3, `${looked} looked at, ${ticked} ticked`);
});
