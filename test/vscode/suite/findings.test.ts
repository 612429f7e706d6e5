import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleStory, showArticle } from './sampleStory';
import { until } from './until';

suite('next and previous finding', () => {
    test('lead through all findings of all files and round the end, and back', async () => {
        await sampleStory();
        await showArticle('letter-of-apology.txt');
        await until('findings', () => (places().size > 2 ? true : undefined));
        // Reading may go on: the places are those of one moment in which nothing changes any more.
        const all = await until('a rest', async () => {
            const before = [...places()].join();
            await new Promise((resolve) => setTimeout(resolve, 1000));
            return [...places()].join() === before ? places() : undefined;
        });
        const forth: string[] = [];
        for (let nth = 0; nth < all.size; nth++) {
            await vscode.commands.executeCommand('secondSource.nextFinding');
            forth.push(here());
        }
        assert.deepEqual([...forth].sort(), [...all].sort(), 'each once');
        await vscode.commands.executeCommand('secondSource.nextFinding');
        assert.equal(here(), forth[0], 'round the end');
        await vscode.commands.executeCommand('secondSource.previousFinding');
        assert.equal(here(), forth.at(-1), 'and back');
        await vscode.commands.executeCommand('secondSource.previousFinding');
        assert.equal(here(), forth.at(-2));
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
});

/** Where findings begin, over all files. */
function places(): Set<string> {
    const found = new Set<string>();
    for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
        for (const { source, range } of diagnostics) if (source === 'second-source') found.add(place(uri, range.start));
    }
    return found;
}

function here(): string {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    return place(editor.document.uri, editor.selection.start);
}

function place(uri: vscode.Uri, { line, character }: vscode.Position): string {
    return `${uri.path}:${line}:${character}`;
}
