import type { FeatureContext } from '../context';
import { type Offer, passageOf, type Sourced, sourcesBehind, type WritingPlace } from './offer';

/** Names of people and organisations in other sources that begin as typed: two letters at least, the first a capital. */
export function sourcedNames(context: FeatureContext, place: WritingPlace): Offer | undefined {
    const typed = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+$/u.exec(place.before)?.[0];
    if (typed === undefined) return undefined;
    const prefix = fold(typed);
    const byForm = new Map<string, Sourced & { passages: Sourced['passages'][number][] }>();
    for (const source of place.sources) {
        for (const claim of source.claims) {
            if (claim.kind !== 'name' || claim.text === typed || !fold(claim.text).startsWith(prefix)) continue;
            const passage = passageOf(context, source, claim);
            if (passage === undefined) continue;
            const insert = claim.text.replace(/\s+/g, ' ');
            const known = byForm.get(insert);
            if (known === undefined) byForm.set(insert, { insert, about: titleOf(claim.group), passages: [passage] });
            else known.passages.push(passage);
        }
    }
    const found = [...byForm.values()].sort((a, b) => sourcesBehind(b) - sourcesBehind(a));
    return found.length === 0 ? undefined : { what: 'name', typed, found };
}

function titleOf(group: readonly string[]): string {
    return group[0] ?? '';
}

/** Without case and accents: "Dona" finds "Doña". */
function fold(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
