/** How much is measured. */
export interface Extent {
    /** Processes for each measure. */
    readonly runs: number;
    /** Numbers of sources, ascending. */
    readonly counts: readonly number[];
}
