import type { Span } from '../text/span';
import type { Quantity } from './quantity';

export type FigureKind =
    | 'count' // 38 people; dozens of flights
    | 'money' // $3bn, 200,000 pesos, 14p
    | 'percent' // 12.5 per cent, two-thirds (form 'fraction')
    | 'points' // 3.3 percentage points, 25 basis points (as 0.25)
    | 'measurement' // 11-foot, 41C, 50 mph, magnitude 6.1
    | 'duration' // three hours, 17 minutes, 54 years
    | 'age' // "Jane Roe, 34", 34-year-old, aged 8 to 14
    | 'time' // 5:40 a.m.; value in minutes after midnight
    | 'ordinal' // third, 94th
    | 'multiple' // doubled, threefold, twice
    | 'score'; // 3-2, 52–48 (see `pair`)

/** A number as printed, read. Passage offsets. Years, models, addresses and other numbers that count nothing are no figures. */
export interface Figure extends Span {
    readonly kind: FigureKind;
    /** The digits or number words alone: "38" in "at least 38 people"; the span itself takes in hedge, symbol, scale and unit: "at least 38", "£96.4 million", "11-foot". Never the counted noun. */
    readonly core: Span;
    readonly quantity: Quantity;
    /** Canonical, singular: ISO 4217 for money, SI or common English name for measurements and durations ("kilometre", "hour"), "percent". Absent for counts. */
    readonly unit?: string;
    /** The quantity in the unit's base (metres, kilograms, seconds, °C …), so that 9 nautical miles and 17 km compare. */
    readonly base?: { readonly unit: string; readonly quantity: Quantity };
    readonly form: 'digits' | 'words' | 'fraction' | 'vague';
    /** "all 38", "all of the 38", "both": the figure is the whole of its group. */
    readonly whole?: true;
    /** Second number of a score: 2 in "3-2". */
    readonly pair?: number;
    /** Money or measurement per what: "barrel" in "$80 a barrel". */
    readonly per?: string;
    /** Index of the figure that this one converts or glosses in brackets: "(17 kilometers)" after "nine nautical miles". */
    readonly converts?: number;
}
