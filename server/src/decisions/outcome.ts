import type { Decision } from './decision';

/** What a decision means for a clash. */
export type Outcome =
    /** Not to be shown any more. */
    | { readonly kind: 'settled'; readonly decision: Decision }
    /** Not to be shown any more: a comment in the copy says so. */
    | { readonly kind: 'commented' }
    /** To be shown as disputed. */
    | { readonly kind: 'disputed'; readonly decision: Decision }
    /** To be shown: the words that were decided on do not say the same any more. */
    | { readonly kind: 'changed'; readonly decision: Decision }
    /** To be shown: several places have these words around them. */
    | { readonly kind: 'unclear'; readonly decision: Decision; readonly places: number };

/** Of two outcomes for one clash the one that counts: what settles before what only speaks, then the later decision. */
export function weightier(one: Outcome, other: Outcome | undefined): Outcome {
    if (other === undefined || one.kind === 'commented') return one;
    if (other.kind === 'commented') return other;
    if (rank[one.kind] !== rank[other.kind]) return rank[one.kind] > rank[other.kind] ? one : other;
    if (one.decision.when !== other.decision.when) return one.decision.when > other.decision.when ? one : other;
    return one.decision.id > other.decision.id ? one : other;
}

/** Somebody who finds a thing disputed does not want it out of sight because of an older decision: these two weigh the same. */
const rank: Readonly<Record<Exclude<Outcome['kind'], 'commented'>, number>> = {
    settled: 2,
    disputed: 2,
    unclear: 1,
    changed: 0,
};
