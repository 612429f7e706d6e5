/** A stretch of text: UTF-16 offsets, half-open. Whoever holds one says from where it counts. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** Whether two spans of one text share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
    return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same stretch, counted from a point `by` characters earlier. */
export function shift(span: Span, by: number): Span {
    return { start: span.start + by, end: span.end + by };
}
