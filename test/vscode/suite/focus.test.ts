import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, sampleStory } from './sampleStory';
import { until } from './until';

const AGENCY =
    'HARWELL, March 3, 2025 - A bus overturned near Harwell on Monday, killing 12 people, police said. The bus belonged to Dunholm Coaches.\n';
const DAILY =
    'The bus crash near Harwell on Monday, March 3, 2025 killed 12 people, officials said. Dunholm Coaches runs the line.\n';

suite('while a sentence is typed', () => {
    let folder: vscode.Uri;
    let agency: vscode.TextDocument;
    let daily: vscode.TextEditor;

    suiteSetup(async () => {
        folder = vscode.Uri.joinPath(await sampleStory(), 'focus');
    });

    setup(async () => {
        await write('agency.txt', AGENCY);
        await write('daily.txt', DAILY);
        agency = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'agency.txt'));
        await vscode.window.showTextDocument(agency, { preview: false });
        const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'daily.txt'));
        daily = await vscode.window.showTextDocument(document, {
            preview: false,
            viewColumn: vscode.ViewColumn.Beside,
        });
        // Both are read: a clash of other figures comes and goes.
        await retype('12 people', '19 people');
        await until('a clash', () => (clashes(agency.uri) === 1 ? true : undefined));
        await retype('19 people', '12 people');
        await until('no clash', () => (clashes(agency.uri) + clashes(daily.document.uri) === 0 ? true : undefined));
    });

    teardown(async () => {
        await vscode.workspace
            .getConfiguration('secondSource.focus')
            .update('quietWhileTyping', undefined, vscode.ConfigurationTarget.Global);
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(folder, { recursive: true });
        await until('nothing left', () => (clashes(agency.uri) + clashes(daily.document.uri) === 0 ? true : undefined));
    });

    test('what is found anew in it waits until the caret leaves it', async () => {
        await retype('12 people', '14 people');
        await until('the clash at the other end', async () => {
            await keepTyping();
            assert.equal(clashes(daily.document.uri), 0, 'nothing new under the caret');
            return clashes(agency.uri) === 1 ? true : undefined;
        });
        const away = rangeOf(daily.document, 'runs the line').start;
        daily.selection = new vscode.Selection(away, away);
        await until('the clash where it was typed', () => (clashes(daily.document.uri) === 1 ? true : undefined));
    });

    test('or until typing rests', async () => {
        await retype('12 people', '14 people');
        await until('the clash where it was typed', () => (clashes(daily.document.uri) === 1 ? true : undefined));
    });

    test('what was found before stays', async () => {
        await retype('12 people', '14 people');
        await until('the clash where it was typed', () => (clashes(daily.document.uri) === 1 ? true : undefined));
        for (let key = 0; key < 10; key++) {
            await keepTyping();
            assert.equal(clashes(daily.document.uri), 1);
        }
    });

    test('nothing waits when the settings say so', async () => {
        await vscode.workspace
            .getConfiguration('secondSource.focus')
            .update('quietWhileTyping', false, vscode.ConfigurationTarget.Global);
        await retype('12 people', '14 people');
        await until('the clash under the caret', async () => {
            await keepTyping();
            return clashes(daily.document.uri) === 1 ? true : undefined;
        });
    });

    async function write(name: string, text: string): Promise<void> {
        await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    }

    /** Puts the caret behind the words and types others in their place. */
    async function retype(words: string, by: string): Promise<void> {
        const range = rangeOf(daily.document, words);
        daily.selection = new vscode.Selection(range.end, range.end);
        await daily.edit((edit) => edit.replace(range, by));
    }

    /** Types a letter at the end of the first sentence's clause, and so never rests. */
    async function keepTyping(): Promise<void> {
        const { end } = rangeOf(daily.document, 'officials');
        await daily.edit((edit) => edit.insert(end, 's'));
        await daily.edit((edit) => edit.delete(new vscode.Range(end, end.translate(0, 1))));
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
});

function clashes(uri: vscode.Uri): number {
    return vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'figure-mismatch').length;
}
