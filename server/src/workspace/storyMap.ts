import type { SourceReading } from '../claims/sourceReading';
import { NameIndex } from '../index/nameIndex';
import { tellOneStory } from '../index/storyLinks';
import { DeclaredStories, type StoryOf, storyKey } from './declaredStories';

export type StoryMode = 'auto' | 'folder' | 'one';

/**
 * Which sources tell one story with which: kept up to date source by source, asked for lazily. What a source or the
 * user declares goes before what the texts or folders say; only 'one' goes before it.
 */
export class StoryMap {
    readonly #mode: StoryMode;
    readonly #readings = new Map<string, SourceReading>();
    readonly #index = new NameIndex();
    readonly #declared: DeclaredStories;
    readonly #linked = new Map<string, ReadonlySet<string>>();

    /** `storyOf` gives the story that the user declares for a uri; a source's own head goes before it. */
    constructor(mode: StoryMode, storyOf: StoryOf) {
        this.#mode = mode;
        this.#declared = new DeclaredStories(storyOf);
    }

    /** Takes a source's new reading, or forgets the source. Returns the uris whose story may have changed by it. */
    replace(uri: string, reading: SourceReading | undefined): Set<string> {
        const before = this.#readings.get(uri);
        const stale = new Set(before === undefined ? [] : this.linked(uri));
        const flipped = this.#index.replace(before, reading);
        this.#declared.replace(uri, reading);
        if (reading === undefined) this.#readings.delete(uri);
        else this.#readings.set(uri, reading);
        if (flipped.size > 0) {
            this.#linked.clear();
            for (const holder of flipped) stale.add(holder);
        } else {
            this.#linked.delete(uri);
            for (const other of stale) this.#linked.delete(other);
        }
        if (reading !== undefined) {
            for (const other of this.linked(uri)) {
                stale.add(other);
                this.#linked.delete(other);
            }
        }
        stale.delete(uri);
        return stale;
    }

    /** Uris of the sources that tell the story of this one, itself left out. */
    linked(uri: string): ReadonlySet<string> {
        let linked = this.#linked.get(uri);
        if (linked === undefined) {
            const reading = this.#readings.get(uri);
            linked =
                reading === undefined
                    ? new Set<string>()
                    : new Set(this.#candidates(reading).filter((other) => this.#tell(reading, other)));
            this.#linked.set(uri, linked);
        }
        return linked;
    }

    /** The story declared for a source, as printed; undefined where none is, or where none counts. */
    declared(uri: string): string | undefined {
        return this.#mode === 'one' ? undefined : this.#declared.of(uri);
    }

    #candidates(reading: SourceReading): string[] {
        if (this.#mode !== 'auto') return [...this.#readings.keys()].filter((uri) => uri !== reading.uri);
        const uris = new Set([...this.#index.candidates(reading), ...this.#declared.companions(reading.uri)]);
        uris.delete(reading.uri);
        return [...uris];
    }

    #tell(reading: SourceReading, uri: string): boolean {
        const other = this.#readings.get(uri);
        if (other === undefined) return false;
        const [left, right] = [this.declared(reading.uri), this.declared(uri)];
        if (left !== undefined && right !== undefined) return storyKey(left) === storyKey(right);
        switch (this.#mode) {
            case 'one':
                return true;
            case 'folder':
                // A source with a story of its own has left that of its folder.
                return left === right && folderOf(reading.uri) === folderOf(uri);
            case 'auto':
                return tellOneStory(reading, other, this.#index.rarity);
        }
    }
}

function folderOf(uri: string): string {
    return uri.slice(0, uri.lastIndexOf('/') + 1);
}
