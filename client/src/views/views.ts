import {
    commands,
    type Disposable,
    type TreeDataProvider,
    type TreeDragAndDropController,
    type TreeView,
    Uri,
    window,
} from 'vscode';
import type { Ask } from '../draft/coverage';
import { isCopy } from '../selector';
import { declareStory } from './declareStory';
import { type FindingsNode, FindingsTree } from './findingsTree';
import type { SourceNode, SourcesNode } from './sourcesNodes';
import { SourcesTree } from './sourcesTree';
import { storyDrop } from './storyDrop';
import { ViewModel } from './viewModel';
import { counted } from './words';

/** What other extensions may ask for. */
export interface Trees {
    readonly sources: TreeDataProvider<SourcesNode>;
    readonly findings: TreeDataProvider<FindingsNode>;
    readonly drop: TreeDragAndDropController<SourcesNode>;
}

/** The two trees in the activity bar. */
export class Views implements Disposable {
    private readonly model: ViewModel;
    private readonly sourcesTree: SourcesTree;
    private readonly findingsTree: FindingsTree;
    private readonly sources: TreeView<SourcesNode>;
    private readonly findings: TreeView<FindingsNode>;
    private readonly others: Disposable[];

    constructor(ask: Ask, start: () => Promise<void>) {
        this.model = new ViewModel(ask, start, () => this.show());
        this.sourcesTree = new SourcesTree(this.model);
        this.findingsTree = new FindingsTree(this.model);
        this.sources = window.createTreeView('secondSource.sources', {
            treeDataProvider: this.sourcesTree,
            dragAndDropController: storyDrop,
            canSelectMany: true,
            showCollapseAll: true,
        });
        this.findings = window.createTreeView('secondSource.findings', {
            treeDataProvider: this.findingsTree,
            showCollapseAll: true,
        });
        this.others = [
            commands.registerCommand('secondSource.refreshViews', () => this.refresh()),
            commands.registerCommand('secondSource.revealSource', () => this.reveal()),
            commands.registerCommand('secondSource.filterViews', (text?: unknown) => this.filterBy(text)),
            commands.registerCommand('secondSource.filterByFile', () => this.filterByFile()),
            commands.registerCommand('secondSource.clearFilter', () => this.clearFilter()),
            commands.registerCommand('secondSource.declareStory', (...nodes: unknown[]) => nameStory(nodes)),
            window.onDidChangeActiveTextEditor(() => {
                if (this.model.filter.file !== undefined) this.filterByFile();
            }),
        ];
    }

    get trees(): Trees {
        return { sources: this.sourcesTree, findings: this.findingsTree, drop: storyDrop };
    }

    /** Sources have changed: asks anew where a view can be seen. */
    changed(): void {
        this.model.invalidate();
        if (this.sources.visible || this.findings.visible) void this.model.load();
    }

    dispose(): void {
        for (const one of [this.sources, this.findings, ...this.others]) one.dispose();
    }

    private async refresh(): Promise<void> {
        this.model.invalidate();
        await this.model.load();
    }

    private show(): void {
        this.sourcesTree.show();
        this.findingsTree.show();
        const { filter, view } = this.model;
        const shows = [filter.text === '' ? undefined : `“${filter.text}”`, filter.file && fileName(filter.file)];
        const message = filter.active ? `Only ${shows.filter((part) => part !== undefined).join(' in ')}` : '';
        for (const tree of [this.sources, this.findings]) tree.message = message;
        const contradictions = view.findings.filter(({ verdict }) => verdict === 'contradiction').length;
        this.findings.badge =
            contradictions === 0
                ? undefined
                : { value: contradictions, tooltip: counted(contradictions, 'contradiction') };
        const sources = view.stories.reduce((sum, story) => sum + story.sources.length, 0);
        this.sources.description = sources === 0 ? '' : String(sources);
        this.findings.description = view.findings.length === 0 ? '' : String(view.findings.length);
        void commands.executeCommand('setContext', 'secondSource.filtered', filter.active);
    }

    private async reveal(): Promise<void> {
        const editor = window.activeTextEditor;
        if (editor === undefined) return;
        await this.model.load();
        const node = this.sourcesTree.nodeOf(editor.document.uri);
        if (node !== undefined) await this.sources.reveal(node, { select: true, focus: true });
        else void window.showInformationMessage('Second Source: the file in front is not among the sources shown.');
    }

    private async filterBy(given: unknown): Promise<void> {
        const text =
            typeof given === 'string'
                ? given
                : await window.showInputBox({
                      title: 'Filter Sources and Findings',
                      prompt: 'Words that a line must hold; nothing shows all.',
                      value: this.model.filter.text,
                  });
        if (text === undefined) return;
        this.model.filter.text = text.trim();
        this.show();
    }

    private filterByFile(): void {
        const document = window.activeTextEditor?.document;
        if (document === undefined || !isCopy(document)) return;
        this.model.filter.file = document.uri.toString();
        this.show();
    }

    private clearFilter(): void {
        this.model.filter.text = '';
        this.model.filter.file = undefined;
        this.show();
    }
}

function fileName(uri: string): string {
    return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

/** From the menu of a line: of all lines that are selected with it. */
async function nameStory([clicked, selected]: readonly unknown[]): Promise<void> {
    const nodes = (Array.isArray(selected) ? selected : [clicked]).filter(isSourceNode);
    if (nodes.length === 0) return;
    const name = await window.showInputBox({
        title: 'Declare the Story',
        prompt: 'Sources of one declared story are compared, those of two are not. Nothing: the text decides.',
        value: nodes[0]?.parent?.story?.declared === true ? nodes[0].parent.story.name : '',
    });
    if (name === undefined) return;
    await declareStory(
        nodes.map(({ source }) => Uri.parse(source.uri)),
        name.trim() === '' ? undefined : name.trim(),
    );
}

function isSourceNode(node: unknown): node is SourceNode {
    return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'source';
}
