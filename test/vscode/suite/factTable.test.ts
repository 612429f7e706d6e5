import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleStory, showArticle } from './sampleStory';
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

    test('without a text in front the story is picked, where there are several', async () => {
        const folder = vscode.Uri.joinPath(await sampleStory(), 'ferry');
        const copy =
            'The ferry Marlow Star sank off Port Ellis on Friday, June 6, 2025, killing 14 people. Ellis Ferries runs the line.\n';
        for (const name of ['port.txt', 'paper.txt']) {
            await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(copy));
        }
        await until('the figure of the other story', async () => {
            const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
                'vscode.executeWorkspaceSymbolProvider',
                '14 killed',
            );
            return found.filter(({ location }) => location.uri.path.includes('/ferry/'))[1];
        });
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        const shown = vscode.commands.executeCommand('secondSource.showFactTable');
        await until('the tab of the first story', async () => {
            assert.equal(vscode.window.activeTextEditor, undefined);
            // There is nothing to accept until the stories are there to choose from.
            await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
            return tables()[0];
        });
        await shown;
        await vscode.workspace.fs.delete(folder, { recursive: true });
    });
});

function tables(): vscode.Tab[] {
    return vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
            ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('secondSource.factTable'),
        );
}
