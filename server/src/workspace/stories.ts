import type { SourceReading } from '../claims/sourceReading';
import { storyName } from '../index/storyName';
import { storyKey } from './declaredStories';
import type { StoryMap } from './storyMap';

/** Sources that tell one story. */
interface Story {
    /** As declared; undefined for a story that the texts or folders make. */
    readonly declared: string | undefined;
    /** In canonical order. */
    readonly uris: readonly string[];
}

/** Sources that tell one story, and what it is called. */
export interface NamedStory {
    /** Empty where nobody has named it and its sources share no name. */
    readonly name: string;
    readonly declared: boolean;
    /** In canonical order. */
    readonly uris: readonly string[];
}

/** Every source in one story, with a name for it: as declared, else the names that its sources share. */
export function namedStories(
    uris: readonly string[],
    stories: Pick<StoryMap, 'linked' | 'declared'>,
    readingOf: (uri: string) => SourceReading,
): NamedStory[] {
    const told = storiesAmong(
        uris,
        (uri) => stories.declared(uri),
        (uri) => stories.linked(uri),
    );
    return told.map((story) => ({
        name: story.declared ?? storyName(story.uris.map(readingOf)) ?? '',
        declared: story.declared !== undefined,
        uris: story.uris,
    }));
}

/**
 * Every source in one story: declared stories first, then those of most sources; a source without links is a story of
 * its own. An undeclared source joins the declared story with which it has most links. No chain of links makes one story
 * of all sources: a story is what one of its sources is linked with.
 */
function storiesAmong(
    uris: readonly string[],
    declaredOf: (uri: string) => string | undefined,
    linked: (uri: string) => ReadonlySet<string>,
): Story[] {
    const declared = new Map<string, { readonly declared: string; readonly uris: string[] }>();
    for (const uri of uris) {
        const story = declaredOf(uri);
        if (story === undefined) continue;
        const group = declared.get(storyKey(story));
        if (group === undefined) declared.set(storyKey(story), { declared: story, uris: [uri] });
        else group.uris.push(uri);
    }
    const left: string[] = [];
    const joined: [string, string[]][] = [];
    for (const uri of uris.filter((one) => declaredOf(one) === undefined)) {
        const links = linked(uri);
        let best: string[] | undefined;
        let most = 0;
        for (const group of declared.values()) {
            const count = group.uris.filter((other) => links.has(other)).length;
            if (count <= most) continue;
            most = count;
            best = group.uris;
        }
        if (best === undefined) left.push(uri);
        else joined.push([uri, best]);
    }
    for (const [uri, group] of joined) group.push(uri);
    const stories: Story[] = [...declared.values()].map((group) => ({ ...group, uris: [...group.uris].sort() }));
    stories.sort((a, b) => compare(storyKey(a.declared ?? ''), storyKey(b.declared ?? '')));
    return [...stories, ...byMostLinked(left, linked)];
}

function byMostLinked(uris: readonly string[], linked: (uri: string) => ReadonlySet<string>): Story[] {
    const free = new Set(uris);
    const hubs = [...uris].sort((a, b) => linked(b).size - linked(a).size || compare(a, b));
    const stories: Story[] = [];
    for (const hub of hubs) {
        if (!free.delete(hub)) continue;
        const members = [...linked(hub)].filter((other) => free.delete(other));
        stories.push({ declared: undefined, uris: [hub, ...members].sort() });
    }
    return stories;
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
