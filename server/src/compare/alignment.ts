import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { alignmentScore } from './alignmentScore';
import { asOfDates, giveSameFigures, isSameAct } from './dateFrames';
import { canAgree, distance } from './intervals';
import { keptBySource } from './keptBySource';
import { mainFigures } from './mainFigures';
import { mayBePart } from './narrowerGroup';
import { countsName, isMisplaced } from './otherThing';
import { isPeopleMeasure } from './peopleMeasures';
import { isRare } from './rareNumbers';
import { type Scale, scaleOf } from './scale';
import { oneMoreOrLess, otherPerson, otherPlace, otherScope } from './scenes';
import { similarity } from './similarity';
import { type Apart, keptApart, sameTime } from './slots';

/** Two claims on one slot, and whether their values can both be true. */
export interface Alignment {
    readonly a: Claim;
    readonly b: Claim;
    readonly agrees: boolean;
    /** 0 to 1: how sure it is that both speak of one thing. */
    readonly score: number;
}

/**
 * Pairs the figures of two sources (or of one with itself) that stand in one slot. A figure that some figure of the
 * other side bears out is never held against another one; otherwise each is held only against its best match.
 */
export function alignFigures(a: SourceReading, b: SourceReading): Alignment[] {
    const ground = groundOf(a, b);
    const candidates = candidatesOf(ground);
    const outdone = outdoneAmong(candidates, a.uri === b.uri ? 'itself' : 'another');
    return candidates.filter((one) => outdone(one) === undefined && notCredible(one, ground) === undefined);
}

/** Whether an alignment is shown as an agreement: below that score two equal figures may be of different things. */
export function isAgreement(one: Alignment): boolean {
    return one.agrees && one.score >= 0.5;
}

/** Two sources and the terms on which their figures meet. */
export interface Ground {
    readonly a: SourceReading;
    readonly b: SourceReading;
    readonly scale: Scale;
    /** Dates that are not compared. */
    readonly framed: { readonly a: ReadonlySet<Claim>; readonly b: ReadonlySet<Claim> } | undefined;
}

export function groundOf(a: SourceReading, b: SourceReading): Ground {
    const scale = scaleOf(a, b);
    const framed = scale === 'brief' && giveSameFigures(a, b) ? undefined : { a: asOfDates(a), b: asOfDates(b) };
    return { a, b, scale, framed };
}

/** Every pair of figures that stands in one slot, before the best matches are chosen. */
export function candidatesOf(ground: Ground): Alignment[] {
    const { a, b, scale } = ground;
    const same = a.uri === b.uri;
    const buckets = bucketsOf(b)[scale];
    const candidates: Alignment[] = [];
    for (const claim of a.claims) {
        if (!isFigure(claim, scale) || ground.framed?.a.has(claim) === true) continue;
        const met = new Set<Claim>();
        for (const key of keysOf(claim, scale)) {
            for (const other of buckets.get(key) ?? []) {
                if (met.has(other) || (same && other.start <= claim.end) || met.size >= mostRivals) continue;
                met.add(other);
                if (apartOn(ground, claim, other) !== undefined) continue;
                const score = alignmentScore({ source: a, claim }, { source: b, claim: other }, scale);
                candidates.push({
                    a: claim,
                    b: other,
                    agrees: valuesAgree(claim, other) && !isRevision(claim, other, scale),
                    score,
                });
            }
        }
    }
    return candidates;
}

/** What keeps two figures from being held against each other, `claim` of `a` and `other` of `b`; undefined where nothing does. */
export function apartOn(ground: Ground, claim: Claim, other: Claim): Apart | undefined {
    const { a, b, scale, framed } = ground;
    if (!isFigure(claim, scale) || !isFigure(other, scale)) return 'not both are figures that are aligned';
    if (framed?.a.has(claim) === true || framed?.b.has(other) === true)
        return 'a date only says of when the figures of its sentence are';
    const apart = keptApart(claim, other, scale);
    if (apart !== undefined) return apart;
    if (isLaterVersion(claim, other) && similarity(claim, other).jaccard < sameText)
        return `figures of two days (${claim.date} / ${other.date})`;
    if (scale === 'brief' && otherPlace(a, b, claim, other)) return 'two places';
    if (scale === 'brief' && otherPerson(a, b, claim, other)) return 'two persons';
    if (scale === 'brief' && otherScope(a, b, claim, other)) return 'one event and several';
    if (isPeopleMeasure(claim.measure)) {
        if (oneMoreOrLess(a, b, claim, other)) return 'one side may count in one person more';
        if (scale === 'article' && mayBePart(claim, other)) return 'one side may count a part of the others';
    }
    if (claim.kind === 'date' && scale === 'article' && !isSameAct(claim, other))
        return 'too little says that both dates are of one act';
    return undefined;
}

