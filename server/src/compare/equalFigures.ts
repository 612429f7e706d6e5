import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { isSingle, numberEvidence, type Stated, wordEvidence } from './equalEvidence';
import { canAgree, distance, isExact } from './intervals';
import { isPeopleMeasure } from './peopleMeasures';
import { isRare } from './rareNumbers';
import { sameUnit } from './units';
import { contrast } from './vocabulary';

/** Two figures, ages or posts of one value that mean one thing though the copy words it differently: "180 posts", "180 jobs". */
export interface EqualPair {
    readonly a: Claim;
    readonly b: Claim;
    /** 0 to 1. */
    readonly score: number;
}

/**
 * Figures of one story that are the same number, or a number and a bound or round figure close to it. The rarer the
 * number, the less else has to agree: 5,200 is hardly there twice by chance; 17, where each source has it once, needs the
 * unit or a word; three needs the noun and more.
 */
export function alignEqual(a: SourceReading, b: SourceReading): EqualPair[] {
    const left = figuresOf(a);
    const right = figuresOf(b).sort((x, y) => numberOf(x) - numberOf(y));
    const values = right.map(numberOf);
    const pairs: EqualPair[] = [];
    for (const one of left) {
        const value = numberOf(one);
        const reach = Math.abs(value) * closest;
        for (let i = firstAtLeast(values, value - reach); i < right.length; i++) {
            const other = right[i] as Claim;
            if (numberOf(other) > value + reach) break;
            const score = scoreOf({ source: a, claim: one, all: left }, { source: b, claim: other, all: right });
            if (score !== undefined) pairs.push({ a: one, b: other, score });
        }
    }
    return pairs;
}

/** How far a bound or round figure may lie from the number it stands for, as a share: "more than 400" for 410. */
const closest = 0.1;

function figuresOf(source: SourceReading): Claim[] {
    return source.claims.filter(
        ({ quantity, kind, figure }) => quantity !== undefined && kinds.has(kind) && figure !== 'score',
    );
}

function scoreOf(a: Stated, b: Stated): number | undefined {
    const [one, other] = [a.claim, b.claim];
    const equal = numberOf(one) === numberOf(other);
    if (!equal && !standsFor(one, other)) return undefined;
    const rare = equal && isRare(one);
    if (!(sameKind(one, other) || (rare && isBare(one, other))) || keptApart(one, other)) return undefined;
    if ((one.extent === 'change') !== (other.extent === 'change') && !rare) return undefined;
    if (one.event !== other.event && !(rare || (equal && isSingle(a, b)))) return undefined;
    const evidence = numberEvidence(a, b) + wordEvidence(a, b);
    if (rare && sameKind(one, other)) return evidence >= 3 ? 0.85 : 0.75;
    return evidence >= leastFor(one, other, rare) ? Math.min(0.8, 0.5 + 0.1 * evidence) : undefined;
}

/** Evidence from which on two equal figures are taken for one; a small number of people hurt is not that of anything else. */
function leastFor(a: Claim, b: Claim, rare: boolean): number {
    if (rare) return 3;
    return numberOf(a) <= 12 && isPeopleMeasure(a.measure) !== isPeopleMeasure(b.measure) ? 4 : 2.5;
}

function sameKind(a: Claim, b: Claim): boolean {
    return a.kind === b.kind && sameUnit(a, b);
}

/** "The acreage is 27,600", "96.4 million": a figure whose unit the copy leaves to the noun or the figure before. */
function isBare(a: Claim, b: Claim): boolean {
    return a.kind === 'count' ? a.unit === undefined && b.unit !== 'people' : b.kind === 'count' && isBare(b, a);
}

function keptApart(a: Claim, b: Claim): boolean {
    if ((a.polarity === 'negated') !== (b.polarity === 'negated')) return true;
    if (isPeopleMeasure(a.measure) && isPeopleMeasure(b.measure) && a.measure !== b.measure) return true;
    if (a.per !== b.per && a.per !== undefined && b.per !== undefined) return true;
    return contrast(a.group, b.group) !== undefined;
}

/** "more than 400" and 410, "nearly 2,000" and 1,940: one is a bound or round, and neither lies far off. */
function standsFor(a: Claim, b: Claim): boolean {
    const [left, right] = [a.quantity, b.quantity];
    if (left === undefined || right === undefined || (isExact(left) && isExact(right))) return false;
    if (left.bound === 'between' || right.bound === 'between') return false;
    return distance(left, right) <= closest && canAgree(left, right);
}

function numberOf(claim: Claim): number {
    return claim.quantity?.value ?? 0;
}

/** Index of the first of the rising values that is not below the limit. */
function firstAtLeast(values: readonly number[], limit: number): number {
    let low = 0;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle] ?? 0) < limit) low = middle + 1;
        else high = middle;
    }
    return low;
}

const kinds: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measurement', 'duration', 'time']);
