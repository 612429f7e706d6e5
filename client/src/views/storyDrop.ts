import { type DataTransfer, DataTransferItem, type TreeDragAndDropController, Uri, window, workspace } from 'vscode';
import { declareStory } from './declareStory';
import type { SourcesNode } from './sourcesNodes';

/** As VS Code names what is dragged within the tree: the id of the view, lower case. */
const DRAGGED = 'application/vnd.code.tree.secondsource.sources';

/** Sources dragged onto a story are declared to tell it. */
export const storyDrop: TreeDragAndDropController<SourcesNode> = {
    dragMimeTypes: ['text/uri-list'],
    dropMimeTypes: [DRAGGED],

    handleDrag(nodes: readonly SourcesNode[], transfer: DataTransfer): void {
        const uris = nodes.flatMap((node) => (node.kind === 'source' ? [node.source.uri] : []));
        if (uris.length > 0) transfer.set(DRAGGED, new DataTransferItem(uris));
    },

    async handleDrop(target: SourcesNode | undefined, transfer: DataTransfer): Promise<void> {
        const uris: unknown = transfer.get(DRAGGED)?.value;
        if (target === undefined || !Array.isArray(uris)) return;
        const dropped = uris.filter((uri) => typeof uri === 'string');
        await dropOn(target, dropped);
    },
};

/** What a drop means: the sources go to the story of the line, and where it had no name yet, all of its sources with them. */
export async function dropOn(target: SourcesNode, uris: readonly string[]): Promise<void> {
    const line = target.kind === 'story' ? target : target.parent;
    const moved = uris.filter((uri) => !line?.sources.some(({ source }) => source.uri === uri));
    if (line === undefined || moved.length === 0) return;
    if (workspace.getConfiguration('secondSource').get('story') === 'one') {
        void window.showWarningMessage('Second Source: all sources tell one story, as secondSource.story says.');
        return;
    }
    if (line.story === undefined) return declareStory(moved.map(parse), undefined);
    if (line.story.declared) return declareStory(moved.map(parse), line.story.name);
    const name = await window.showInputBox({
        title: 'Name the Story',
        prompt: 'The name is written into the heads of Markdown files, or into the settings.',
        value: line.story.name,
    });
    if (name === undefined || name.trim() === '') return;
    const all = [...line.sources.map(({ source }) => source.uri), ...moved];
    await declareStory(all.map(parse), name.trim());
}

function parse(uri: string): Uri {
    return Uri.parse(uri);
}
