import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

suite('the sample story that ships', () => {
    teardown(async () => {
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('opens in any window, is compared, and the caret stands at the first clash', async () => {
        await vscode.commands.executeCommand('secondSource.openSampleStory');
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.document.uri.scheme, 'second-source-sample');
        const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'second-source-sample');
        assert.equal(open.length, 5);
        const clash = await until('a warning under the caret', () =>
            vscode.languages
                .getDiagnostics(editor.document.uri)
                .find(
                    ({ severity, range }) =>
                        severity === vscode.DiagnosticSeverity.Warning && range.contains(editor.selection.active),
                ),
        );
        assert.equal(clash.source, 'second-source');
    });

    test('a step of the walkthrough goes on from there', async () => {
        await vscode.commands.executeCommand('secondSource.openSampleStory', 'table');
        await until('the table', () =>
            vscode.window.tabGroups.all
                .flatMap(({ tabs }) => tabs)
                .find(({ input }) => input instanceof vscode.TabInputWebview),
        );
    });

    test('an article can be edited and saved, and no other file is taken', async () => {
        await vscode.commands.executeCommand('secondSource.openSampleStory');
        const editor = vscode.window.activeTextEditor;
        assert.ok(editor);
        const before = editor.document.getText();
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Corrected. '));
        assert.ok(await editor.document.save());
        const { uri } = editor.document;
        assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), /^Corrected\. /);
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before));
        const other = vscode.Uri.joinPath(uri, '../other.txt');
        await assert.rejects(Promise.resolve(vscode.workspace.fs.writeFile(other, new Uint8Array([65]))));
    });
});
