import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, sampleStory } from './sampleStory';
import { until } from './until';

const AGENCY =
    'HARWELL, March 3, 2025 - A bus overturned near Harwell on Monday, killing 12 people, police said. The bus of Dunholm Coaches was carrying 40 people.\n';
const DRAFT = `---
role: draft
---

Twelve people were killed near Harwell on Monday, March 3, 2025, when a bus of Dunholm Coaches overturned.

The bus of Dunholm Coaches was carrying 42 people near Harwell.

The road near Harwell was closed for 35 minutes.
`;

suite('a draft', () => {
    let folder: vscode.Uri;
    let document: vscode.TextDocument;

    suiteSetup(async () => {
        folder = vscode.Uri.joinPath(await sampleStory(), 'drafting');
        await write('agency.txt', AGENCY);
        await write('copy.md', DRAFT);
        document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'copy.md'));
        await vscode.window.showTextDocument(document);
        await until('the clash of 42 and 40', () =>
            vscode.languages.getDiagnostics(document.uri).some(({ source }) => source === 'second-source')
                ? true
                : undefined,
        );
    });

    suiteTeardown(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(folder, { recursive: true });
    });

    test('the next figure without a tick is found, in both ways and round the end', async () => {
        const disputed = rangeOf(document, 'carrying 42 people');
        const unsupported = rangeOf(document, '35 minutes');
        await goes('secondSource.nextUnticked', disputed);
        await goes('secondSource.nextUnticked', unsupported);
        await goes('secondSource.nextUnticked', disputed);
        await goes('secondSource.previousUnticked', unsupported);
        await goes('secondSource.previousUnticked', disputed);
    });

    test('the keys are free in VS Code', async () => {
        const manifest = vscode.extensions.getExtension('second-source.second-source')?.packageJSON;
        const ours: readonly { key: string; mac: string; command: string }[] = manifest.contributes.keybindings;
        assert.ok(ours.length > 0);
        const shown = await vscode.workspace.openTextDocument(
            vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
        );
        const bound = [...shown.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
        assert.ok(bound.length > 300, 'the default keys are listed');
        for (const { key, mac, command } of ours) {
            const others = bound.filter(([, taken, by]) => (taken === key || taken === mac) && by !== command);
            assert.deepEqual(
                others.map(([, taken, by]) => `${taken} ${by}`),
                [],
                command,
            );
        }
    });

    async function write(name: string, text: string): Promise<void> {
        await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    }
});

/** Runs the command and asserts that it selects words of the expected range. */
async function goes(command: string, expected: vscode.Range): Promise<void> {
    await vscode.commands.executeCommand(command);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const words = editor.document.getText(editor.selection);
    assert.ok(editor.selection.intersection(expected)?.isEmpty === false, `${command} went to "${words}"`);
}
