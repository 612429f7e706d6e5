export const STATUS = 'secondSource/status';

/** Lists and reads everything again. */
export const CHECK_NOW = 'secondSource/checkNow';

export interface StatusParams {
    readonly state: 'reading' | 'ready' | 'stopped';
    /** Sources compared now. */
    readonly sources: number;
    /** Files to read and read so far, while reading. */
    readonly total: number;
    readonly read: number;
    /** Findings over all sources, counted at either end as the Problems panel counts them. */
    readonly warnings: number;
    readonly notes: number;
    /** The same findings by verdict, the gravest first; those that there are. */
    readonly verdicts: readonly { readonly verdict: WireVerdict; readonly count: number }[];
    /** Files that were not read; the log says which and why. */
    readonly skipped: number;
}

export type WireVerdict = 'contradiction' | 'outdated' | 'disputed' | 'scope' | 'variance' | 'note';
