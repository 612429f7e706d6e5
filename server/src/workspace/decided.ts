import type { Clash, Spot } from '../checks/check';
import type { SourceReading } from '../claims/sourceReading';
import { anchorAt } from '../decisions/anchorAt';
import { applyDecision, numberedAnchors } from '../decisions/applyDecision';
import type { Anchor, Decision } from '../decisions/decision';
import { type Ignored, isIgnored } from '../decisions/ignoreComments';
import { decisionId, ledgerLine } from '../decisions/ledgerLine';
import { type Outcome, weightier } from '../decisions/outcome';
import type { Seen } from './meetings';

/** The decisions of one ledger. */
export interface PlacedLedger {
    readonly decisions: readonly Decision[];
    /** The path of a source from the ledger's folder; undefined for a source that it cannot name. */
    pathOf(uri: string): string | undefined;
}

/** What is known of the sources that decisions speak of. */
export interface DecidedSources {
    reading(uri: string): SourceReading;
    ignored(uri: string): readonly Ignored[];
}

/** A clash with what has been decided about it. */
export interface Decided extends Seen {
    readonly outcome?: Outcome;
}

/** The ledgers, and what they mean for what the checks have seen. */
export class Decisions {
    #ledgers: readonly PlacedLedger[] = [];
    /** By the paths of two sources, or of one: "copy.txt\nwire.txt". */
    #byPaths: readonly ReadonlyMap<string, readonly Decision[]>[] = [];
    readonly #anchors = new WeakMap<SourceReading, Map<string, Anchor>>();

    constructor(private readonly sources: DecidedSources) {}

    /**
     * Takes all ledgers anew. `named`: those of the uris about whose passages it is decided otherwise than before;
     * `ruled`: those for which checks are left out otherwise, so that all who tell their story may find otherwise.
     */
    replace(
        ledgers: readonly PlacedLedger[],
        uris: readonly string[],
    ): { readonly named: readonly string[]; readonly ruled: readonly string[] } {
        const before = this.#ledgers;
        this.#ledgers = ledgers;
        this.#byPaths = ledgers.map(({ decisions }) => byPaths(decisions));
        const changed = (isMeant: (decision: Decision) => boolean): string[] => {
            const then = linesByUri(before, uris, isMeant);
            const now = linesByUri(ledgers, uris, isMeant);
            return uris.filter((uri) => then.get(uri) !== now.get(uri));
        };
        return { named: changed((decision) => !isRule(decision)), ruled: changed(isRule) };
    }

