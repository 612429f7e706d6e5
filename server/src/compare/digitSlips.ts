import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { similarity } from './similarity';

/** Two figures of which one looks like a slip of the other. */
export interface DigitSlip {
    readonly a: Claim;
    readonly b: Claim;
    /** "ten times", "a thousand times" or two digits swapped. */
    readonly kind: 'tenfold' | 'thousandfold' | 'transposed';
    /** Whether the sentences speak of one thing for sure. */
    readonly sure: boolean;
}

/**
 * Figures of two sources, or of one, with the same digits on another scale ("£3.46 million" / "£3.46 billion") or with two
 * neighbouring digits swapped ("15,826" / "18,526"). Neither value stands on the other side too.
 */
export function digitSlips(a: SourceReading, b: SourceReading): DigitSlip[] {
    const slips: DigitSlip[] = [];
    const left = a.claims.filter(isTelling).slice(0, most);
    const right = a === b ? left : b.claims.filter(isTelling).slice(0, most);
    const valuesA = new Set(left.map(amountOf));
    const valuesB = new Set(right.map(amountOf));
    for (const one of left) {
        if (a !== b && valuesB.has(amountOf(one))) continue;
        for (const other of right) {
            if (
                a === b
                    ? other.start <= one.start || (one.passage === other.passage && one.sentence === other.sentence)
                    : valuesA.has(amountOf(other))
            )
                continue;
            const kind = slipOf(one, other);
            if (kind === undefined) continue;
            const near = similarity(one, other);
            const sameMeasure = one.measure === other.measure || (one.head !== undefined && one.head === other.head);
            // A swap of digits in a long figure is hardly chance; the same digits on another scale may be.
            const otherThing = one.head !== undefined && other.head !== undefined && one.head !== other.head;
            const related =
                kind === 'transposed'
                    ? sameMeasure || (near.shared >= 1 && !otherThing)
                    : sameMeasure && (near.shared >= 1 || kind === 'thousandfold');
            const anchored = kind === 'transposed' && sharesFigure(one, left, other, right);
            if (related || anchored)
                slips.push({ a: one, b: other, kind, sure: anchored || (sameMeasure && near.shared >= 1) });
        }
    }
    return slips;
}

/** Figures of a source that are held against each other. */
const most = 1000;

/** "Lee polled 2,371 votes to his 2,364" and "Lee 2,371, Reed 2,346": another figure of the two sentences is the same. */
function sharesFigure(one: Claim, left: readonly Claim[], other: Claim, right: readonly Claim[]): boolean {
    const beside = (claim: Claim, all: readonly Claim[]) =>
        all
            .filter(
                (again) =>
                    again !== claim &&
                    again.passage === claim.passage &&
                    again.sentence === claim.sentence &&
                    digitsOf(again).length >= 4,
            )
            .map(amountOf);
    const values = new Set(beside(one, left));
    return beside(other, right).some((value) => values.has(value));
}

/** What kind of slip would make one figure of the other; undefined where none would. */
export function slipOf(a: Claim, b: Claim): DigitSlip['kind'] | undefined {
    if (a.kind !== b.kind || a.unit !== b.unit || a.quantity === undefined || b.quantity === undefined)
        return undefined;
    if (a.event !== b.event || a.polarity === 'negated' || a.polarity !== b.polarity || a.extent !== b.extent)
        return undefined;
    if (a.date !== undefined && b.date !== undefined && a.date !== b.date) return undefined;
    const [left, right] = [digitsOf(a), digitsOf(b)];
    const ratio = Math.max(a.quantity.value, b.quantity.value) / Math.min(a.quantity.value, b.quantity.value);
    if (left === right) {
        if (left.length < 3) return undefined;
        if (isNear(ratio, 10) && left.length >= 4) return 'tenfold';
        return isNear(ratio, 1000) || isNear(ratio, 1e6) ? 'thousandfold' : undefined;
    }
    return ratio < 10 && left.length >= 4 && isSwap(left, right) ? 'transposed' : undefined;
}

/** A figure exact enough that repeating it is no chance. */
function isTelling(claim: Claim): boolean {
    const { quantity, kind } = claim;
    if (
        quantity === undefined ||
        (kind !== 'count' && kind !== 'money' && kind !== 'measurement') ||
        claim.figure === 'score'
    )
        return false;
    return (
        quantity.bound === 'exactly' &&
        quantity.value > 0 &&
        Number.isFinite(quantity.value) &&
        digitsOf(claim).length >= 3
    );
}

/** Significant digits: "128" of £3.46 billion, "24317" of 15,826. */
function digitsOf(claim: Claim): string {
    return (claim.quantity?.value ?? 0)
        .toPrecision(12)
        .replace(/e.*$/, '')
        .replace('.', '')
        .replace(/^0+/, '')
        .replace(/0+$/, '');
}

function amountOf(claim: Claim): string {
    return `${claim.unit ?? ''} ${claim.quantity?.value ?? ''}`;
}

function isNear(ratio: number, scale: number): boolean {
    return Math.abs(ratio / scale - 1) < 1e-6;
}

/** Whether two neighbouring digits are swapped and nothing else differs. */
function isSwap(a: string, b: string): boolean {
    if (a.length !== b.length) return false;
    for (let i = 0; i + 1 < a.length; i++) {
        if (a[i] === b[i]) continue;
        return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    }
    return false;
}
