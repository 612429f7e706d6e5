import type { SourceReading } from '../claims/sourceReading';

/** The story that the user declares for a uri; undefined where none is declared. */
export type StoryOf = (uri: string) => string | undefined;

/** For workspaces where only the sources themselves declare a story. */
export const noStories: StoryOf = () => undefined;

/** The stories that sources declare in their heads and the user in the settings, and who declares the same one. */
export class DeclaredStories {
    /** As printed, by uri. */
    readonly #stories = new Map<string, string>();
    /** Uris by the key of their story. */
    readonly #members = new Map<string, Set<string>>();

    constructor(private readonly storyOf: StoryOf) {}

    /** Takes a source's new reading, or forgets the source. */
    replace(uri: string, reading: SourceReading | undefined): void {
        const before = this.#stories.get(uri);
        const after = reading === undefined ? undefined : (reading.story ?? this.storyOf(uri));
        if (before === after) return;
        if (before !== undefined) {
            const members = this.#members.get(storyKey(before));
            members?.delete(uri);
            if (members?.size === 0) this.#members.delete(storyKey(before));
            this.#stories.delete(uri);
        }
        if (after === undefined) return;
        this.#stories.set(uri, after);
        const members = this.#members.get(storyKey(after));
        if (members === undefined) this.#members.set(storyKey(after), new Set([uri]));
        else members.add(uri);
    }

    of(uri: string): string | undefined {
        return this.#stories.get(uri);
    }

    /** Uris of the sources that declare the same story, this one among them; none where it declares none. */
    companions(uri: string): ReadonlySet<string> {
        const story = this.of(uri);
        return (story === undefined ? undefined : this.#members.get(storyKey(story))) ?? new Set();
    }
}

/** "Bus crash", " bus  Crash ": one story. */
export function storyKey(story: string): string {
    return story.trim().replace(/\s+/g, ' ').toLowerCase();
}
