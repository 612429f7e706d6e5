import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showArticle } from './sampleStory';
import { until } from './until';

suite('the fact table', () => {
    teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    test('opens in a tab of its own, once for one source', async () => {
        await showArticle('letter-of-apology.txt');
        await vscode.commands.executeCommand('secondSource.showFactTable');
        await until('the tab', () => tables()[0]);
        const letter = await showArticle('letter-of-apology.txt');
        await vscode.commands.executeCommand('secondSource.showFactTable', letter.uri);
        await until('the tab in front', () => tables().find((tab) => tab.isActive));
        assert.equal(tables().length, 1);
    });

    test('of another source it is another tab', async () => {
        for (const name of ['letter-of-apology.txt', 'phone-call.txt']) {
            await showArticle(name);
            await vscode.commands.executeCommand('secondSource.showFactTable');
        }
        await until('both tabs', () => tables()[1]);
    });
});

function tables(): vscode.Tab[] {
    return vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
            ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('secondSource.factTable'),
        );
}
