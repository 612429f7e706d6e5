import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceInput } from '../../server/src/text/source';
import { prepareHovers } from '../../server/src/workspace/prepareHovers';
import { agreementsBetween, statementsBetween } from '../../server/src/workspace/supports';
import { Workspace } from '../../server/src/workspace/workspace';
import { sampleStory } from './sampleTexts';

test('what a claim is shown with is what the report tells of it', () => {
    const workspace = new Workspace({ story: 'one', severity: {} });
    for (const source of sampleStory()) workspace.set(source);
    const report = workspace.report();
    let shown = 0;
    for (const claim of report.claims) {
        const view = workspace.viewAt(claim.uri, claim.start);
        assert.ok(view);
        const own = view.claim;
        const told = report.corroborations.filter(({ passages }) =>
            passages.some(({ uri, start, end }) => uri === own.uri && start === own.start && end === own.end),
        );
        for (const { id, label } of told) {
            shown++;
            assert.ok(
                view.corroborations.some((one) => one.id === id),
                `${label} is shown at ${own.uri}:${own.line}`,
            );
        }
        const ids = new Set(report.corroborations.map(({ id }) => id));
        for (const { id, label, working } of view.corroborations)
            if (working === undefined && !/^“/.test(label)) assert.ok(ids.has(id), `${label} is in the report`);
    }
    assert.ok(shown > 50);
});

/** Sources of one story that share a sentence with all and a figure with most. */
function wires(count: number): SourceInput[] {
    return Array.from({ length: count }, (_, nth) => ({
        uri: `file:///desk/${nth}.txt`,
        text: `A bus overturned near Harwell on Monday, killing ${nth % 10 === 0 ? 14 : 12} people, police said. It had ${nth} windows.`,
    }));
}

test('a hover compares no pair of sources for its figures that were compared before it', () => {
    const workspace = new Workspace({ story: 'one', severity: {} });
    const sources = wires(30);
    const [own] = sources.slice(5);
    assert.ok(own);
    for (const source of sources) workspace.set(source);
    for (const { uri } of sources) prepare(uri);
    const figures = () => agreementsBetween.made;
    const before = figures();
    assert.equal(hover(own), 27);
    assert.equal(figures(), before);
    const statements = statementsBetween.made;
    assert.equal(hover(own), 27);
    assert.equal(statementsBetween.made, statements, 'the second look compares nothing at all');

    workspace.set({ ...own, text: `${own.text} It was raining.` });
    prepare(own.uri);
    assert.equal(figures() - before, sources.length - 1, 'an edit compares its own source alone');
    assert.equal(hover(own), 27);
    assert.equal(figures() - before, sources.length - 1);
    assert.equal(statementsBetween.made - statements, sources.length - 1);

    function prepare(uri: string): void {
        for (const _ of prepareHovers(workspace, uri));
    }

    function hover({ uri, text }: SourceInput): number | undefined {
        const view = workspace.viewAt(uri, text.indexOf('12 people'));
        return view?.corroborations.find(({ label }) => label === 'people killed: 12')?.passages.length;
    }
});
