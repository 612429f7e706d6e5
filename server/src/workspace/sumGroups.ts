import type { Claim } from '../claims/claim';
import type { Stated, Sum } from '../compare/sums';

/** A sum with every passage that gives one of its terms. */
export interface SumGroup {
    readonly working: string;
    /** Parts first, then the whole; canonical order within. */
    readonly stated: readonly Stated[];
}

/** Tells a sum once, however many sources give its terms: sums of one working that share a passage are one. */
export function gatherSums(sums: readonly Sum[]): SumGroup[] {
    const groups: {
        readonly working: string;
        readonly parts: Map<Claim, Stated>;
        readonly wholes: Map<Claim, Stated>;
    }[] = [];
    for (const { working, parts, whole } of sums) {
        const touching = groups.find(
            (group) =>
                group.working === working &&
                (group.wholes.has(whole.claim) || parts.some((part) => group.parts.has(part.claim))),
        );
        const group = touching ?? { working, parts: new Map(), wholes: new Map() };
        if (touching === undefined) groups.push(group);
        for (const part of parts) group.parts.set(part.claim, part);
        group.wholes.set(whole.claim, whole);
    }
    return groups.map(({ working, parts, wholes }) => ({ working, stated: [...inOrder(parts), ...inOrder(wholes)] }));
}

function inOrder(stated: ReadonlyMap<Claim, Stated>): Stated[] {
    return [...stated.values()].sort((a, b) =>
        a.source.uri < b.source.uri ? -1 : a.source.uri > b.source.uri ? 1 : a.claim.start - b.claim.start,
    );
}
