import type { SourceReading } from '../claims/sourceReading';

/**
 * The readings that were asked for last. All others may go: a reading takes thirty times the room of its text, most of it
 * for what comparing has kept with it, and is made again in milliseconds.
 */
export class ReadingsAtHand {
    /** By uri, the one asked for last at the end. */
    readonly #held = new Map<string, SourceReading>();
    #limit = least;

    /** Keeps a reading until so many others were asked for; it takes the place of an earlier one of its source. */
    hold(reading: SourceReading): void {
        this.#held.delete(reading.uri);
        this.#held.set(reading.uri, reading);
        for (const oldest of this.#held.keys()) {
            if (this.#held.size <= this.#limit) return;
            this.#held.delete(oldest);
        }
    }

    /** Makes room for a story of so many sources: they are asked for together, again and again. */
    makeRoom(sources: number): void {
        this.#limit = Math.max(this.#limit, 2 * sources);
    }

    forget(uri: string): void {
        this.#held.delete(uri);
    }
}

/** Readings. About 40 MB, with what comparing keeps of articles of 3 KB. */
const least = 200;
