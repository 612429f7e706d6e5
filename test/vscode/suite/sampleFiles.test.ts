import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf } from './sampleStory';
import { until } from './until';

suite('the sample story that ships', () => {
    // As in most windows: no other copy of the articles to compare them with.
    suiteSetup(() => excluding(['**']));
    suiteTeardown(() => excluding(undefined));

    teardown(async () => {
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('opens in any window, is compared, and the caret stands at the first clash', async () => {
        await vscode.commands.executeCommand('secondSource.openSampleStory');
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.document.uri.scheme, 'second-source-sample');
        assert.equal(sampleTexts().length, 5);
        const clash = await until('a warning under the caret', () =>
            vscode.languages
                .getDiagnostics(editor.document.uri)
                .find(
                    ({ severity, range }) =>
                        severity === vscode.DiagnosticSeverity.Warning && range.contains(editor.selection.active),
                ),
        );
        assert.equal(clash.source, 'second-source');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await until('no text of the sample story is compared', () => (sampleTexts().length === 0 ? true : undefined));
    });

    test('a decision is kept beside the articles, for as long as the window is open', async () => {
        await vscode.commands.executeCommand('secondSource.openSampleStory');
        const letter = vscode.window.activeTextEditor?.document;
        assert.ok(letter);
        const range = rangeOf(letter, 'killing all 38 people on board');
        const reported = () =>
            vscode.languages
                .getDiagnostics(letter.uri)
                .find(
                    ({ code, range: own }) =>
                        (typeof code === 'object' ? code.value : code) === 'all-or-none' &&
                        own.intersection(range)?.isEmpty === false,
                );
        await until('the clash', reported);
        const fix = async (title: string) =>
            until(title, async () => {
                const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
                    'vscode.executeCodeActionProvider',
                    letter.uri,
                    range,
                    vscode.CodeActionKind.QuickFix.value,
                );
                return found.find((action) => action.title.startsWith(title))?.command;
            });
        const mark = await fix('Mark as checked…');
        const args: unknown[] = mark.arguments ?? [];
        assert.equal(await vscode.commands.executeCommand(mark.command, ...args, 'a note'), true);
        await until('the clash is settled', () => (reported() === undefined ? true : undefined));
        const ledger = vscode.Uri.joinPath(letter.uri, '../.second-source/decisions.jsonl');
        assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(ledger)), /"why":"a note"/);
        const back = await fix('Report again');
        await vscode.commands.executeCommand(back.command, ...(back.arguments ?? []));
        await until('the clash is back', reported);
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

function excluding(globs: readonly string[] | undefined): Thenable<void> {
    return vscode.workspace
        .getConfiguration('secondSource')
        .update('sources.exclude', globs, vscode.ConfigurationTarget.Global);
}

function sampleTexts(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'second-source-sample');
}
