import type { SourceReading } from '../claims/sourceReading';
import type { Alignment } from '../compare/alignment';
import type { Span } from '../text/span';
import type { Severity, Verdict } from './report';

/** Words of one source that a check points at. Source offsets. */
export interface Spot extends Span {
    readonly uri: string;
}

/** Two passages that do not go together, as a check sees them. Which end a reader stands at is not the check's matter. */
export interface Clash {
    readonly verdict: Verdict;
    /** Where it differs from the check's own. */
    readonly severity?: Severity;
    readonly a: Spot;
    readonly b: Spot;
    /** Of two figures of different days: the end that a later one has taken the place of, where that is known. */
    readonly older?: 'a' | 'b';
    /** Further passages of the sum or reasoning. */
    readonly working?: readonly Spot[];
    /** What does not fit, in an editor's words, without the sources' names: "38 + 27 = 65, not 67". */
    readonly reason: string;
    /** What to do about it: "Check both before you print a toll." */
    readonly advice: string;
    /** What would put it right, where that can be computed: "26.7%" for the percentage printed. */
    readonly fix?: Fix;
}

/** New words for a spot. */
export interface Fix {
    readonly spot: Spot;
    readonly text: string;
}

/** Two sources that tell one story, and what their figures say of each other. `a` comes first in canonical order. */
export interface Meeting {
    readonly a: SourceReading;
    readonly b: SourceReading;
    readonly figures: readonly Alignment[];
}

/** A rule. Add one by a file of its own and a line in `all.ts`. */
export interface Check {
    /** Stable for ever: users filter on it. */
    readonly id: string;
    /** What it reports, for lists and settings: "Weekday and date do not match". */
    readonly title: string;
    readonly severity: Severity;
    /** Off unless the user gives it a severity. */
    readonly optional?: true;
    /** Looks at one source alone; its figures are aligned with themselves. */
    within?(source: SourceReading, figures: readonly Alignment[]): Iterable<Clash>;
    /** Looks at two sources of one story. */
    between?(meeting: Meeting): Iterable<Clash>;
    /** Looks at a source beside all that tell its story, itself among them, in canonical order; its clashes start in it. */
    among?(source: SourceReading, story: readonly SourceReading[]): Iterable<Clash>;
}

/** Types a check without hiding which parts it has. */
export function defineCheck(check: Check): Check {
    return check;
}

/** A spot of a source. */
export function spot(source: SourceReading, span: Span): Spot {
    return { uri: source.uri, start: span.start, end: span.end };
}

/** The stretch from the first to the last of some figures of one source. */
export function spotOver(source: SourceReading, ...claims: readonly { readonly focus: Span }[]): Spot {
    return {
        uri: source.uri,
        start: Math.min(...claims.map((claim) => claim.focus.start)),
        end: Math.max(...claims.map((claim) => claim.focus.end)),
    };
}
