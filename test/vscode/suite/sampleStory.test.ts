import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rangeOf, sampleStory, showArticle } from './sampleStory';
import { until } from './until';

const CLASH = 'all-or-none';

suite('the sample story', () => {
    suiteSetup(async () => {
        await sampleStory();
    });

    test('"all killed" is reported where it is said', async () => {
        const letter = await showArticle('letter-of-apology.txt');
        const found = await until('a warning', () => at(letter, 'killing all 38 people on board'));
        assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
        assert.match(found.message, /surviv/, "the message has the other passage's words");
    });

    test('and where the survivors are counted', async () => {
        const wire = await showArticle('wire-round-up.txt');
        const found = await until('a warning', () => at(wire, '29 survivors'));
        assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    });

    test('a source that is not open is reported too', async () => {
        await showArticle('kremlin-readout.txt');
        await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
        const closed = vscode.Uri.joinPath(await sampleStory(), 'letter-of-apology.txt');
        await until('a warning in a closed file', () =>
            vscode.languages.getDiagnostics(closed).find((diagnostic) => codeOf(diagnostic) === CLASH),
        );
    });

    test('a hover shows the passage that corroborates', async () => {
        const readout = await showArticle('kremlin-readout.txt');
        const { start } = rangeOf(readout, '38 people');
        const text = await until('the other passage', async () => {
            const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
                'vscode.executeHoverProvider',
                readout.uri,
                start,
            );
            const shown = hovers.flatMap((hover) => hover.contents.map(markdown)).join('\n');
            return shown.includes('claimed 38 lives') ? shown : undefined;
        });
        assert.match(text, /phone-call/, 'and says which source it is from');
    });
});

/** The diagnostic of the clash that touches the words. */
function at(document: vscode.TextDocument, words: string): vscode.Diagnostic | undefined {
    const range = rangeOf(document, words);
    return vscode.languages
        .getDiagnostics(document.uri)
        .find((diagnostic) => codeOf(diagnostic) === CLASH && diagnostic.range.intersection(range)?.isEmpty === false);
}

function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
    return typeof code === 'object' ? code.value : code;
}

function markdown(content: vscode.MarkdownString | vscode.MarkedString): string {
    return typeof content === 'string' ? content : content.value;
}
