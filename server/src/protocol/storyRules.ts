import type { Host } from './host';
import { innermost } from './uris';

/** Files that tell a story, as the user declares it. */
export interface StoryRule {
    /** Relative to the workspace folder. */
    readonly glob: string;
    readonly story: string;
}

/** The rules of one workspace folder. */
export interface FolderRules {
    /** Uri of the folder. */
    readonly folder: string;
    readonly rules: readonly StoryRule[];
}

/** Reads `secondSource.stories`; undefined for what is no list of globs and names. */
export function readStoryRules(value: unknown): readonly StoryRule[] | undefined {
    if (value === undefined || value === null) return [];
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    const rules: StoryRule[] = [];
    for (const [glob, story] of Object.entries(value)) {
        if (glob === '' || typeof story !== 'string' || story.trim() === '') return undefined;
        rules.push({ glob, story: story.trim() });
    }
    return rules;
}

/** The story declared for a uri by the innermost folder around it; of several rules that match, the last one's. */
export function storyOfRules(
    globs: Host['globs'],
    folders: readonly FolderRules[],
): (uri: string) => string | undefined {
    const names = folders.map(({ folder }) => folder);
    const compiled = new Map(
        folders.map(({ folder, rules }) => [
            folder,
            rules.map(({ glob, story }) => ({ matches: globs([glob]), story })).reverse(),
        ]),
    );
    return (uri) => {
        const place = innermost(names, uri);
        if (place === undefined) return undefined;
        return compiled.get(place.folder)?.find(({ matches }) => matches(place.path))?.story;
    };
}
