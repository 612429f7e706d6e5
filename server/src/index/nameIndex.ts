import type { StoryCard } from './storyCard';
import { leastNames, nameWeight } from './storyLinks';

/** Which sources hold a name: finds those that may tell one story without looking at the rest. */
export class NameIndex {
    /** By name: who holds it, and whether more than once. */
    readonly #postings = new Map<string, Map<StoryCard, 'once' | 'often'>>();
    /** Texts too short for keys are candidates for each other. */
    readonly #brief = new Set<StoryCard>();

    /** Takes a card in place of the one before. Returns the sources that hold a name whose rarity changed by it. */
    replace(before: StoryCard | undefined, after: StoryCard | undefined): Set<string> {
        const names = new Set([...(before?.names.keys() ?? []), ...(after?.names.keys() ?? [])]);
        const flipped = new Set<string>();
        for (const name of names) {
            const rarity = this.#rarity(name);
            const holders = this.#postings.get(name) ?? new Map<StoryCard, 'once' | 'often'>();
            if (before !== undefined) holders.delete(before);
            const key = after?.names.get(name);
            if (after !== undefined && key !== undefined) holders.set(after, key.count > 1 ? 'often' : 'once');
            if (holders.size === 0) this.#postings.delete(name);
            else this.#postings.set(name, holders);
            if (this.#rarity(name) !== rarity) for (const { uri } of holders.keys()) flipped.add(uri);
        }
        if (before !== undefined) this.#brief.delete(before);
        if (after?.brief !== undefined) this.#brief.add(after);
        return flipped;
    }

    /**
     * How much a name tells among the sources at hand: 1 for one that few have, near 0 for one that is everywhere. In
     * steps, so that one source more or less seldom changes a link.
     */
    #rarity(name: string): number {
        const count = this.#postings.get(name)?.size ?? 0;
        if (count <= 6) return 1;
        if (count <= 12) return 0.7;
        if (count <= 25) return 0.35;
        if (count <= 50) return 0.15;
        return 0.05;
    }

    /**
     * Sources that share names enough to tell one story, each with what these weigh together; only those that share one
     * which is not everywhere. Of a brief source, all that are brief.
     */
    candidates(source: StoryCard): Map<StoryCard, number> {
        const sums = this.#withSharedName(source);
        for (const [name, key] of source.names) {
            const holders = this.#postings.get(name);
            if (holders === undefined) continue;
            const weight = nameWeight(name, key);
            const rarity = this.#rarity(name);
            // The shorter of the two lists is gone through: a name may be in half of all sources.
            for (const card of holders.size <= sums.size ? holders.keys() : sums.keys()) {
                const sum = sums.get(card);
                const held = holders.get(card);
                if (sum !== undefined && held !== undefined) sums.set(card, sum + weight[held] * rarity);
            }
        }
        for (const [card, sum] of sums)
            if (sum < leastNames && (source.brief === undefined || card.brief === undefined)) sums.delete(card);
        return sums;
    }

    #withSharedName(source: StoryCard): Map<StoryCard, number> {
        const found = new Map<StoryCard, number>();
        if (source.brief !== undefined) for (const card of this.#brief) found.set(card, 0);
        for (const name of source.names.keys()) {
            const holders = this.#postings.get(name);
            if (holders === undefined || holders.size > longest) continue;
            for (const card of holders.keys()) found.set(card, 0);
        }
        found.delete(source);
        return found;
    }
}

/** A name that more sources than this hold finds no candidates: two sources of one story share rarer ones. */
const longest = 200;
