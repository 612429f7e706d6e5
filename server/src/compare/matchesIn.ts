import { ownText } from '../text/ownText';

/**
 * All matches of a global pattern in a sentence, from left to right. Kept by the sentence's text: a keystroke changes one
 * sentence, and several dozen patterns ask for each.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
    let byPattern = kept.get(text);
    if (byPattern === undefined) {
        byPattern = new Map();
        keep(ownText(text), byPattern);
    }
    let matches = byPattern.get(pattern);
    if (matches === undefined) {
        const found = [...text.matchAll(pattern)];
        matches = found.length === 0 ? none : found;
        byPattern.set(pattern, matches);
    }
    return matches;
}

const none: readonly RegExpExecArray[] = [];

const kept = new Map<string, Map<RegExp, readonly RegExpExecArray[]>>();

/** Sentences: four articles of 100 KB. With the patterns that were tried on them about 2 KB each. */
const capacity = 4_000;

function keep(text: string, byPattern: Map<RegExp, readonly RegExpExecArray[]>): void {
    if (kept.size >= capacity)
        for (const old of kept.keys()) {
            kept.delete(old);
            if (kept.size < capacity * 0.9) break;
        }
    kept.set(text, byPattern);
}
