import { ownText } from '../text/ownText';
import type { SourceInput } from '../text/source';
import { shift } from '../text/span';
import type { Claim } from './claim';
import type { DraftClaim } from './draftClaim';
import type { SentenceReading } from './sourceReading';

// What stands where it stood before a keystroke is the same object as before: what is kept by claim or sentence stays.
// Two sources that print the same passage never share one: a claim is of one source.

/** The claim of a passage that begins at `offset`; the key counts in `seen` the claims that say just the same. */
export function placeClaim(draft: DraftClaim, source: SourceInput, offset: number, seen: Map<string, number>): Claim {
    const before = placedClaims.get(draft);
    const span = shift(draft, offset);
    const text = before?.claim.text ?? ownText(source.text.slice(span.start, span.end));
    const what = before?.what ?? `${draft.kind}|${draft.measure}|${draft.subject ?? ''}|${text.replace(/\s+/g, ' ')}`;
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    const key = `${what}#${nth}`;
    if (before?.uri === source.uri && before.claim.start === span.start && before.claim.key === key)
        return before.claim;
    const claim: Claim = { ...draft, ...span, focus: shift(draft.focus, offset), text, key };
    placedClaims.set(draft, { uri: source.uri, what, claim });
    return claim;
}

/** The sentences of a passage that begins at `offset`. */
export function placeSentences(
    sentences: readonly SentenceReading[],
    uri: string,
    offset: number,
): readonly SentenceReading[] {
    const before = placedSentences.get(sentences);
    if (before?.uri === uri && before.offset === offset) return before.placed;
    const placed = sentences.map((sentence) => ({
        ...sentence,
        ...shift(sentence, offset),
        words: sentence.words.map((word) => ({ ...word, ...shift(word, offset) })),
    }));
    placedSentences.set(sentences, { uri, offset, placed });
    return placed;
}

const placedClaims = new WeakMap<DraftClaim, { readonly uri: string; readonly what: string; readonly claim: Claim }>();
const placedSentences = new WeakMap<
    readonly SentenceReading[],
    { readonly uri: string; readonly offset: number; readonly placed: readonly SentenceReading[] }
>();
