import type { Mentions } from '../mentions/mentions';
import { ownText } from '../text/ownText';
import type { Passage } from '../text/passage';

/** Keeps what passages mention by their text, so that a keystroke reads one passage anew and not the article. */
export class PassageCache {
    readonly #kept = new Map<string, Mentions>();

    /** What the passages of a source mention; `read` is asked once, for those not seen lately, each text but once. */
    read(
        passages: readonly Passage[],
        read: (passages: readonly Passage[]) => readonly Mentions[],
    ): readonly Mentions[] {
        const missing = new Map<string, Passage>();
        const found = passages.map((passage) => {
            const key = keyOf(passage);
            const kept = this.#kept.get(key);
            if (kept === undefined && !missing.has(key)) missing.set(key, passage);
            return kept;
        });
        const fresh = new Map<string, Mentions>();
        if (missing.size > 0) {
            const mentions = read(
                [...missing.values()].map((passage) => ({ ...passage, text: ownText(passage.text) })),
            );
            [...missing.keys()].forEach((key, nth) => {
                fresh.set(key, mentions[nth] as Mentions);
                this.#keep(key, mentions[nth] as Mentions);
            });
        }
        return passages.map((passage, nth) => {
            const mentions = found[nth] ?? (fresh.get(keyOf(passage)) as Mentions);
            return mentions.passage === passage ? mentions : { ...mentions, passage };
        });
    }

    #keep(key: string, mentions: Mentions): void {
        if (this.#kept.size >= capacity)
            for (const old of this.#kept.keys()) {
                this.#kept.delete(old);
                if (this.#kept.size < capacity * 0.9) break;
            }
        this.#kept.set(key, mentions);
    }
}

function keyOf({ kind, text }: Passage): string {
    return `${kind}|${text}`;
}

/** Passages. About 10 KB each with their tokens. */
const capacity = 2_000;
