import type { SourceReading } from '../claims/sourceReading';
import { NameIndex } from '../index/nameIndex';
import { discard, type StoryCard, storyCard } from '../index/storyCard';
import { tellOneStory } from '../index/storyLinks';
import { WordNumbers } from '../index/wordNumbers';
import { DeclaredStories, type StoryOf, storyKey } from './declaredStories';

export type StoryMode = 'auto' | 'folder' | 'one';

/**
 * Which sources tell one story with which: kept up to date source by source, asked for lazily. What a source or the
 * user declares goes before what the texts or folders say; only 'one' goes before it.
 */
export class StoryMap {
    readonly #mode: StoryMode;
    readonly #cards = new Map<string, StoryCard>();
    readonly #numbers = new WordNumbers();
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
        const before = this.#cards.get(uri);
        const card = reading === undefined ? undefined : storyCard(reading, this.#numbers);
        const stale = new Set(before === undefined ? [] : this.linked(uri));
        const flipped = this.#index.replace(before, card);
        this.#declared.replace(uri, reading);
        if (card === undefined) this.#cards.delete(uri);
        else this.#cards.set(uri, card);
        if (before !== undefined) discard(before, this.#numbers);
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
            const card = this.#cards.get(uri);
            linked = card === undefined ? new Set<string>() : this.#linkedTo(card);
            this.#linked.set(uri, linked);
        }
        return linked;
    }

    /** The story declared for a source, as printed; undefined where none is, or where none counts. */
    declared(uri: string): string | undefined {
        return this.#mode === 'one' ? undefined : this.#declared.of(uri);
    }

    #linkedTo(card: StoryCard): Set<string> {
        const linked = new Set<string>();
        if (this.#mode === 'auto') {
            for (const [other, names] of this.#index.candidates(card))
                if (this.#tell(card, other, names)) linked.add(other.uri);
            for (const uri of this.#declared.companions(card.uri)) linked.add(uri);
        } else for (const other of this.#cards.values()) if (this.#tell(card, other, 0)) linked.add(other.uri);
        linked.delete(card.uri);
        return linked;
    }

    /** `names`: what the names that both hold weigh together; asked for in mode 'auto' alone. */
    #tell(card: StoryCard, other: StoryCard, names: number): boolean {
        const [left, right] = [this.declared(card.uri), this.declared(other.uri)];
        if (left !== undefined && right !== undefined) return storyKey(left) === storyKey(right);
        switch (this.#mode) {
            case 'one':
                return true;
            case 'folder':
                // A source with a story of its own has left that of its folder.
                return left === right && folderOf(card.uri) === folderOf(other.uri);
            case 'auto':
                return tellOneStory(card, other, names, this.#numbers);
        }
    }
}

function folderOf(uri: string): string {
    return uri.slice(0, uri.lastIndexOf('/') + 1);
}
