import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, sampleStory, showArticle } from './sampleStory';
import { until } from './until';

const LETTER = 'letter-of-apology.txt';
const ALL = 'killing all 38 people on board';
const SURVIVORS = '29 survivors';

suite('decisions', () => {
    let folder: vscode.Uri;

    suiteSetup(async () => {
        folder = await sampleStory();
    });

    setup(async () => {
        await vscode.workspace
            .getConfiguration('secondSource')
            .update('decisions.author', 'Ann Lee', vscode.ConfigurationTarget.Global);
    });

    teardown(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.second-source'), { recursive: true }).then(
            () => {},
            () => {},
        );
        await vscode.workspace
            .getConfiguration('secondSource')
            .update('decisions.author', undefined, vscode.ConfigurationTarget.Global);
        const letter = await showArticle(LETTER);
        await until('the clash is there again', () => clash(letter, ALL));
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('what is marked as checked is gone, stays gone when the text moves, and is back when the figure changes', async () => {
        const wire = await showArticle('wire-round-up.txt');
        const letter = await showArticle(LETTER);
        await until('a warning', () => clash(letter, ALL));
        await until('a warning at the other end', () => clash(wire, SURVIVORS));
        await run(letter, ALL, 'Mark as checked…', 'called the press office');
        await gone(letter, ALL);
        await gone(wire, SURVIVORS);
        const line = await ledger();
        assert.match(
            line,
            /"verdict":"checked","code":"all-or-none".*"who":"Ann Lee".*"why":"called the press office"/,
        );

        const editor = await vscode.window.showTextDocument(letter);
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Rain fell on Monday. 😀\n\n'));
        await until('the decision is known where the words are now', () => action(letter, ALL, 'Report again'));
        assert.equal(clash(letter, ALL), undefined);

        const figure = rangeOf(letter, 'all 38 people');
        await editor.edit((edit) => edit.replace(figure, 'all 39 people'));
        const back = await until('the clash', () => clash(letter, 'killing all 39 people on board'));
        assert.match(back.message, /Ann Lee decided “checked” on \d{4}-\d\d-\d\d .*has changed since/);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('what is disputed is information; a decision can be taken back', async () => {
        const letter = await showArticle(LETTER);
        await until('a warning', () => clash(letter, ALL));
        await run(letter, ALL, 'Mark as disputed…', '');
        const disputed = await until('information', () => {
            const found = clash(letter, ALL);
            return found?.severity === vscode.DiagnosticSeverity.Information ? found : undefined;
        });
        assert.match(disputed.message, /decided “disputed”/);
        await run(letter, ALL, 'Mark as checked…', '');
        await gone(letter, ALL);
        await run(letter, ALL, 'Report again');
        await until('the clash', () => clash(letter, ALL));
    });

    test('the three verdicts can be asked for alone', async () => {
        const letter = await showArticle(LETTER);
        await until('a warning', () => clash(letter, ALL));
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            letter.uri,
            rangeOf(letter, ALL),
            vscode.CodeActionKind.QuickFix.append('secondSource.decide').value,
        );
        assert.deepEqual([...new Set(found.map(({ title }) => title))].sort(), [
            'Mark as checked…',
            'Mark as disputed…',
            'Mark as not the same thing…',
        ]);
    });

    test('a folder that cannot be written to is left alone', async () => {
        const asked: string[] = [];
        const never = (what: string) => () => {
            asked.push(what);
            throw vscode.FileSystemError.Unavailable();
        };
        const registered = vscode.workspace.registerFileSystemProvider(
            'printed',
            {
                onDidChangeFile: () => ({ dispose: () => {} }),
                watch: () => ({ dispose: () => {} }),
                stat: never('stat'),
                readDirectory: never('readDirectory'),
                createDirectory: never('createDirectory'),
                readFile: never('readFile'),
                writeFile: never('writeFile'),
                delete: never('delete'),
                rename: never('rename'),
            },
            { isReadonly: true },
        );
        await until('the editor knows that it is read-only', () =>
            vscode.workspace.fs.isWritableFileSystem('printed') === false ? true : undefined,
        );
        const ledger = 'printed:/desk/.second-source/decisions.jsonl';
        const order = { ledger, uri: 'printed:/desk/wire.txt', finding: 'x', code: 'sum', verdict: 'checked' };
        const written = await vscode.commands.executeCommand('secondSource.decide', { ...order, scope: 'finding' }, '');
        registered.dispose();
        assert.equal(written, false);
        assert.deepEqual(asked, []);
    });

    test('a query for the desk is put on the clipboard', async () => {
        const letter = await showArticle(LETTER);
        await until('a warning', () => clash(letter, ALL));
        await run(letter, ALL, 'Copy as a query for the desk');
        const text = await until('the query', async () => {
            const copied = await vscode.env.clipboard.readText();
            return copied.startsWith('Query: ') ? copied : undefined;
        });
        assert.match(text, /letter-of-apology\.txt.*\n.*killing all 38 people on board/);
        assert.match(text, /wire-round-up\.txt.*\n.*29 survivors/);
    });

    test("the other source's figure is taken, and undone", async () => {
        const story = vscode.Uri.joinPath(folder, 'taken');
        const [port, paper] = ['port.txt', 'paper.txt'].map((name) => vscode.Uri.joinPath(story, name));
        assert.ok(port && paper);
        const copy =
            'The ferry Marlow Star sank off Port Ellis on Friday, June 6, 2025, killing 14 people. Ellis Ferries runs the line.\n';
        // A story of its own: an editor may keep a document open for minutes after the last look at it.
        await vscode.workspace.fs.writeFile(paper, new TextEncoder().encode(copy));
        await vscode.workspace.fs.writeFile(port, new TextEncoder().encode(copy.replace('14', '12')));
        const document = await vscode.workspace.openTextDocument(paper);
        await vscode.window.showTextDocument(document, { preview: false });
        await run(document, '14 people', 'Take “12” from');
        await until('the figure', () => (document.getText() === copy.replace('14', '12') ? true : undefined));
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), copy);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await vscode.workspace.fs.delete(story, { recursive: true });
        await until('nothing in the deleted files', () =>
            [port, paper].every((uri) => vscode.languages.getDiagnostics(uri).length === 0) ? true : undefined,
        );
    });

    async function ledger(): Promise<string> {
        const uri = vscode.Uri.joinPath(folder, '.second-source/decisions.jsonl');
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    }
});

