import type { SourceReading } from '../claims/sourceReading';
import { NameIndex } from '../index/nameIndex';
import { tellOneStory } from '../index/storyLinks';

export type StoryMode = 'auto' | 'folder' | 'one';

/** Which sources tell one story with which: kept up to date source by source, asked for lazily. */
export class StoryMap {
    readonly #mode: StoryMode;
    readonly #readings = new Map<string, SourceReading>();
    readonly #index = new NameIndex();
    readonly #linked = new Map<string, ReadonlySet<string>>();

    constructor(mode: StoryMode) {
        this.#mode = mode;
    }

    /** Takes a source's new reading, or forgets the source. Returns the uris whose story may have changed by it. */
    replace(uri: string, reading: SourceReading | undefined): Set<string> {
        const before = this.#readings.get(uri);
        const stale = new Set(before === undefined ? [] : this.linked(uri));
        const flipped = this.#index.replace(before, reading);
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

    #candidates(reading: SourceReading): string[] {
        const uris = this.#mode === 'auto' ? this.#index.candidates(reading) : this.#readings.keys();
        return [...uris].filter((uri) => uri !== reading.uri);
    }

    #tell(reading: SourceReading, uri: string): boolean {
        const other = this.#readings.get(uri);
        if (other === undefined) return false;
        switch (this.#mode) {
            case 'one':
                return true;
            case 'folder':
                return folderOf(reading.uri) === folderOf(uri);
            case 'auto':
                return tellOneStory(reading, other, this.#index.rarity);
        }
    }
}

function folderOf(uri: string): string {
    return uri.slice(0, uri.lastIndexOf('/') + 1);
}
