import type { SourceEntry, StoryEntry } from '../../../server/src/wire/sourcesView';

/** A line of the tree of stories. */
export type SourcesNode = StoryNode | SourceNode;

export interface StoryNode {
    readonly kind: 'story';
    /** undefined for the sources that tell a story alone. */
    readonly story: StoryEntry | undefined;
    readonly sources: readonly SourceNode[];
}

export interface SourceNode {
    readonly kind: 'source';
    readonly source: SourceEntry;
    /** As set once the tree is built. */
    parent?: StoryNode;
}

/** Stories of several sources and declared ones, a line each; then one for all sources that nothing is compared with. */
export function sourcesNodes(stories: readonly StoryEntry[], shows: (source: SourceEntry) => boolean): StoryNode[] {
    const nodes: StoryNode[] = [];
    const alone: SourceEntry[] = [];
    for (const story of stories) {
        if (story.sources.length > 1 || story.declared) add(nodes, story, story.sources.filter(shows));
        else alone.push(...story.sources.filter(shows));
    }
    add(nodes, undefined, alone);
    return nodes;
}

function add(nodes: StoryNode[], story: StoryEntry | undefined, sources: readonly SourceEntry[]): void {
    if (sources.length === 0) return;
    const children: SourceNode[] = sources.map((source) => ({ kind: 'source', source }));
    const node: StoryNode = { kind: 'story', story, sources: children };
    for (const child of children) child.parent = node;
    nodes.push(node);
}