/** The clash of all dead and some survivors that touches the words. */
function clash(document: vscode.TextDocument, words: string): vscode.Diagnostic | undefined {
    const range = rangeOf(document, words);
    return vscode.languages.getDiagnostics(document.uri).find(({ code, range: own }) => {
        const id = typeof code === 'object' ? code.value : code;
        return id === 'all-or-none' && own.intersection(range)?.isEmpty === false;
    });
}

async function gone(document: vscode.TextDocument, words: string): Promise<void> {
    await until(`nothing at "${words}"`, () => (clash(document, words) === undefined ? true : undefined));
}

/** The quick fix at the words whose title starts so. */
async function action(
    document: vscode.TextDocument,
    words: string,
    title: string,
): Promise<vscode.CodeAction | undefined> {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, words),
        vscode.CodeActionKind.QuickFix.value,
    );
    return found.find((one) => one.title.startsWith(title));
}

/** Does what the quick fix does; `note` stands for what the user types into the box. */
async function run(document: vscode.TextDocument, words: string, title: string, note?: string): Promise<void> {
    const { command, edit } = await until(`${title} at "${words}"`, () => action(document, words, title));
    if (edit !== undefined) await vscode.workspace.applyEdit(edit);
    if (command === undefined) return;
    const more = note === undefined ? [] : [note];
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []), ...more);
}
