/** How far other sources stand behind the figures of one source. */
export const COVERAGE = 'secondSource/coverage';

export interface CoverageParams {
    readonly uri: string;
}

/** `null` when the uri is no source, and until all sources are read: before, silence of the others means nothing. */
export interface CoverageAnswer {
    /** Whether the settings or the head of the file call it a draft. */
    readonly draft: boolean;
    /** In the order of the copy. */
    readonly figures: readonly CoveredRange[];
}

export interface CoveredRange {
    readonly state: 'ticked' | 'disputed' | 'unsupported';
    /** Lines and UTF-16 units from 0, as the Language Server Protocol counts. */
    readonly range: { readonly start: WirePosition; readonly end: WirePosition };
}

export interface WirePosition {
    readonly line: number;
    readonly character: number;
}
