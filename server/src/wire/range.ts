/** As in the Language Server Protocol: lines and UTF-16 units from 0, half-open. */
export interface WireRange {
    readonly start: WirePosition;
    readonly end: WirePosition;
}

export interface WirePosition {
    readonly line: number;
    readonly character: number;
}
