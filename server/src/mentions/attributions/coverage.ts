import type { Span } from '../../text/span';

/** A question about a set of spans: does one of them share a character with this one? Logarithmic, so that odd copy stays cheap. */
export function coverage(spans: readonly Span[]): (span: Span) => boolean {
    const merged: { start: number; end: number }[] = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
        else merged.push({ start: span.start, end: span.end });
    }
    return (span) => {
        const at = firstWhere(merged.length, (nth) => (merged[nth]?.end ?? 0) > span.start);
        const found = merged[at];
        return found !== undefined && found.start < span.end;
    };
}

/** The first index for which `holds` is true, given that it stays true behind it; `length` when there is none. */
export function firstWhere(length: number, holds: (nth: number) => boolean): number {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(middle)) high = middle;
        else low = middle + 1;
    }
    return low;
}
