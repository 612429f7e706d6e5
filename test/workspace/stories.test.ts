import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Workspace } from '../../server/src/workspace/workspace';

const texts: Readonly<Record<string, string>> = {
    'a.md': 'A bus overturned near Harwell on Monday, March 3, 2025, killing 12 people. The bus belonged to Dunholm Coaches.',
    'b.md': 'The bus crash near Harwell on Monday, March 3, 2025 killed 14 people. Dunholm Coaches runs the line.',
    'c.md': 'A fire at the mill in Tarnby on Tuesday killed 15 people, the mayor of Tarnby said.',
};

function stories(declared: Readonly<Record<string, string>>): string[] {
    const workspace = new Workspace({ story: 'auto', severity: {} });
    for (const [name, text] of Object.entries(texts)) {
        const head = declared[name] === undefined ? '' : `---\nstory: ${declared[name]}\n---\n\n`;
        workspace.set({ uri: name, text: head + text, languageId: 'markdown' });
    }
    return workspace
        .stories()
        .map(({ name, declared: is, uris }) => `${name}${is ? ' (declared)' : ''}: ${uris.join(' ')}`);
}

test('a story that nobody named has the names that its sources share', () => {
    assert.deepEqual(stories({}), ['Dunholm Coaches, Harwell: a.md b.md', 'Tarnby: c.md']);
});

test('declared stories come first, and undeclared sources join those that they are linked with', () => {
    assert.deepEqual(stories({ 'a.md': 'bus' }), ['bus (declared): a.md b.md', 'Tarnby: c.md']);
    assert.deepEqual(stories({ 'c.md': 'mill', 'b.md': 'BUS', 'a.md': 'bus' }), [
        'bus (declared): a.md b.md',
        'mill (declared): c.md',
    ]);
    assert.deepEqual(stories({ 'a.md': 'one', 'b.md': 'two' }), [
        'one (declared): a.md',
        'two (declared): b.md',
        'Tarnby: c.md',
    ]);
});
