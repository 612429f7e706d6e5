// The figures of a story side by side, and what may be made of them.
import type { WireRange } from './range';

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

/** The figures of a story side by side: a row a measure, a column a source. */
export interface MeasureTable {
    /** In order of their day, those without one last. */
    readonly sources: readonly TableSource[];
    readonly rows: readonly MeasureRow[];
    /** Sums that hold, in words: "38 killed + 29 survived = 67 aboard". */
    readonly sums: readonly string[];
}

export interface TableSource {
    readonly uri: string;
    /** What the reader calls it: its headline or file name. */
    readonly label: string;
    /** "wire.txt". */
    readonly file: string;
    /** ISO 8601, reduced precision allowed; absent where the source does not say. */
    readonly published?: string;
    /** The same in words: \"28 Dec 2024\". */
    readonly day?: string;
}

export interface MeasureRow {
    /** The same for the same measure of the same story, whatever moves in the sources. */
    readonly id: string;
    /** "people killed · Russian". */
    readonly label: string;
    /** 'compared': more than one source speaks of it, or something about it does not fit; 'single': all others. */
    readonly standing: 'compared' | 'single';
    /** One for each source, in the order of the columns. */
    readonly cells: readonly (readonly CellFigure[])[];
    /** Sums that hold and in which the measure is a term. */
    readonly sums: readonly string[];
}

/** What a source gives for a measure, told once however often it is printed. */
export interface CellFigure {
    /** The figure alone, as printed: "at least 17", "£1.28bn". */
    readonly printed: string;
    /** The words that it stands in: "carrying 67 passengers and crew". On one line. */
    readonly words: string;
    /** What a chart draws, in the row's unit: 17 for "at least 17"; absent where the words have no number. */
    readonly value?: number;
    readonly standing: FigureStanding;
    /** How the standing is shown where it is worth a word. */
    readonly mark?: Mark;
    /** Findings on it, as the editor words them; what is wrong first. */
    readonly remarks: readonly string[];
    /** Where it is printed, in the order of the copy; at least one. */
    readonly places: readonly WireRange[];
}

/**
 * How a figure stands beside the others, gravest first. 'outdated': a later figure has taken its place; 'newer': it has
 * taken the place of another.
 */
export type FigureStanding =
    | 'contradicted'
    | 'disputed'
    | 'outdated'
    | 'newer'
    | 'counted otherwise'
    | 'noted'
    | 'corroborated'
    | 'alone';

/** A sign that needs no colour, and the words for it. */
export interface Mark {
    /** One character: "≠". */
    readonly sign: string;
    /** "does not fit". */
    readonly words: string;
}
