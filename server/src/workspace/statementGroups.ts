import type { SourceReading } from '../claims/sourceReading';
import type { StatementPair, Stretch } from '../compare/statements';
import type { Said } from './corroborations';

/** Two stretches of two sources that say the same. */
export interface StatementAgreement {
    readonly a: SourceReading;
    readonly b: SourceReading;
    readonly pair: StatementPair;
}

/**
 * Gathers stretches into groups that say one thing. A stretch joins a group only where it agrees with at least a third of
 * the members, and each source gives two at most: a chain of likenesses must not make one group of a whole story.
 */
export function gatherStatements(agreements: readonly StatementAgreement[]): Said[][] {
    const nodes: Node[] = [];
    const bySentence = new Map<Stretch['sentence'], Node[]>();
    const nodeOf = (source: SourceReading, stretch: Stretch): Node => {
        const there = bySentence.get(stretch.sentence) ?? [];
        bySentence.set(stretch.sentence, there);
        const same = there.find((node) => alike(node, stretch));
        if (same !== undefined) return same;
        const node: Node = {
            source,
            sentence: stretch.sentence,
            start: stretch.start,
            end: stretch.end,
            peers: new Set(),
            group: undefined,
        };
        there.push(node);
        nodes.push(node);
        return node;
    };
    const ordered = [...agreements].sort((x, y) => y.pair.weight - x.pair.weight);
    const edges = ordered.map(({ a, b, pair }) => {
        const left = nodeOf(a, pair.a);
        const right = nodeOf(b, pair.b);
        left.peers.add(right);
        right.peers.add(left);
        return [left, right] as const;
    });
    const groups = new Set<Set<Node>>();
    for (const [left, right] of edges) {
        if (left.group !== undefined && left.group === right.group) continue;
        const merged = new Set([...(left.group ?? [left]), ...(right.group ?? [right])]);
        if (crowded(merged)) continue;
        if (![...merged].every((node) => 3 * count(node.peers, merged) >= merged.size - 1)) continue;
        for (const node of merged) {
            if (node.group !== undefined) groups.delete(node.group);
            node.group = merged;
        }
        groups.add(merged);
    }
    return [...groups].map((group) =>
        [...group].map((node) => ({
            source: node.source,
            span: { start: node.start, end: node.end },
            of: node.sentence,
        })),
    );
}

interface Node {
    readonly source: SourceReading;
    readonly sentence: Stretch['sentence'];
    readonly start: number;
    readonly end: number;
    readonly peers: Set<Node>;
    group: Set<Node> | undefined;
}

/** Whether two stretches of one sentence are one: what they share is half of what they cover. */
function alike(
    a: { readonly start: number; readonly end: number },
    b: { readonly start: number; readonly end: number },
): boolean {
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return shared > 0 && 2 * shared >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

function count(peers: ReadonlySet<Node>, among: ReadonlySet<Node>): number {
    let sum = 0;
    for (const peer of peers) if (among.has(peer)) sum++;
    return sum;
}

/** Whether a source has more than two stretches among them. */
function crowded(nodes: ReadonlySet<Node>): boolean {
    const counts = new Map<SourceReading, number>();
    for (const { source } of nodes) counts.set(source, (counts.get(source) ?? 0) + 1);
    return [...counts.values()].some((stretches) => stretches > 2);
}
