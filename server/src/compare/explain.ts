import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Quantity } from '../mentions/quantity';
import {
    type Alignment,
    alignFigures,
    apartOn,
    candidatesOf,
    type Ground,
    groundOf,
    isAgreement,
    notCredible,
    outdoneAmong,
} from './alignment';

/** A claim with its source. */
export interface Stated {
    readonly source: SourceReading;
    readonly claim: Claim;
}

/** What comparing makes of two claims. */
export interface Explanation {
    readonly kind: 'agree' | 'differ' | 'apart';
    /** One sentence: which interval makes them agree, or which slot keeps them apart. */
    readonly sentence: string;
}

/**
 * Why two figures are held together, held against each other, or not compared as figures of one slot. Asks what the
 * comparison itself asked, in its order. `a` and `b` in any order; the sources are taken to tell one story.
 */
export function explainPair(a: Stated, b: Stated): Explanation {
    const [first, second] = inOrder(a, b) ? [a, b] : [b, a];
    const joins = (pair: { readonly a: Claim; readonly b: Claim }): boolean =>
        pair.a === first.claim && pair.b === second.claim;
    const aligned = alignFigures(first.source, second.source).find(joins);
    if (aligned !== undefined && !aligned.agrees)
        return {
            kind: 'differ',
            sentence: `Held against each other: ${printed(first.claim)} and ${printed(second.claim)} cannot both be true.`,
        };
    if (aligned !== undefined && isAgreement(aligned))
        return { kind: 'agree', sentence: agreement(first.claim, second.claim) };
    const reason =
        aligned === undefined
            ? whyNotAligned(groundOf(first.source, second.source), first.claim, second.claim)
            : 'their values fit, but too little of what stands around them is the same';
    return { kind: 'apart', sentence: `Not compared: ${reason}.` };
}

function whyNotAligned(ground: Ground, claim: Claim, other: Claim): string {
    const apart = apartOn(ground, claim, other);
    if (apart !== undefined) return apart;
    if (ground.a === ground.b && other.start <= claim.end) return 'they share words';
    const candidates = candidatesOf(ground);
    const one = candidates.find((candidate) => candidate.a === claim && candidate.b === other);
    if (one === undefined) return 'there are too many figures of this measure to try them all';
    return outdone(candidates, ground, one) ?? notCredible(one, ground) ?? 'nothing ties them';
}

function outdone(candidates: readonly Alignment[], ground: Ground, one: Alignment): string | undefined {
    return outdoneAmong(candidates, ground.a === ground.b ? 'itself' : 'another')(one);
}

function inOrder(a: Stated, b: Stated): boolean {
    return a.source.uri === b.source.uri ? a.claim.start <= b.claim.start : a.source.uri < b.source.uri;
}

function agreement(a: Claim, b: Claim): string {
    const [left, right] = inOneUnit(a, b);
    if (left === undefined || right === undefined) return 'They agree.';
    if (left.value === right.value && left.bound === right.bound) return `They agree: both give ${value(a)}.`;
    if (lies(left, right)) return `They agree: ${value(a)} lies within ${printed(b)}.`;
    if (lies(right, left)) return `They agree: ${value(b)} lies within ${printed(a)}.`;
    const low = Math.max(left.min, right.min);
    const high = Math.min(left.max, right.max);
    return `They agree: ${printed(a)} and ${printed(b)} both allow ${between(low, high)}.`;
}

/** The quantities as printed, or in base units where the printed units differ. */
function inOneUnit(a: Claim, b: Claim): readonly [Quantity | undefined, Quantity | undefined] {
    if (a.unit !== b.unit && a.base !== undefined && b.base !== undefined) return [a.base.quantity, b.base.quantity];
    return [a.quantity, b.quantity];
}

function lies(within: Quantity, around: Quantity): boolean {
    return around.min <= within.min && within.max <= around.max;
}

function between(low: number, high: number): string {
    if (!Number.isFinite(high)) return `${number(low)} and more`;
    if (!Number.isFinite(low)) return `${number(high)} and less`;
    return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

function value(claim: Claim): string {
    return claim.quantity === undefined || claim.kind === 'date' ? printed(claim) : number(claim.quantity.value);
}

function printed({ text }: Claim): string {
    return `“${text.replace(/\s+/g, ' ').trim()}”`;
}

function number(of: number): string {
    return of.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
