import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourcesNode, StoryNode } from '../../../client/src/views/sourcesNodes';
import type { Trees } from '../../../client/src/views/views';
import { rangeOf, sampleStory, showArticle } from './sampleStory';
import { until } from './until';

const AGENCY =
    'OAKSTOW, May 5, 2025 - A crane fell on a school near Oakstow on Monday, injuring 7 workers, the builder said. The crane belonged to Linford Lifts.\n';
const FIRE = 'A fire at the mill in Tarnby on Tuesday killed 15 people, the mayor of Tarnby said.\n';
const NOTE = 'The council of Leeming voted 9-4 on Friday to close its library, the clerk said.\n';

suite('the views', () => {
    let folder: vscode.Uri;
    let trees: Trees;

    suiteSetup(async () => {
        folder = vscode.Uri.joinPath(await sampleStory(), 'views');
        await showArticle('letter-of-apology.txt');
        const extension = vscode.extensions.getExtension<Trees>('second-source.second-source');
        assert.ok(extension);
        trees = await extension.activate();
    });

    teardown(async () => {
        await vscode.commands.executeCommand('secondSource.clearFilter');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('the sample story is one story of five sources, each with its counts', async () => {
        const story = await storyWith('letter-of-apology.txt', 5);
        const lines = story.sources.map((node) => trees.sources.getTreeItem(node));
        for (const line of await Promise.all(lines)) {
            assert.match(String(line.description), /\d+ figures?/);
            assert.equal(line.command?.command, 'vscode.open');
        }
        assert.equal(trees.sources.getParent?.(first(story.sources)), story);
    });

    test('findings stand by verdict, the gravest first, with their passages', async () => {
        const verdicts = await until('the findings', async () => {
            const lines = (await trees.findings.getChildren()) ?? [];
            return lines.length > 1 ? lines : undefined;
        });
        assert.equal((await trees.findings.getTreeItem(first(verdicts))).label, 'Contradictions');
        const [finding] = (await trees.findings.getChildren(first(verdicts))) ?? [];
        assert.ok(finding);
        const passages = (await trees.findings.getChildren(finding)) ?? [];
        assert.ok(passages.length >= 2);
        for (const passage of passages) {
            const line = await trees.findings.getTreeItem(passage);
            assert.match(String(line.description), /line \d+/);
        }
    });

    test('a filter leaves the lines that hold its words', async () => {
        await storyWith('letter-of-apology.txt', 5);
        await vscode.commands.executeCommand('secondSource.filterViews', 'wire-round-up');
        assert.deepEqual((await allSources()).map(nameOf), ['wire-round-up.txt']);
        await vscode.commands.executeCommand('secondSource.clearFilter');
        await showArticle('phone-call.txt');
        await vscode.commands.executeCommand('secondSource.filterByFile');
        assert.deepEqual((await allSources()).map(nameOf), ['phone-call.txt']);
        await vscode.commands.executeCommand('secondSource.clearFilter');
        assert.ok((await allSources()).length >= 5);
    });

    test('sources dropped on a story are declared to tell it: in the head of a Markdown file, else in the settings', async () => {
        await write('agency.md', `---\nstory: Oakstow crane\n---\n\n${AGENCY}`);
        await write('fire.md', `---\ntitle: Mill fire\n---\n\n${FIRE}`);
        await write('note.txt', NOTE);
        // On the screen, or VS Code may forget how to undo what it has saved by itself.
        const fire = await vscode.workspace.openTextDocument(at('fire.md'));
        await vscode.window.showTextDocument(fire, { preview: false });
        const story = await storyWith('agency.md', 1);
        const transfer = new vscode.DataTransfer();
        const dropped = ['fire.md', 'note.txt'].map((name) => at(name).toString());
        transfer.set('application/vnd.code.tree.secondsource.sources', new vscode.DataTransferItem(dropped));
        await trees.drop.handleDrop?.(story, transfer, new vscode.CancellationTokenSource().token);
        const joined = await storyWith('agency.md', 3);
        assert.equal(joined.story?.name, 'Oakstow crane');
        assert.equal(fire.getText(), `---\ntitle: Mill fire\nstory: Oakstow crane\n---\n\n${FIRE}`);
        assert.deepEqual(settings(), { 'views/note.txt': 'Oakstow crane' });

        await vscode.window.showTextDocument(fire, { preview: false });
        await vscode.commands.executeCommand('undo');
        await storyWith('agency.md', 2);
        assert.equal(fire.getText(), `---\ntitle: Mill fire\n---\n\n${FIRE}`, 'what was declared can be undone');
        await fire.save();
        await vscode.workspace
            .getConfiguration('secondSource', folder)
            .update('stories', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
        await storyWith('agency.md', 1);
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.workspace.fs.delete(folder, { recursive: true });
        await until('the files are gone', async () =>
            (await allSources()).some((node) => nameOf(node) === 'agency.md') ? undefined : true,
        );
    });

    test('both passages of a finding are opened side by side, and marked until the caret moves on', async () => {
        const letter = await showArticle('letter-of-apology.txt');
        const range = rangeOf(letter, 'killing all 38 people on board');
        const editor = vscode.window.activeTextEditor;
        assert.ok(editor);
        editor.selection = new vscode.Selection(range.start, range.start);
        const spots = await until('two passages', async () => {
            const opened = await vscode.commands.executeCommand<{ uri: vscode.Uri }[]>('secondSource.openBoth');
            return opened.length === 2 ? opened : undefined;
        });
        assert.equal(vscode.window.visibleTextEditors.length, 2);
        assert.equal(first(spots).uri.toString(), letter.uri.toString());
        const active = vscode.window.activeTextEditor;
        assert.ok(active);
        assert.equal(active.document.uri.toString(), spots[1]?.uri.toString());
    });

    test('two selected figures: one sentence says why they are not compared', async () => {
        const call = await showArticle('phone-call.txt');
        const editor = vscode.window.activeTextEditor;
        assert.ok(editor);
        editor.selections = ['38 lives', '67 passengers'].map((words) => {
            const { start } = rangeOf(call, words);
            return new vscode.Selection(start, start);
        });
        const sentence = await vscode.commands.executeCommand<string>('secondSource.whyNotCompared');
        assert.match(sentence, /^(Not compared|Both stand in one sum): .+\.$/);
    });

    test('corroborations are shown in the references view', async () => {
        const readout = await showArticle('kremlin-readout.txt');
        const { start } = rangeOf(readout, '38 people');
        const position = { line: start.line, character: start.character };
        await vscode.commands.executeCommand('secondSource.showCorroborations', readout.uri.toString(), position);
        const references = vscode.extensions.getExtension<{ getInput(): { title: string } | undefined }>(
            'vscode.references-view',
        );
        assert.ok(references, 'VS Code brings the references view along');
        const api = await references.activate().then(
            (given) => given,
            () => undefined,
        );
        if (api === undefined) {
            // A build of VS Code Web without that extension: the passages are peeked at instead.
            assert.equal(folder.scheme, 'tmp');
            await vscode.commands.executeCommand('closeReferenceSearch');
            return;
        }
        const { title } = await until('a tree', () => api.getInput());
        assert.match(title, /^Corroborations of “people killed: 38”$/);
    });

    async function storyWith(name: string, count: number): Promise<StoryNode> {
        let there: readonly string[] = [];
        return until(
            () => `a story of ${count} sources with ${name}; there were ${there.join(', ')}`,
            async () => {
                const stories = (await trees.sources.getChildren()) ?? [];
                await vscode.commands.executeCommand('secondSource.refreshViews');
                const story = stories.find(
                    (node): node is StoryNode =>
                        node.kind === 'story' && node.sources.some((source) => nameOf(source) === name),
                );
                there = story?.sources.map((node) => (node.kind === 'source' ? node.source.uri : node.kind)) ?? [];
                return there.length === count ? story : undefined;
            },
        );
    }

    async function allSources(): Promise<SourcesNode[]> {
        await vscode.commands.executeCommand('secondSource.refreshViews');
        const stories = (await trees.sources.getChildren()) ?? [];
        return stories.flatMap((node) => (node.kind === 'story' ? node.sources : []));
    }

    function settings(): unknown {
        return vscode.workspace.getConfiguration('secondSource', folder).inspect('stories')?.workspaceFolderValue;
    }

    function at(name: string): vscode.Uri {
        return vscode.Uri.joinPath(folder, name);
    }

    async function write(name: string, text: string): Promise<void> {
        await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    }
});

function nameOf(node: SourcesNode): string {
    return node.kind === 'source' ? (vscode.Uri.parse(node.source.uri).path.split('/').at(-1) ?? '') : '';
}

function first<Of>(all: readonly Of[]): Of {
    const [one] = all;
    assert.ok(one);
    return one;
}
