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
        // Nothing is said before all sources are read.
        await until('the first figure without a tick', async () => {
            await vscode.commands.executeCommand('secondSource.nextUnticked');
            const selected = vscode.window.activeTextEditor?.selection;
            return selected?.isEmpty === false && selected.intersection(disputed) ? true : undefined;
        });
        await goes('secondSource.nextUnticked', unsupported);
        await goes('secondSource.nextUnticked', disputed);
        await goes('secondSource.previousUnticked', unsupported);
        await goes('secondSource.previousUnticked', disputed);
    });

    test('hints and lenses are shown when they are asked for', async () => {
        const settings = vscode.workspace.getConfiguration('secondSource');
        const everything = new vscode.Range(0, 0, document.lineCount, 0);
        const hints = () =>
            vscode.commands.executeCommand<vscode.InlayHint[]>(
                'vscode.executeInlayHintProvider',
                document.uri,
                everything,
            );
        const lenses = () =>
            vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
        assert.deepEqual(await hints(), []);
        await settings.update('inlayHints', 'drafts', vscode.ConfigurationTarget.Global);
        await settings.update('codeLens', 'drafts', vscode.ConfigurationTarget.Global);
        await until('the hints', async () => {
            const labels = (await hints()).map(({ label }) => label);
            return labels.join() === '✓1,≠ 40,?' ? true : undefined;
        });
        await until('the lenses', async () => {
            const titles = (await lenses()).map(({ command }) => command?.title);
            return titles.join() === '1 ticked,1 disputed,1 unsupported' ? true : undefined;
        });
        await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
        await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
        await until('no hints', async () => ((await hints()).length === 0 ? true : undefined));
    });

    test('figures, names and dates are told apart', async () => {
        const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
            'vscode.provideDocumentSemanticTokensLegend',
            document.uri,
        );
        const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
            'vscode.provideDocumentSemanticTokens',
            document.uri,
        );
        const types = new Set<string | undefined>();
        for (let at = 3; at < data.length; at += 5) types.add(legend.tokenTypes[data[at] ?? -1]);
        for (const type of ['number', 'name', 'date']) assert.ok(types.has(type), type);
    });

    test('the figure that the sources give is offered, and a source that is named is a link', async () => {
        const notes = await vscode.workspace.openTextDocument({
            language: 'plaintext',
            content: 'See agency.txt. On Monday near Harwell the bus of Dunholm Coaches killed ',
        });
        await vscode.window.showTextDocument(notes);
        const end = notes.positionAt(notes.getText().length);
        const item = await until('the figure of the agency', async () => {
            const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
                'vscode.executeCompletionItemProvider',
                notes.uri,
                end,
                ' ',
            );
            return items.find(({ detail }) => detail?.startsWith('people killed'));
        });
        assert.match(typeof item.label === 'string' ? item.label : item.label.label, /^12/);
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
            'vscode.executeLinkProvider',
            notes.uri,
        );
        assert.deepEqual(
            links.map(({ target }) => target?.path),
            [vscode.Uri.joinPath(folder, 'agency.txt').path],
        );
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
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
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    let heard: vscode.Selection | undefined;
    // The window's answer to the command before may arrive after this one has run, and put the selection back for a moment.
    const listening = vscode.window.onDidChangeTextEditorSelection(({ selections }) => {
        heard = selections[0];
    });
    await vscode.commands.executeCommand(command);
    await until(`${command} at "${editor.document.getText(expected)}"`, () =>
        heard?.intersection(expected)?.isEmpty === false ? true : undefined,
    );
    listening.dispose();
}
