import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleStory } from './sampleStory';
import { until } from './until';

const AGENCY =
    'HARWELL, March 3, 2025 - A bus overturned near Harwell on Monday, killing 12 people, police said. The bus belonged to Dunholm Coaches.\n';
const DAILY =
    'The bus crash near Harwell on Monday, March 3, 2025 killed 14 people, officials said. Dunholm Coaches runs the line.\n';

suite('the editor', () => {
    let folder: vscode.Uri;

    suiteSetup(async () => {
        folder = vscode.Uri.joinPath(await sampleStory(), 'bus');
    });

    setup(async () => {
        await write('agency.txt', AGENCY);
        await write('daily.txt', DAILY);
        await show('agency.txt');
        await clashes('daily.txt', 1);
    });

    teardown(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(folder, { recursive: true });
        for (const name of ['agency.txt', 'daily.txt', 'renamed.txt']) await clashes(name, 0);
    });

    test('an edit that nobody has saved reaches the file at the other end, and undoing it too', async () => {
        const editor = await show('agency.txt');
        await replace(editor, '12 people', '14 people');
        await clashes('agency.txt', 0);
        await clashes('daily.txt', 0);
        await replace(editor, '14 people', '12 people');
        await clashes('agency.txt', 1);
        await clashes('daily.txt', 1);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('a buffer that is closed without saving counts no more', async () => {
        await replace(await show('agency.txt'), '12 people', '14 people');
        await clashes('daily.txt', 0);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await clashes('daily.txt', 1);
    });

    test('a renamed file is reported under its new name alone', async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(at('agency.txt'), at('renamed.txt'));
        await vscode.workspace.applyEdit(edit);
        await clashes('renamed.txt', 1);
        await clashes('agency.txt', 0);
        await clashes('daily.txt', 1);
    });

    test('a deleted file leaves nothing behind', async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(at('agency.txt'));
        await clashes('agency.txt', 0);
        await clashes('daily.txt', 0);
    });

    test('a document without a file counts', async () => {
        await vscode.workspace.fs.delete(at('agency.txt'));
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await clashes('daily.txt', 0);
        const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: AGENCY });
        await vscode.window.showTextDocument(untitled);
        await until('the clash in the new document', () => clashesOf(untitled.uri)[0]);
        await clashes('daily.txt', 1);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await clashes('daily.txt', 0);
    });

    test('all passages on the measure are found, and can be peeked at', async () => {
        const { document } = await show('agency.txt');
        const position = document.positionAt(AGENCY.indexOf('12 people') + 1);
        const references = await until('two references', async () => {
            const found = await vscode.commands.executeCommand<vscode.Location[]>(
                'vscode.executeReferenceProvider',
                document.uri,
                position,
            );
            return found.length === 2 ? found : undefined;
        });
        assert.deepEqual(references.map(({ uri }) => uri.toString()).sort(), [
            at('agency.txt').toString(),
            at('daily.txt').toString(),
        ]);
        const actions = await until('a quick fix', async () => {
            const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
                'vscode.executeCodeActionProvider',
                document.uri,
                new vscode.Range(position, position),
                vscode.CodeActionKind.QuickFix.value,
            );
            return found.some(({ title }) => title === 'Peek both passages') ? found : undefined;
        });
        const command = actions.find(({ title }) => title === 'Peek both passages')?.command;
        assert.ok(command);
        await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
        await vscode.commands.executeCommand('closeReferenceSearch');
        await vscode.commands.executeCommand('secondSource.peekPassages');
        await vscode.commands.executeCommand('closeReferenceSearch');
    });

    test('figures of all sources are found by their words', async () => {
        await until('the figure of a closed file', async () => {
            const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
                'vscode.executeWorkspaceSymbolProvider',
                '14 killed',
            );
            return found.find(({ location }) => location.uri.toString() === at('daily.txt').toString());
        });
    });

    test('the server can be restarted, and finds the same', async () => {
        await vscode.commands.executeCommand('secondSource.restartServer');
        await clashes('agency.txt', 1);
        await clashes('daily.txt', 1);
        await vscode.commands.executeCommand('secondSource.checkNow');
        await clashes('daily.txt', 1);
    });

    test('a check can be switched off and on', async () => {
        const settings = vscode.workspace.getConfiguration('secondSource.severity');
        await settings.update('figure-mismatch', 'off', vscode.ConfigurationTarget.Global);
        await clashes('daily.txt', 0);
        await clashes('agency.txt', 0);
        await settings.update('figure-mismatch', undefined, vscode.ConfigurationTarget.Global);
        await clashes('daily.txt', 1);
        await clashes('agency.txt', 1);
    });

    function at(name: string): vscode.Uri {
        return vscode.Uri.joinPath(folder, name);
    }

    async function write(name: string, text: string): Promise<void> {
        await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    }

    async function show(name: string): Promise<vscode.TextEditor> {
        const document = await vscode.workspace.openTextDocument(at(name));
        return vscode.window.showTextDocument(document, { preview: false });
    }

    async function clashes(name: string, count: number): Promise<void> {
        await until(`${count} in ${name}`, () => (clashesOf(at(name)).length === count ? true : undefined));
    }
});

function clashesOf(uri: vscode.Uri): vscode.Diagnostic[] {
    return vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'figure-mismatch');
}

async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
    const start = editor.document.getText().indexOf(words);
    assert.ok(start >= 0, `"${words}" stands in the copy`);
    const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
    await editor.edit((edit) => edit.replace(range, by));
}