/** Whether the values of two claims in one slot can both be true; in base units where the printed units differ. */
export function valuesAgree(a: Claim, b: Claim): boolean {
    if (a.quantity === undefined || b.quantity === undefined) return false;
    if (a.unit !== b.unit && a.base !== undefined && b.base !== undefined)
        return canAgree(a.base.quantity, b.base.quantity);
    return canAgree(a.quantity, b.quantity);
}

/**
 * "over 498 million views" and "over 510 million views" in two versions of one note: either could be meant with the other,
 * and yet the figure was revised. Only where the rest of the sentence is the same.
 */
function isRevision(a: Claim, b: Claim, scale: Scale): boolean {
    const [left, right] = [a.quantity, b.quantity];
    if (
        scale === 'article' ||
        left === undefined ||
        right === undefined ||
        left.bound === 'exactly' ||
        left.bound !== right.bound
    )
        return false;
    return (
        Math.abs(left.value - right.value) >= Math.max(left.granularity, right.granularity) &&
        similarity(a, b).jaccard >= sameText
    );
}

/** Figures as of different days: held against each other only in two versions of one text. */
function isLaterVersion(a: Claim, b: Claim): boolean {
    return a.kind !== 'date' && a.date !== undefined && b.date !== undefined && !sameTime(a.date, b.date);
}

/** Shared words as a part of all words from which on two sentences are versions of one. */
const sameText = 0.85;

/**
 * Why a disagreement is not worth a word. Of people killed, hurt and the like only the main figure of each article counts:
 * others are parts of it or of something else. An open measure of an article needs nearly everything else to agree.
 */
export function notCredible(alignment: Alignment, ground: Ground): Apart | undefined {
    if (alignment.agrees || isCredible(alignment, ground)) return undefined;
    return isPeopleMeasure(alignment.a.measure) && ground.scale === 'article' && ground.a !== ground.b
        ? 'one of them is not the main figure of its source'
        : 'too little of what stands around them is the same';
}

function isCredible({ a, b, score }: Alignment, { a: left, b: right, scale }: Ground): boolean {
    if (scale === 'brief') return score >= (isPlain(a, b) && isOnly(left, a) && isOnly(right, b) ? 0.42 : 0.55);
    if (left === right) return score >= 0.55;
    if (!isPeopleMeasure(a.measure)) {
        if (a.quantity?.value === b.quantity?.value || countsName(left, a) || countsName(right, b)) return false;
        return score >= 0.8 || (score >= 0.5 && (isMisplaced(a, right, b) || isMisplaced(b, left, a)));
    }
    return mainFigures(left, a.measure).includes(a) && mainFigures(right, b.measure).includes(b);
}

/** Why a candidate gives way to others: agreements never do, disagreements where a side has a better match. */
export function outdoneAmong(
    candidates: readonly Alignment[],
    meeting: 'itself' | 'another',
): (one: Alignment) => Apart | undefined {
    const agreed = new Map<Claim, number>();
    const best = new Map<Claim, { readonly score: number; readonly value: number | undefined }>();
    for (const candidate of candidates) {
        for (const side of [candidate.a, candidate.b]) {
            const { value } = rivalOf(candidate, side).quantity ?? {};
            const weight = weightOf(candidate);
            if (weight > (best.get(side)?.score ?? 0)) best.set(side, { score: weight, value });
            if (candidate.agrees) agreed.set(side, Math.max(agreed.get(side) ?? 0, weight));
        }
    }
    const borneOut = (side: Claim, score: number): boolean => (agreed.get(side) ?? -1) >= score - margin;
    return (one) => {
        if (one.agrees) return undefined;
        const [left, right] = [borneOut(one.a, one.score), borneOut(one.b, one.score)];
        if (meeting === 'itself' ? left && right : left || right)
            return 'another figure of the other side bears one of them out';
        return isBest(one, one.a) && isBest(one, one.b)
            ? undefined
            : 'one of them fits another figure of the other side better';
    };

    /** The best match of a figure, or one hardly worse that gives the very number of the best. */
    function isBest(one: Alignment, side: Claim): boolean {
        const found = best.get(side);
        if (found === undefined || one.score >= found.score) return true;
        return one.score >= found.score - sameNumber && rivalOf(one, side).quantity?.value === found.value;
    }
}

