import {
    EventEmitter,
    MarkdownString,
    ThemeIcon,
    type TreeDataProvider,
    TreeItem,
    TreeItemCollapsibleState,
    Uri,
    workspace,
} from 'vscode';
import type { SourceEntry } from '../../../server/src/wire/sourcesView';
import { type SourceNode, type SourcesNode, type StoryNode, sourcesNodes } from './sourcesNodes';
import type { ViewModel } from './viewModel';
import { counted, readableDay } from './words';

/** The tree of stories and their sources. */
export class SourcesTree implements TreeDataProvider<SourcesNode> {
    private readonly changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    private stories: readonly StoryNode[] = [];

    constructor(private readonly model: ViewModel) {}

    /** Builds the tree from what the model has now. */
    show(): void {
        const { view, filter } = this.model;
        this.stories = sourcesNodes(view.stories, (source) => filter.showsSource(source));
        this.changed.fire();
    }

    /** The line of a source; undefined when it is not shown. */
    nodeOf(uri: Uri): SourceNode | undefined {
        const wanted = uri.toString();
        const all = this.stories.flatMap(({ sources }) => sources);
        return all.find(({ source }) => Uri.parse(source.uri).toString() === wanted);
    }

    async getChildren(node?: SourcesNode): Promise<SourcesNode[]> {
        if (node === undefined) {
            await this.model.load();
            return [...this.stories];
        }
        return node.kind === 'story' ? [...node.sources] : [];
    }

    getParent(node: SourcesNode): SourcesNode | undefined {
        return node.kind === 'source' ? node.parent : undefined;
    }

    getTreeItem(node: SourcesNode): TreeItem {
        return node.kind === 'story' ? storyLine(node) : sourceLine(node.source);
    }
}

function storyLine({ story, sources }: StoryNode): TreeItem {
    const name = story === undefined ? 'On Their Own' : story.name === '' ? 'Unnamed Story' : story.name;
    const line = new TreeItem(name, TreeItemCollapsibleState.Expanded);
    line.id = `story ${story?.declared === true ? 'declared' : 'found'} ${sources[0]?.source.uri} ${name}`;
    line.description = counted(sources.length, 'source');
    line.iconPath = new ThemeIcon(story === undefined ? 'circle-slash' : story.declared ? 'tag' : 'book');
    line.contextValue = 'secondSource.story';
    line.tooltip =
        story === undefined
            ? 'Sources that are compared with no other'
            : story.declared
              ? 'A story that you have declared'
              : 'A story found from the texts or folders';
    return line;
}

function sourceLine(source: SourceEntry): TreeItem {
    const { uri, label, published, publisher, figures, findings } = source;
    const at = Uri.parse(uri);
    const line = new TreeItem(label, TreeItemCollapsibleState.None);
    line.id = `source ${uri}`;
    line.resourceUri = at;
    line.iconPath = ThemeIcon.File;
    line.contextValue = 'secondSource.source';
    line.command = { title: 'Open', command: 'vscode.open', arguments: [at] };
    const year = published?.slice(0, 4) ?? '';
    line.description = [
        published === undefined || label.includes(year) ? undefined : readableDay(published),
        publisher === undefined || label.includes(publisher) ? undefined : publisher,
        counted(figures, 'figure'),
        findings === 0 ? undefined : counted(findings, 'finding'),
    ]
        .filter((part) => part !== undefined)
        .join(' · ');
    const details = new MarkdownString();
    details.appendText(`${workspace.asRelativePath(at)}\n${line.description}`);
    line.tooltip = details;
    return line;
}
