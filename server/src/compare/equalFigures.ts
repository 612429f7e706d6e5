import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { isExact } from './intervals';
import { isPeopleMeasure } from './peopleMeasures';
import { similarity } from './similarity';

/** Two figures of one value that mean one thing though the copy words it differently: "180 posts", "180 jobs". */
export interface EqualPair {
    readonly a: Claim;
    readonly b: Claim;
    /** 0 to 1. */
    readonly score: number;
}

/**
 * Figures of one story that are the same number of the same kind. The rarer the number, the less else has to agree: 5,200
 * is hardly there twice by chance, 17 needs the unit or the noun, three needs the noun and more.
 */
export function alignEqual(a: SourceReading, b: SourceReading): EqualPair[] {
    const byValue = new Map<string, Claim[]>();
    for (const claim of b.claims) {
        const key = keyOf(claim);
        if (key === undefined) continue;
        const kept = byValue.get(key);
        if (kept === undefined) byValue.set(key, [claim]);
        else kept.push(claim);
    }
    const pairs: EqualPair[] = [];
    for (const one of a.claims) {
        const key = keyOf(one);
        if (key === undefined) continue;
        for (const other of byValue.get(key) ?? []) {
            const score = scoreOf(one, other);
            if (score !== undefined) pairs.push({ a: one, b: other, score });
        }
    }
    return pairs;
}

function keyOf({ kind, quantity, unit }: Claim): string | undefined {
    if (quantity === undefined || !(isExact(quantity) || quantity.bound === 'about') || !kinds.has(kind))
        return undefined;
    return `${kind}|${unit === 'people' ? '' : (unit ?? '')}|${quantity.value}`;
}

function scoreOf(a: Claim, b: Claim): number | undefined {
    if (
        a.event !== b.event ||
        (a.polarity === 'negated') !== (b.polarity === 'negated') ||
        (a.extent === 'change') !== (b.extent === 'change')
    )
        return undefined;
    if (isPeopleMeasure(a.measure) && isPeopleMeasure(b.measure) && a.measure !== b.measure) return undefined;
    if (isRare(a.quantity?.value ?? 0)) return 0.85;
    const near = similarity(a, b);
    const noun = a.head !== undefined && a.head === b.head;
    const said = (noun ? 1 : 0) + (a.unit !== undefined && a.unit !== 'people' ? 1 : 0) + Math.min(2, near.shared / 2);
    return said >= ((a.quantity?.value ?? 0) > 12 ? 1 : 2) ? 0.7 : undefined;
}

/** A number that hardly stands twice in a story by chance: 214, 17.4, 5,200; but no year and no round hundred. */
function isRare(value: number): boolean {
    const digits = significantDigits(value);
    return !isYear(value) && (digits >= 3 || (digits === 2 && value >= 1000));
}

/** 3 for 17.4 and 214, 2 for 5,200: zeros at the end may be rounding. */
function significantDigits(value: number): number {
    return String(Math.abs(value))
        .replace('.', '')
        .replace(/^0+|0+$/g, '').length;
}

function isYear(value: number): boolean {
    return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

const kinds: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measurement', 'duration']);
