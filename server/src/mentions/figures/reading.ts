import type { FigureKind } from '../figure';
import type { Amount } from './amount';
import type { Rounding } from './quantities';
import type { Scan } from './scan';

/** What a recogniser found. `from` and `to` count lexemes, half-open, and take in symbol, scale and unit. */
export interface Reading {
    readonly kind: FigureKind;
    readonly from: number;
    readonly to: number;
    /** The digits or number words, in lexemes. */
    readonly core: { readonly from: number; readonly to: number };
    readonly value: number;
    readonly granularity: number;
    readonly rounding: Rounding;
    /** Of a range: its upper end. */
    readonly high?: { readonly value: number; readonly granularity: number };
    /** See `Printed`. */
    readonly slack?: number;
    readonly form: 'digits' | 'words' | 'fraction' | 'vague';
    readonly unit?: string;
    /** value × factor + offset in the base unit. */
    readonly base?: { readonly unit: string; readonly factor: number; readonly offset: number };
    readonly pair?: number;
    readonly per?: string;
    readonly whole?: true;
    /** Of a vague figure: what it may mean. */
    readonly interval?: readonly [number, number];
    /** Whether the words in front and behind are read as its hedges. */
    readonly hedged: boolean;
    /** A bound that the words themselves give: "under-18s". */
    readonly sense?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
}

/** A stretch that holds no figure: recognisers further down do not see it. */
export interface Skipped {
    readonly kind: 'none';
    readonly to: number;
}

/** Reads what starts at lexeme `i`, in the order of `recognisers`: the first that finds something wins. */
export type Recogniser = (scan: Scan, i: number) => Reading | Skipped | undefined;

export function skip(to: number): Skipped {
    return { kind: 'none', to };
}

/** Digits are exact; decimals, scale words and "two dozen" are rounded. */
export function roundingOf(amount: Amount, plain: Rounding): Rounding {
    if (amount.exact) return plain;
    return amount.scale === 12 || amount.scale === 100 ? 'tenth' : 'rounded';
}
