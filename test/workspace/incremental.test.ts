import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceInput } from '../../server/src/text/source';
import { Workspace, type WorkspaceOptions } from '../../server/src/workspace/workspace';
import { sampleStory } from './sampleTexts';

/** The sample story twice: the second time the user declares a story for two of the articles. */
const options: WorkspaceOptions = { story: 'auto', severity: {} };
const declaring: WorkspaceOptions = {
    ...options,
    storyOf: (uri) => (/kremlin|letter/.test(uri) ? 'declared in the settings' : undefined),
};
// Markdown, so that an edit may declare a story in the head.
const story = sampleStory().map((source) => ({ ...source, languageId: 'markdown' as const }));

/** An edit as a desk makes it: words typed, a passage cut or moved, a file gone or back. */
type Edit =
    | { readonly kind: 'insert'; readonly source: number; readonly at: number; readonly words: string }
    | { readonly kind: 'cut'; readonly source: number; readonly at: number; readonly length: number }
    | { readonly kind: 'declare'; readonly source: number; readonly story: string }
    | { readonly kind: 'delete'; readonly source: number }
    | { readonly kind: 'restore'; readonly source: number };

const words = fc.constantFrom(
    ' killing 12 people',
    ' There were 30 survivors.',
    '\n\nNobody was hurt on Friday.\n\n',
    ' “a tragic mistake”',
    ' 😀 ',
    '\r\n',
    ' not',
    ' Prime Minister Tom Hale',
    '3',
    ' ',
);
const source = fc.nat(story.length - 1);
const edit: fc.Arbitrary<Edit> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('insert' as const), source, at: fc.nat(3000), words }) },
    {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constant('cut' as const), source, at: fc.nat(3000), length: fc.nat(80) }),
    },
    {
        weight: 2,
        arbitrary: fc.record({
            kind: fc.constant('declare' as const),
            source,
            story: fc.constantFrom('one', 'another', 'declared in the settings'),
        }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), source }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), source }) },
);

test('incremental equals rebuilt: after any edits the findings are those of a fresh start', () => {
    let findings = 0;
    fc.assert(
        fc.property(
            fc.array(edit, { minLength: 1, maxLength: 6 }),
            fc.constantFrom(options, declaring),
            (edits, chosen) => {
                const texts = new Map(story.map((one) => [one.uri, one]));
                const workspace = new Workspace(options);
                for (const one of story) workspace.set(one);
                workspace.configure(chosen);
                for (const one of edits) apply(one, texts, workspace);
                const fresh = new Workspace(chosen);
                for (const one of [...texts.values()].reverse()) fresh.set(one);
                assert.deepEqual(workspace.report(), fresh.report());
                for (const uri of texts.keys()) assert.deepEqual(workspace.findings(uri), fresh.findings(uri));
                findings += workspace.report().findings.length;
            },
        ),
        { numRuns: 60, seed: 20_241_225 },
    );
    assert.ok(findings > 60, 'the edited texts still had findings to compare');
});

test('a source that is not returned as stale finds what it found before', () => {
    fc.assert(
        fc.property(edit, (one) => {
            const texts = new Map(story.map((text) => [text.uri, text]));
            const workspace = new Workspace(options);
            for (const text of story) workspace.set(text);
            const before = new Map(story.map(({ uri }) => [uri, ids(workspace, uri)]));
            const stale = new Set(apply(one, texts, workspace));
            const touched = story[one.source]?.uri;
            for (const { uri } of story) {
                if (uri !== touched && !stale.has(uri)) assert.deepEqual(ids(workspace, uri), before.get(uri), uri);
            }
        }),
        { numRuns: 60, seed: 7 },
    );
});

test('the order of the sources changes nothing', () => {
    const expected = reportOf(story);
    assert.ok(expected.findings.length > 5);
    fc.assert(
        fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (shuffled) => {
            assert.deepEqual(reportOf(shuffled), expected);
        }),
        { numRuns: 20, seed: 1 },
    );
});

test('a source taken out and put back restores the report', () => {
    const workspace = new Workspace(options);
    for (const one of story) workspace.set(one);
    const before = workspace.report();
    for (const one of story) {
        workspace.delete(one.uri);
        assert.notDeepEqual(workspace.report(), before);
        workspace.set(one);
        assert.deepEqual(workspace.report(), before);
    }
});

function apply(one: Edit, texts: Map<string, SourceInput>, workspace: Workspace): readonly string[] {
    const original = story[one.source] as SourceInput;
    const current = texts.get(original.uri);
    switch (one.kind) {
        case 'delete':
            texts.delete(original.uri);
            return workspace.delete(original.uri);
        case 'restore':
            texts.set(original.uri, original);
            return workspace.set(original);
        case 'declare': {
            if (current === undefined) return [];
            const text = `---\nstory: ${one.story}\n---\n\n${original.text}`;
            texts.set(original.uri, { ...current, text });
            return workspace.set({ ...current, text });
        }
        case 'insert':
        case 'cut': {
            if (current === undefined) return [];
            const at = Math.min(one.at, current.text.length);
            const behind = one.kind === 'cut' ? at + one.length : at;
            const text =
                current.text.slice(0, at) + (one.kind === 'insert' ? one.words : '') + current.text.slice(behind);
            texts.set(original.uri, { ...current, text });
            return workspace.set({ ...current, text });
        }
    }
}

function ids(workspace: Workspace, uri: string): string[] {
    return workspace.findings(uri).map((finding) => finding.id);
}

function reportOf(sources: readonly SourceInput[]) {
    const workspace = new Workspace(options);
    for (const one of sources) workspace.set(one);
    return workspace.report();
}
