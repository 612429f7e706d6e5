// The figures of a story side by side, and what may be made of them.

export const MEASURE_TABLE = 'secondSource/measureTable';
export const EXPORT_TABLE = 'secondSource/exportTable';
export const STORIES = 'secondSource/stories';

/** `uri`: a source of the story, as the client spells it. The answer is null when it is none. */
export interface MeasureTableParams {
    readonly uri: string;
}

export type TableFormat = 'markdown' | 'csv' | 'html';

export interface ExportTableParams extends MeasureTableParams {
    readonly format: TableFormat;
}

/** Offered where no source is open; the story of the most sources first. */
export interface StoryChoice {
    /** One of its sources, by which to ask for its table. */
    readonly uri: string;
    /** What its sources are called, in canonical order. */
    readonly sources: readonly string[];
}

export interface MeasureTable {
    /** In order of their day, those without one last. */
    readonly sources: readonly TableSource[];
    readonly rows: readonly MeasureRow[];
    /** Sums that hold: "38 killed + 29 survived = 67 aboard". */
    readonly sums: readonly string[];
}

export interface TableSource {
    readonly uri: string;
    readonly label: string;
    /** "wire.txt". */
    readonly file: string;
    /** ISO 8601, reduced precision allowed. */
    readonly published?: string;
    /** The same in words: \"28 Dec 2024\". */
    readonly day?: string;
}

export interface MeasureRow {
    readonly id: string;
    /** "people killed · Russian". */
    readonly label: string;
    /** 'compared': more than one source speaks of it, or something about it does not fit. */
    readonly standing: 'compared' | 'single';
    /** One for each source, in the order of the columns. */
    readonly cells: readonly (readonly CellFigure[])[];
    /** Sums that hold and in which the measure is a term. */
    readonly sums: readonly string[];
}

export interface CellFigure {
    /** "at least 17". */
    readonly printed: string;
    /** "killing at least 17 people". */
    readonly words: string;
    /** What a chart draws; absent where the words have no number. */
    readonly value?: number;
    readonly standing: FigureStanding;
    /** How the standing is shown where it is worth a word: "≠", "does not fit". */
    readonly mark?: { readonly sign: string; readonly words: string };
    /** Findings on it, as the editor words them. */
    readonly remarks: readonly string[];
    /** Where it is printed; at least one. */
    readonly places: readonly WireRange[];
}

export type FigureStanding =
    | 'contradicted'
    | 'disputed'
    | 'outdated'
    | 'newer'
    | 'counted otherwise'
    | 'noted'
    | 'corroborated'
    | 'alone';

/** As in the Language Server Protocol: lines and characters from 0, half-open. */
export interface WireRange {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
}
