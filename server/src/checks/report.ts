import type { ClaimKind, Polarity } from '../claims/claim';
import type { Bound } from '../mentions/quantity';

export type Severity = 'warning' | 'information' | 'hint';
export type Verdict = 'contradiction' | 'outdated' | 'scope' | 'disputed' | 'variance' | 'note';

/** Words of a source as the report gives them. UTF-16 offsets into the source, half-open; line and column from 1. */
export interface ReportPassage {
    readonly uri: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly text: string;
}

export interface ReportClaim extends ReportPassage {
    readonly kind: ClaimKind;
    readonly measure?: string;
    readonly min?: number;
    readonly max?: number;
    readonly bound?: Bound;
    readonly unit?: string;
    readonly subject?: string;
    readonly date?: string;
    readonly speaker?: string;
    readonly polarity: Polarity;
}

/** Passages that say the same thing of the same event. */
export interface Corroboration {
    readonly id: string;
    /** In an editor's words: "people killed: 38". */
    readonly label: string;
    readonly passages: readonly (ReportPassage & { readonly value?: string })[];
    /** How many of the sources are worded independently. */
    readonly independent: number;
    /** For a sum that holds across passages: "38 killed + 29 survived = 67 aboard". */
    readonly working?: string;
}

export type Relation = 'contradicts' | 'corroborates' | 'working';

/** What people decide about a finding: it was looked up; each side stands by its own; two things, not one; leave it out. */
export type Ruling = 'checked' | 'disputed' | 'different' | 'ignored';

/** A decision as far as it bears on a finding. */
export interface FindingDecision {
    /**
     * 'settled': the finding is not shown; 'disputed': shown as such; 'changed': shown again, for the words have changed
     * since; 'unclear': shown, for the decision may be about another place.
     */
    readonly state: 'settled' | 'disputed' | 'changed' | 'unclear';
    readonly verdict: Ruling;
    /** Of its line in the ledger; absent for a comment in the copy. */
    readonly id?: string;
    readonly who: string;
    /** ISO 8601; may be empty. */
    readonly when: string;
    readonly why: string;
}

export interface Finding {
    /** Stable while the passages keep their words, wherever they move. */
    readonly id: string;
    /** The check: "figure-mismatch". */
    readonly code: string;
    readonly severity: Severity;
    readonly verdict: Verdict;
    /** Of verdict 'outdated': which end a later figure has taken the place of, where that is known. */
    readonly older?: 'here' | 'there';
    /** What, why, and what to do, in an editor's words. The first line is short enough for a list. */
    readonly message: string;
    readonly passage: ReportPassage;
    readonly related: readonly (ReportPassage & { readonly relation: Relation; readonly message: string })[];
    /** Words that would put it right, where that can be computed, and the passage whose place they take. */
    readonly fix?: ReportPassage & { readonly replacement: string };
    /** What somebody has decided about it. */
    readonly decision?: FindingDecision;
}

export interface Report {
    readonly sources: readonly { readonly uri: string; readonly label: string }[];
    readonly claims: readonly ReportClaim[];
    readonly corroborations: readonly Corroboration[];
    readonly findings: readonly Finding[];
    /** Findings that decisions have settled; absent when there are none. */
    readonly settled?: readonly Finding[];
}
