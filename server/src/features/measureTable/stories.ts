import type { Workspace } from '../../workspace/workspace';

/** A story by one of its sources: the one that the most others are linked with. */
export interface Story {
    readonly uri: string;
    /** In canonical order. */
    readonly sources: readonly string[];
}

/**
 * The stories that the sources tell, those of most sources first; a source that tells one alone is left out. Links reach
 * from one source to the next, so that a story is what one source is linked with: no chain makes all sources one.
 */
export function storiesOf(workspace: Workspace): readonly Story[] {
    const around = workspace
        .sources()
        .map(({ uri }) => ({ uri, sources: workspace.story(uri).map((reading) => reading.uri) }))
        .filter(({ sources }) => sources.length > 1)
        .sort((a, b) => b.sources.length - a.sources.length || (a.uri < b.uri ? -1 : 1));
    const told = new Set<string>();
    const stories: Story[] = [];
    for (const story of around) {
        if (told.has(story.uri)) continue;
        for (const uri of story.sources) told.add(uri);
        stories.push(story);
    }
    return stories;
}
