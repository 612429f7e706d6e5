import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/src/features/documentSymbol';
import { workspaceSymbolsIn } from '../../server/src/features/workspaceSymbol';
import { busCrash } from './busCrash';
import { able, openDesk } from './desk';

const desk = openDesk(busCrash);

function search(query: string): WorkspaceSymbol[] {
    const found: WorkspaceSymbol[] = [];
    for (const { uri } of desk.workspace.sources()) workspaceSymbolsIn(desk, uri, query, found);
    return found;
}

test('the outline has the figures of the file in the order of the copy', () => {
    const outline = documentSymbols(desk, able, desk.copy.uri('agency.txt')) as DocumentSymbol[];
    const killed = outline.findIndex(({ name, detail }) => /12 people/.test(name) && detail === 'killed');
    const aboard = outline.findIndex(({ name, detail }) => /40 people/.test(name) && detail === 'aboard');
    assert.ok(killed >= 0 && killed < aboard, JSON.stringify(outline));
    for (const { range, selectionRange } of outline) assert.deepEqual(range, selectionRange);
});

test('an editor without a tree gets a list with places', () => {
    const uri = desk.copy.uri('daily.txt');
    const list = documentSymbols(desk, { ...able, outlineTree: false }, uri) as SymbolInformation[];
    const killed = list.find(({ name }) => /14 people/.test(name));
    assert.ok(killed);
    assert.deepEqual(desk.labelsOf([killed.location]), ['daily killed']);
});

test('all sources are searched by words and figures, in any order and case', () => {
    for (const query of ['Killed', '14', 'people KILLED 14']) {
        const found = search(query).filter(({ name }) => /14 people/.test(name));
        assert.equal(found.length, 1, query);
        assert.equal(found[0]?.containerName, 'daily.txt');
    }
    const killed = search('killed').map(({ name }) => name);
    assert.equal(killed.length, 4, killed.join('; '));
    for (const name of killed) assert.match(name.toLowerCase(), /killed/, 'the editor filters by the name once more');
});

test('an empty search gives all, an odd one nothing', () => {
    const all = desk.copy.sources.reduce((sum, { uri }) => sum + desk.workspace.claims(uri).length, 0);
    assert.ok(all > 0);
    assert.equal(search('').length, all);
    assert.deepEqual(search('zeppelin'), []);
});
