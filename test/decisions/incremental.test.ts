import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Workspace } from '../../server/src/workspace/workspace';
import { sampleStory } from '../workspace/sampleTexts';
import { decisionOn, pathOf } from './ledgerDesk';

const story = sampleStory();
const options = { story: 'auto', severity: {} } as const;

function started(): Workspace {
    const workspace = new Workspace(options);
    for (const one of story) workspace.set(one);
    return workspace;
}

const before = started().report().findings;
const ledgers = (() => {
    const workspace = started();
    const decisions = workspace
        .report()
        .findings.map((finding, at) => decisionOn(workspace, finding, at % 3 === 0 ? 'disputed' : 'checked'));
    return [{ decisions, pathOf }];
})();

test('decisions about all findings of a story leave those that are disputed', () => {
    const workspace = started();
    workspace.decide(ledgers);
    const { findings, settled } = workspace.report();
    assert.ok(findings.length > 0);
    assert.deepEqual(new Set(findings.map(({ verdict }) => verdict)), new Set(['disputed']));
    assert.equal(findings.length + (settled ?? []).length, before.length);
    workspace.decide([]);
    assert.deepEqual(workspace.report().findings, before);
});

test('with decisions too, incremental equals rebuilt, and a source that is not stale finds what it found', () => {
    const words = fc.constantFrom(' killing 12 people', '\n\nNobody was hurt.\n\n', '😀', '\r\n', ' not', '3', ' ');
    const edit = fc.record({ source: fc.nat(story.length - 1), at: fc.nat(3000), words, cut: fc.nat(60) });
    fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
            const texts = new Map(story.map(({ uri, text }) => [uri, text]));
            const workspace = started();
            workspace.decide(ledgers);
            for (const one of edits) {
                const uri = story[one.source]?.uri ?? '';
                const text = texts.get(uri) ?? '';
                const found = new Map(story.map((other) => [other.uri, workspace.findings(other.uri)]));
                const next = text.slice(0, one.at) + one.words + text.slice(one.at + one.cut);
                texts.set(uri, next);
                const stale = workspace.set({ uri, text: next });
                for (const [other, findings] of found) {
                    if (other === uri || stale.includes(other)) continue;
                    assert.deepEqual(
                        workspace.findings(other).map(({ id, decision }) => [id, decision?.state]),
                        findings.map(({ id, decision }) => [id, decision?.state]),
                    );
                }
            }
            const fresh = new Workspace(options);
            fresh.decide(ledgers);
            for (const [uri, text] of texts) fresh.set({ uri, text });
            assert.deepEqual(workspace.report(), fresh.report());
        }),
        { numRuns: 25, seed: 5 },
    );
});
