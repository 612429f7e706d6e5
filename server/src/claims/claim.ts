import type { FigureKind } from '../mentions/figure';
import type { Quantity } from '../mentions/quantity';
import type { Span } from '../text/span';

export type ClaimKind =
    | 'count'
    | 'money'
    | 'percent'
    | 'measurement'
    | 'duration'
    | 'age'
    | 'date'
    | 'time'
    | 'ordinal'
    | 'quotation'
    | 'name'
    | 'statement';

export type Polarity = 'affirmed' | 'negated' | 'hypothetical';

/** A whole and its part: "38" of "38 of the 67"; 'change' is an amount of rise or fall. */
export type Extent = 'total' | 'part' | 'change';

/** Where the copy says it. */
export type Place = 'headline' | 'body' | 'caption' | 'table';

/** What a source asserts. Everything that comparing needs; no other passage has to be read again. Source offsets. */
export interface Claim extends Span {
    /** Names the claim inside its source without an offset: what it says, and the nth claim saying just that. */
    readonly key: string;
    readonly kind: ClaimKind;
    /** The figure, date, quotation or name within the claim's passage: what is underlined. */
    readonly focus: Span;
    /** The words of the span, as printed. */
    readonly text: string;
    /** "killed", "aboard", or the copy's own head words: "jobless rate". */
    readonly measure: string;
    /** Lemma of the counted noun, or of the noun that the amount is said of: "passenger", "rate". */
    readonly head?: string;
    /** Lemma of the verb that ties the figure to what it measures: "kill", "rise". */
    readonly predicate?: string;
    /** Names in the sentence, lower case: what else tells of which thing it speaks. */
    readonly names: readonly string[];
    /** Days, months or years that the sentence names, ISO 8601. */
    readonly dates: readonly string[];
    /** Lemmas of the counted noun's modifiers and complement that narrow the group: "russian", "adult". */
    readonly group: readonly string[];
    /** Lemmas of the sentence's content words: what open measures align by. */
    readonly context: readonly string[];
    readonly quantity?: Quantity;
    readonly unit?: string;
    readonly base?: { readonly unit: string; readonly quantity: Quantity };
    /** How the figure was read, where `kind` is coarser: 'points' and 'score' tell apart what 'percent' and 'count' join. */
    readonly figure?: FigureKind;
    /** Second number of a score: 2 in "3-2". */
    readonly pair?: number;
    /** Money or measurement per what: "barrel" in "$80 a barrel". */
    readonly per?: string;
    /** Whom or what it is about; absent = the event of the document. */
    readonly subject?: string;
    /** ISO 8601, reduced precision allowed: a date claim's value or the day a figure speaks of. */
    readonly date?: string;
    /** Of a date: the weekday printed beside it, 0 = Sunday. */
    readonly weekday?: number;
    /** Who is said to have said it. */
    readonly speaker?: string;
    /** Whether it stands inside quotation marks. */
    readonly quoted: boolean;
    readonly polarity: Polarity;
    readonly extent: Extent;
    /** "main" or what sets another event apart: "2019"; "before" for the level that a change starts from. */
    readonly event: string;
    readonly place: Place;
    /** Index of the passage in the source, and of the sentence in the passage: the order of the copy. */
    readonly passage: number;
    readonly sentence: number;
    /** "all 38 people on board": the figure is the whole group, nobody is left over. */
    readonly whole: boolean;
}
