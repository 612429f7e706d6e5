import type { FeatureContext } from '../context';
import { type Offer, passageOf, type Sourced, sourcesBehind, type WritingPlace } from './offer';

/** Quotations of other sources, behind an opening quotation mark; those of a speaker who is named before come first. */
export function sourcedQuotations(context: FeatureContext, place: WritingPlace): Offer | undefined {
    const opened = openedAt(place.before);
    if (opened === undefined) return undefined;
    const typed = place.before.slice(opened + 1);
    const closing = CLOSING[place.before[opened] ?? ''] ?? '';
    const end = place.next === closing ? '' : closing;
    const byWords = new Map<string, Sourced & { passages: Sourced['passages'][number][] }>();
    for (const source of place.sources) {
        for (const claim of source.claims) {
            if (claim.kind !== 'quotation') continue;
            const words = source.text.slice(claim.focus.start, claim.focus.end).replace(/\s+/g, ' ');
            const passage = passageOf(context, source, claim);
            if (passage === undefined || !words.toLowerCase().startsWith(typed.toLowerCase()) || words === typed)
                continue;
            const known = byWords.get(words.toLowerCase());
            if (known === undefined) {
                byWords.set(words.toLowerCase(), {
                    insert: words + end,
                    about: claim.speaker ?? '',
                    passages: [passage],
                });
            } else known.passages.push(passage);
        }
    }
    const before = place.before.slice(0, opened).toLowerCase();
    const named = ({ about }: Sourced) => Number(about !== '' && before.includes(about.toLowerCase()));
    const found = [...byWords.values()].sort((a, b) => named(b) - named(a) || sourcesBehind(b) - sourcesBehind(a));
    return found.length === 0 ? undefined : { what: 'quotation', typed, found };
}

/** Where the quotation opens that the caret is in; undefined when it is in none. */
function openedAt(before: string): number | undefined {
    const curly = before.lastIndexOf('“');
    if (curly > before.lastIndexOf('”')) return curly;
    const straight = [...before.matchAll(/"/g)].map(({ index }) => index);
    // Every second mark closes.
    return straight.length % 2 === 1 ? straight.at(-1) : undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"' };
