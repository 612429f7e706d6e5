import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleStory } from './sampleStory';
import { until } from './until';

const EXTENSION = 'second-source.second-source';

suite('activation', () => {
    // VS Code itself opens a settings file as plain text when it starts, so the extension may be active without having
    // been needed. What counts is that it then leaves the files of the folder alone.
    test('idle while no text is open', async () => {
        await sampleStory();
        const document = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
        await vscode.window.showTextDocument(document);
        await new Promise((resolve) => setTimeout(resolve, 3000));
        assert.deepEqual(reported(), []);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    for (const language of ['plaintext', 'markdown']) {
        test(`active for ${language}`, async () => {
            const document = await vscode.workspace.openTextDocument({ language, content: 'One line.' });
            await vscode.window.showTextDocument(document);
            const extension = vscode.extensions.getExtension(EXTENSION);
            await until('activation', () => extension?.isActive || undefined);
            await until('findings in the folder', () => (reported().length > 0 ? true : undefined));
            await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        });
    }
});

/** The files in which something is reported. */
function reported(): readonly string[] {
    return vscode.languages
        .getDiagnostics()
        .filter(([, diagnostics]) => diagnostics.some(({ source }) => source === 'second-source'))
        .map(([uri]) => uri.path);
}