    /** What meeting two sources, or one check of a story, has seen, with the outcome of each. All must be given at once. */
    of(seen: readonly Seen[]): readonly Decided[] {
        if (seen.length === 0) return seen;
        const outcomes = new Map<Seen, Outcome>();
        const groups = this.#byPaths.some(({ size }) => size > 0) ? bySources(seen) : new Map<string, Seen[]>();
        for (const group of groups.values()) {
            for (const [one, outcome] of this.#outcomes(group)) {
                outcomes.set(one, weightier(outcome, outcomes.get(one)));
            }
        }
        for (const one of seen) if (this.#isCommented(one)) outcomes.set(one, { kind: 'commented' });
        if (outcomes.size === 0) return seen;
        return seen.map((one) => {
            const outcome = outcomes.get(one);
            return outcome === undefined ? one : { ...one, outcome };
        });
    }

    /** Anchors for a decision about these spots, the first held against each of the others. */
    anchors(ledger: PlacedLedger['pathOf'], code: string, spots: readonly Spot[], seen: readonly Seen[]): Anchor[] {
        const anchorOf = (spot: Spot) => this.#anchorOf(spot, ledger);
        const anchors = spots.flatMap((spot) => anchorOf(spot) ?? []);
        if (anchors.length < spots.length) return [];
        const decision: Decision = {
            id: decisionId(code, anchors),
            verdict: 'checked',
            code,
            anchors,
            who: '',
            when: '',
            why: '',
        };
        return [...numberedAnchors(decision, spots, seen, anchorOf)];
    }

    *#outcomes(group: readonly Seen[]): Iterable<readonly [Seen, Outcome]> {
        const { a, b } = (group[0] as Seen).clash;
        for (const [index, { pathOf }] of this.#ledgers.entries()) {
            const [one, other] = [pathOf(a.uri), pathOf(b.uri)];
            const decisions = this.#byPaths[index];
            if (one === undefined || other === undefined || decisions === undefined) continue;
            const keys = new Set([one, other, keyOf(one, other)]);
            for (const key of keys) {
                for (const decision of decisions.get(key) ?? []) {
                    yield* applyDecision(decision, group, (spot) => this.#anchorOf(spot, pathOf));
                }
            }
        }
    }

    #anchorOf(spot: Spot, pathOf: PlacedLedger['pathOf']): Anchor | undefined {
        const source = pathOf(spot.uri);
        if (source === undefined) return undefined;
        const reading = this.sources.reading(spot.uri);
        let kept = this.#anchors.get(reading);
        if (kept === undefined) {
            kept = new Map();
            this.#anchors.set(reading, kept);
        }
        const key = `${spot.start} ${spot.end} ${source}`;
        let anchor = kept.get(key);
        if (anchor === undefined) {
            anchor = anchorAt(reading, spot, source);
            kept.set(key, anchor);
        }
        return anchor;
    }

    #isCommented({ check, clash }: Seen): boolean {
        return [clash.a, clash.b].some((spot) => isIgnored(this.sources.ignored(spot.uri), check.id, spot));
    }
}

function byPaths(decisions: readonly Decision[]): Map<string, Decision[]> {
    const index = new Map<string, Decision[]>();
    for (const decision of decisions) {
        const [here, ...rivals] = decision.anchors;
        if (here === undefined) continue;
        const keys = new Set<string>();
        if (isRule(decision)) keys.add(here.source);
        else for (const there of rivals.length === 0 ? [here] : rivals) keys.add(keyOf(here.source, there.source));
        for (const key of keys) {
            const kept = index.get(key);
            if (kept === undefined) index.set(key, [decision]);
            else kept.push(decision);
        }
    }
    return index;
}

/** About a whole source. */
function isRule({ anchors }: Decision): boolean {
    return anchors[0]?.text === undefined;
}

function keyOf(one: string, other: string): string {
    return one <= other ? `${one}\n${other}` : `${other}\n${one}`;
}

function bySources(seen: readonly Seen[]): Map<string, Seen[]> {
    const groups = new Map<string, Seen[]>();
    for (const one of seen) {
        const { a, b }: Clash = one.clash;
        const key = keyOf(a.uri, b.uri);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [one]);
        else group.push(one);
    }
    return groups;
}

/** What all ledgers say of each source, for comparing. */
function linesByUri(
    ledgers: readonly PlacedLedger[],
    uris: readonly string[],
    isMeant: (decision: Decision) => boolean,
): Map<string, string> {
    const lines = new Map<string, string>();
    for (const [index, { decisions, pathOf }] of ledgers.entries()) {
        const byPath = new Map<string, string[]>();
        for (const decision of decisions) {
            if (!isMeant(decision)) continue;
            const line = `${index} ${ledgerLine(decision)}`;
            for (const path of new Set(decision.anchors.map((anchor) => anchor.source))) {
                const kept = byPath.get(path);
                if (kept === undefined) byPath.set(path, [line]);
                else kept.push(line);
            }
        }
        for (const uri of uris) {
            const path = pathOf(uri);
            const told = path === undefined ? undefined : byPath.get(path);
            if (told !== undefined) lines.set(uri, `${lines.get(uri) ?? ''}${told.join('\n')}\n`);
        }
    }
    return lines;
}
