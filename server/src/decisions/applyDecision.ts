import type { Clash, Spot } from '../checks/check';
import { alikeChecks } from './alikeChecks';
import type { Anchor, Decision } from './decision';
import { contextLikeness, sameWords } from './likeness';
import type { Outcome } from './outcome';

/** A clash and the id of the check that saw it. */
export interface Told {
    readonly check: { readonly id: string };
    readonly clash: Clash;
}

/** What stands at a spot now; undefined where the ledger's folder does not reach. */
export type AnchorOf = (spot: Spot) => Anchor | undefined;

/**
 * Holds a decision against clashes of the sources that it names, and says what it means for which of them. Never
 * guesses: where two places fit equally well, neither is settled.
 */
export function applyDecision<T extends Told>(
    decision: Decision,
    told: readonly T[],
    anchorOf: AnchorOf,
): ReadonlyMap<T, Outcome> {
    const outcomes = new Map<T, Outcome>();
    const [here, ...rivals] = decision.anchors;
    if (here === undefined) return outcomes;
    if (here.text === undefined) {
        for (const one of told) {
            const within = [one.clash.a, one.clash.b].some((spot) => anchorOf(spot)?.source === here.source);
            if (within && one.check.id === decision.code) outcomes.set(one, { kind: 'settled', decision });
        }
        return outcomes;
    }
    for (const there of rivals.length === 0 ? [here] : rivals) {
        const views = viewsOf(told, decision.code, here, there, anchorOf);
        const fitting = fittingViews(decision.code, views, here, there);
        const left = numbered(numbered(fitting, 'here', here), 'there', there);
        const places = countPlaces(left);
        for (const { one } of left) {
            if (places > 1) outcomes.set(one, { kind: 'unclear', decision, places });
            else outcomes.set(one, { kind: decision.verdict === 'disputed' ? 'disputed' : 'settled', decision });
        }
        if (left.length > 0) continue;
        const changed = likened(
            views.filter((view) => !view.holds),
            ALIKE,
        );
        for (const { one } of best(changed)) outcomes.set(one, { kind: 'changed', decision });
    }
    return outcomes;
}

/** The anchor of a spot that a decision is about to be made on: numbered where other places would fit as well. */
export function numberedAnchors<T extends Told>(
    decision: Decision,
    spots: readonly Spot[],
    told: readonly T[],
    anchorOf: AnchorOf,
): readonly Anchor[] {
    const [here, ...rivals] = decision.anchors;
    if (here === undefined) return [];
    const anchors = [here, ...rivals];
    for (const there of rivals.length === 0 ? [here] : rivals) {
        const fitting = fittingViews(decision.code, viewsOf(told, decision.code, here, there, anchorOf), here, there);
        for (const [end, index] of [
            ['here', 0],
            ['there', anchors.indexOf(there)],
        ] as const) {
            const starts = startsAt(fitting, end);
            const nth = starts.indexOf(spots[index]?.start ?? -1) + 1;
            const anchor = anchors[index];
            if (anchor === undefined || nth === 0 || starts.length < 2) continue;
            anchors[index] = { ...anchor, nth, of: starts.length };
        }
    }
    return anchors;
}

/** A clash as the two anchors of a decision would lie on it. */
interface View<T> {
    readonly one: T;
    readonly here: Spot;
    readonly there: Spot;
    /** Whether both ends say what they said. */
    readonly holds: boolean;
    /** How far the context of either end is the same. */
    readonly likeness: () => readonly [number, number];
}

/** A view and how far the context is the same: the mean of both ends. */
interface Likened<T> extends View<T> {
    readonly mean: number;
}

/** How far the context must be the same for figures that say what they said, and for figures that do not. */
const KNOWN = 0.35;
const ALIKE = 0.5;

/** A place that fits worse by this much does not compete. */
const MARGIN = 0.15;

function viewsOf<T extends Told>(
    told: readonly T[],
    code: string,
    here: Anchor,
    there: Anchor,
    anchorOf: AnchorOf,
): View<T>[] {
    const views: View<T>[] = [];
    for (const one of told) {
        const { a, b } = one.clash;
        if (sameSpot(a, b) !== (here === there) || !alikeChecks(one.check.id, code)) continue;
        for (const [first, second] of sameSpot(a, b) ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
            const now = anchorOf(first);
            const other = anchorOf(second);
            if (now?.source !== here.source || other?.source !== there.source) continue;
            views.push({
                one,
                here: first,
                there: second,
                holds: holds(here, now) && holds(there, other),
                likeness: () => [contextLikeness(here, now), contextLikeness(there, other)],
            });
        }
    }
    return views;
}

/** The views whose context is the same at least so far, at both ends. */
function likened<T>(views: readonly View<T>[], least: number): Likened<T>[] {
    const kept: Likened<T>[] = [];
    for (const view of views) {
        const [here, there] = view.likeness();
        if (Math.min(here, there) >= least) kept.push({ ...view, mean: (here + there) / 2 });
    }
    return kept;
}

/** Whether a place still says what was decided on: the same words in the same place, else the same value of the same measure. */
function holds(then: Anchor, now: Anchor): boolean {
    const untouched =
        sameWords(then.text, now.text) && sameWords(then.before, now.before) && sameWords(then.after, now.after);
    if (untouched) return true;
    if (then.value === undefined || now.value === undefined) return sameWords(then.text, now.text);
    return sameWords(then.value, now.value) && sameWords(then.measure, now.measure);
}

function fittingViews<T extends Told>(
    code: string,
    views: readonly View<T>[],
    here: Anchor,
    there: Anchor,
): Likened<T>[] {
    const asked = isTelling(here) && isTelling(there) ? 0 : KNOWN;
    return best(
        likened(
            views.filter((view) => view.one.check.id === code && view.holds),
            asked,
        ),
    );
}

/** Words that hardly stand anywhere else, a name or a quotation: they are known wherever they stand. */
function isTelling({ text = '' }: Anchor): boolean {
    return !/\d/.test(text) && /\S\s+\S/.test(text);
}

/** Those that fit best, with all that come near; an exact fit competes only with exact fits. */
function best<T>(views: readonly Likened<T>[]): Likened<T>[] {
    const most = Math.max(0, ...views.map((view) => view.mean));
    const least = most === 1 ? 1 : most - MARGIN;
    return views.filter((view) => view.mean >= least);
}

/** Of as many places as there were, the one that was meant; all where their number is another one. */
function numbered<T>(views: readonly View<T>[], end: 'here' | 'there', { nth = 1, of = 1 }: Anchor): View<T>[] {
    const starts = startsAt(views, end);
    if (starts.length !== of) return [...views];
    return views.filter((view) => view[end].start === starts[nth - 1]);
}

function startsAt<T>(views: readonly View<T>[], end: 'here' | 'there'): number[] {
    return [...new Set(views.map((view) => view[end].start))].sort((a, b) => a - b);
}

/** A clash seen from both its ends is one place. */
function countPlaces<T>(views: readonly View<T>[]): number {
    const places = views.map(({ here, there }) =>
        [here, there]
            .map(({ uri, start, end }) => `${uri}|${start}|${end}`)
            .sort()
            .join('|'),
    );
    return new Set(places).size;
}

function sameSpot(a: Spot, b: Spot): boolean {
    return a.uri === b.uri && a.start === b.start && a.end === b.end;
}
