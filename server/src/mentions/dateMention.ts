import type { Span } from '../text/span';

/** A day, month, quarter, year or decade that the copy names. Passage offsets. Unresolved: what a reader knows without the source's date. */
export interface DateMention extends Span {
    readonly year?: number;
    /** 1 to 12. */
    readonly month?: number;
    readonly day?: number;
    /** 0 = Sunday. Said in the copy: "Wednesday (Dec 25, 2024)". */
    readonly weekday?: number;
    /** 1 to 4. */
    readonly quarter?: number;
    readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
    /** A feast that moves from year to year: "Good Friday", "Thanksgiving". */
    readonly movable?: MovableFeast;
    readonly decade?: true;
    /** Days from the source's date: -1 for "yesterday", 0 for "today". With `same`: days from the date mentioned before. */
    readonly offsetDays?: number;
    /** "three weeks ago": -3. With no other field the mention is a whole week: "last week" is -1. */
    readonly offsetWeeks?: number;
    /** "last month": -1. */
    readonly offsetMonths?: number;
    /** "last year": -1, "a year ago": -1. */
    readonly offsetYears?: number;
    /** Which way an incomplete date points: "last", "next", "this"; absent when the copy does not say. */
    readonly direction?: 'last' | 'next' | 'this';
    /** "The same day": as the date mentioned before it. */
    readonly same?: true;
    /** "since 1988", "until March", "by Friday". */
    readonly limit?: 'since' | 'until' | 'by' | 'before' | 'after';
}

export type MovableFeast =
    | 'good-friday'
    | 'easter'
    | 'easter-monday'
    | 'pentecost'
    | 'us-thanksgiving'
    | 'us-labor-day'
    | 'us-memorial-day'
    | 'us-mlk-day'
    | 'us-presidents-day';
