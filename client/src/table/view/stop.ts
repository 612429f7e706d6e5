import type { CellFigure, MeasureRow, TableSource } from '../../../../server/src/wire/measureTable';

/** A place where the arrow keys stop: a figure, an empty cell or the head of a row. */
export interface Stop {
    readonly element: HTMLElement;
    readonly row: MeasureRow;
    /** Absent for the head of the row. */
    readonly source?: TableSource;
    /** Absent where the source says nothing. */
    readonly figure?: CellFigure;
    /** The same after the table was drawn again. */
    readonly id: string;
}

/** The stops of a table: by row, by column (the head first), from top to bottom. */
export type Stops = readonly (readonly (readonly Stop[])[])[];
