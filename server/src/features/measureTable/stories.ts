import type { Workspace } from '../../workspace/workspace';

/** A story by one of its sources: the one that the most others are linked with. */
export interface Story {
    readonly uri: string;
    /** In canonical order. */
    readonly sources: readonly string[];
}

/** The stories that several sources tell, as the sources view has them; those of most sources first. */
export function storiesOf(workspace: Workspace): readonly Story[] {
    return workspace
        .stories()
        .filter(({ uris }) => uris.length > 1)
        .map(({ uris }) => ({ uri: mostLinked(workspace, uris), sources: uris }))
        .sort((a, b) => b.sources.length - a.sources.length || (a.uri < b.uri ? -1 : 1));
}

/** The first in order of those that are linked with most: a table of theirs leaves nobody out. */
function mostLinked(workspace: Workspace, uris: readonly string[]): string {
    let found = '';
    let most = -1;
    for (const uri of uris) {
        const links = workspace.story(uri).length;
        if (links <= most) continue;
        found = uri;
        most = links;
    }
    return found;
}
