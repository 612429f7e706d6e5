// What the sources view shows: stories with their sources, findings with their passages.
import type { WireRange } from './range';

export const SOURCES_VIEW = 'secondSource/sourcesView';

export interface SourcesView {
    /** Declared stories first; those of one source last. */
    readonly stories: readonly StoryEntry[];
    /** Each told once, at the end with most rivals; gravest verdict first. */
    readonly findings: readonly FindingEntry[];
}

export interface StoryEntry {
    /** Empty where nobody has named it and its sources share no name. */
    readonly name: string;
    readonly declared: boolean;
    readonly sources: readonly SourceEntry[];
}

export interface SourceEntry {
    readonly uri: string;
    readonly label: string;
    /** ISO 8601. */
    readonly published?: string;
    readonly publisher?: string;
    readonly figures: number;
    readonly findings: number;
}

export interface FindingEntry {
    readonly id: string;
    readonly code: string;
    readonly verdict: 'contradiction' | 'outdated' | 'scope' | 'disputed' | 'variance' | 'note';
    readonly severity: 'warning' | 'information' | 'hint';
    readonly message: string;
    /** The finding's own first. */
    readonly passages: readonly WirePassage[];
}

/** Words of a source where they stand. */
export interface WirePassage {
    readonly uri: string;
    readonly range: WireRange;
    /** What the reader calls the source. */
    readonly source: string;
    /** A little of what stands around the words, in the same sentence. */
    readonly before: string;
    readonly words: string;
    readonly after: string;
}
