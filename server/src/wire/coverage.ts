import type { WireRange } from './range';

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
    readonly range: WireRange;
}
