import type { SourceReading } from '../claims/sourceReading';
import { isBrief } from '../compare/scale';

/** How much a name tells among the sources at hand: 1 for one that few have, near 0 for one that is everywhere. */
export type NameRarity = (name: string) => number;

/** Which sources hold a name: finds those that may tell one story without looking at the rest. */
export class NameIndex {
    readonly #postings = new Map<string, Set<string>>();
    /** Texts too short for keys are candidates for each other. */
    readonly #brief = new Set<string>();

    /** Takes a reading in place of the one before. Returns the sources that hold a name whose rarity changed by it. */
    replace(before: SourceReading | undefined, after: SourceReading | undefined): Set<string> {
        const names = new Set([...(before?.keys.names.keys() ?? []), ...(after?.keys.names.keys() ?? [])]);
        const flipped = new Set<string>();
        for (const name of names) {
            const rarity = this.rarity(name);
            const uris = this.#postings.get(name) ?? new Set();
            if (before?.keys.names.has(name) === true) uris.delete(before.uri);
            if (after?.keys.names.has(name) === true) uris.add(after.uri);
            if (uris.size === 0) this.#postings.delete(name);
            else this.#postings.set(name, uris);
            if (this.rarity(name) !== rarity) for (const uri of uris) flipped.add(uri);
        }
        if (before !== undefined) this.#brief.delete(before.uri);
        if (after !== undefined && isBrief(after)) this.#brief.add(after.uri);
        return flipped;
    }

    /** In steps, so that one source more or less seldom changes a link. */
    readonly rarity: NameRarity = (name) => {
        const count = this.#postings.get(name)?.size ?? 0;
        if (count <= 6) return 1;
        if (count <= 12) return 0.7;
        if (count <= 25) return 0.35;
        if (count <= 50) return 0.15;
        return 0.05;
    };

    /** Uris of sources that share a name with this one which is not everywhere; of brief ones, all that are brief. */
    candidates(source: SourceReading): Set<string> {
        const uris = new Set<string>(isBrief(source) ? this.#brief : []);
        for (const name of source.keys.names.keys()) {
            const sharing = this.#postings.get(name);
            if (sharing === undefined || sharing.size > longest) continue;
            for (const uri of sharing) uris.add(uri);
        }
        uris.delete(source.uri);
        return uris;
    }
}

/** A name that more sources than this hold finds no candidates: two sources of one story share rarer ones. */
const longest = 200;
