import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceInput } from '../../server/src/text/source';
import { Workspace, type WorkspaceOptions } from '../../server/src/workspace/workspace';

const AGENCY = 'A bus overturned near Harwell on Monday, March 3, 2025, killing 12 people, police said.';
const DAILY = 'The bus crash near Harwell on Monday, March 3, 2025 killed 14 people, officials said.';
const FIRE = 'The fire at the Dunholm mill on Tuesday killed 15 people, the mayor of Dunholm said.';

function declared(name: string, text: string, story?: string): SourceInput {
    const head = story === undefined ? '' : `---\nstory: ${story}\n---\n\n`;
    return { uri: `file:///desk/${name}`, text: `${head}${text}\n`, languageId: 'markdown' };
}

/** Figures held against each other, as the names of the two files. */
function clashes(sources: readonly SourceInput[], options: Partial<WorkspaceOptions> = {}): string[] {
    const workspace = new Workspace({ story: 'auto', severity: {}, ...options });
    for (const source of sources) workspace.set(source);
    return clashesOf(workspace);
}

function clashesOf(workspace: Workspace): string[] {
    return workspace
        .report()
        .findings.filter(({ code }) => code === 'figure-mismatch')
        .map(({ passage, related }) => [passage, ...related].map(({ uri }) => uri.slice(13)).join(' '))
        .sort();
}

test('without a declaration the texts decide', () => {
    assert.deepEqual(clashes([declared('a.md', AGENCY), declared('b.md', DAILY), declared('c.md', FIRE)]), [
        'a.md b.md',
    ]);
});

test('sources of one declared story are compared whatever they say, in any spelling of its name', () => {
    const sources = [declared('a.md', AGENCY, 'Two tolls'), declared('c.md', FIRE, '"two  TOLLS"')];
    assert.deepEqual(clashes(sources), ['a.md c.md']);
});

test('sources of two declared stories are not compared', () => {
    assert.deepEqual(clashes([declared('a.md', AGENCY, 'bus'), declared('b.md', DAILY, 'another bus')]), []);
});

test('an undeclared source goes by its text', () => {
    assert.deepEqual(clashes([declared('a.md', AGENCY, 'bus'), declared('b.md', DAILY), declared('c.md', FIRE)]), [
        'a.md b.md',
    ]);
});

test('with a story per folder, a declared source leaves that of its folder', () => {
    const sources = [declared('a.md', AGENCY), declared('b.md', DAILY), declared('c.md', FIRE, 'fire')];
    assert.deepEqual(clashes(sources, { story: 'folder' }), ['a.md b.md']);
    assert.equal(clashes([declared('a.md', AGENCY), declared('c.md', FIRE)], { story: 'folder' }).length, 1);
});

test('"one" goes before every declaration', () => {
    const sources = [declared('a.md', AGENCY, 'bus'), declared('b.md', DAILY, 'another bus')];
    assert.deepEqual(clashes(sources, { story: 'one' }), ['a.md b.md']);
});

test('the user declares by uri, and a head goes before', () => {
    const storyOf = () => 'two tolls';
    assert.deepEqual(clashes([declared('a.md', AGENCY), declared('c.md', FIRE)], { storyOf }), ['a.md c.md']);
    assert.deepEqual(clashes([declared('a.md', AGENCY), declared('c.md', FIRE, 'fire')], { storyOf }), []);
});

test('a slug is no declaration', () => {
    const [first, second] = [AGENCY, DAILY].map((text, nth) => ({
        uri: `file:///desk/${nth}.md`,
        text: `---\nslug: page-${nth}\n---\n\n${text}\n`,
        languageId: 'markdown' as const,
    }));
    assert.ok(first && second);
    assert.equal(clashes([first, second]).length, 1);
});

test('a new declaration makes both stories stale, and new options all links', () => {
    const workspace = new Workspace({ story: 'auto', severity: {} });
    workspace.set(declared('a.md', AGENCY));
    workspace.set(declared('b.md', DAILY));
    workspace.set(declared('c.md', FIRE, 'fire'));
    assert.deepEqual(workspace.set(declared('a.md', AGENCY, 'fire')), ['file:///desk/b.md', 'file:///desk/c.md']);
    assert.equal(workspace.source('file:///desk/a.md')?.story, 'fire');
    assert.deepEqual(workspace.set(declared('b.md', DAILY, 'bus')), ['file:///desk/a.md']);
    assert.deepEqual(clashesOf(workspace), ['a.md c.md']);
    workspace.configure({ story: 'auto', severity: {}, storyOf: () => 'unheard' });
    assert.deepEqual(clashesOf(workspace), ['a.md c.md']);
    workspace.set(declared('a.md', AGENCY));
    assert.deepEqual(clashesOf(workspace), []);
});