/** Amounts near to each other, 101 and 103 without a common noun, but not 2 and 7; or days of which one thing is said. */
function isPlain(a: Claim, b: Claim): boolean {
    if (a.kind === 'date') {
        const near = similarity(a, b);
        return (a.predicate !== undefined || b.predicate !== undefined) && near.shared > near.sharedNames;
    }
    if (a.quantity === undefined || b.quantity === undefined || !amounts.has(a.kind)) return false;
    // "2,364 votes", "2,346 books": two nouns need one verb.
    if (a.head !== undefined && b.head !== undefined && a.head !== b.head && a.predicate !== b.predicate) return false;
    return distance(a.quantity, b.quantity) <= 0.5;
}

const amounts: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'duration']);

/** Whether a note has no other figure of that kind, so that hardly another can be meant. */
function isOnly(source: SourceReading, claim: Claim): boolean {
    return !source.claims.some(
        ({ kind, quantity }) => kind === claim.kind && quantity !== undefined && quantity !== claim.quantity,
    );
}

/**
 * How far an agreement bears its figures out. "Fewer than 1,000" agrees with every small number there is; "over $517.45
 * million" and $517.5 million are one wherever they stand.
 */
function weightOf({ a, b, agrees, score }: Alignment): number {
    if (!agrees || a.quantity === undefined || b.quantity === undefined || a.kind === 'date') return score;
    const small = [a, b].some(({ quantity }) => quantity?.bound === 'less-than' || quantity?.bound === 'at-most');
    const apart = distance(a.quantity, b.quantity);
    if (apart <= nearby && isRare(a) && isRare(b)) return score + 0.3;
    return apart <= (small ? farOff : tollsApart) ? score : score - 0.4;
}

/** As shares of the larger. A toll may well have been "at least 17" on its way to 23. */
const nearby = 0.01;
const farOff = 0.25;
const tollsApart = 0.6;

function rivalOf({ a, b }: Alignment, side: Claim): Claim {
    return side === a ? b : a;
}

/** A second passage with the rival number is told too, where it is this much less sure. */
const sameNumber = 0.2;

/** An agreement this much less likely than the disagreement does not excuse it. */
const margin = 0.15;

/** Figures of one measure that a figure is held against: a table of a thousand rows must not take a minute. */
const mostRivals = 64;

function isFigure(claim: Claim, scale: Scale): boolean {
    return (
        claim.quantity !== undefined &&
        claim.kind !== 'statement' &&
        claim.kind !== 'age' &&
        (scale === 'brief' || claim.kind !== 'ordinal')
    );
}

const bucketsOf = keptBySource(
    (source): Readonly<Record<Scale, ReadonlyMap<string, readonly Claim[]>>> => ({
        article: bucketsAt(source, 'article'),
        brief: bucketsAt(source, 'brief'),
    }),
);

function bucketsAt(source: SourceReading, scale: Scale): ReadonlyMap<string, readonly Claim[]> {
    const buckets = new Map<string, Claim[]>();
    for (const claim of source.claims) {
        if (!isFigure(claim, scale)) continue;
        for (const key of keysOf(claim, scale)) {
            const bucket = buckets.get(key);
            if (bucket === undefined) buckets.set(key, [claim]);
            else bucket.push(claim);
        }
    }
    return buckets;
}

/** By measure and by noun; in a note or headline by kind alone, since there is little else it could be. */
function keysOf(claim: Claim, scale: Scale): string[] {
    if (scale === 'brief') return [claim.kind];
    const keys = [`${claim.kind}:${claim.measure}`];
    if (claim.head !== undefined) keys.push(`${claim.kind}#${claim.head}`);
    return keys;
}
