import type { Span } from '../text/span';

/** Index of the first span that ends behind the offset. The spans are in order and do not overlap. */
export function firstBehind(spans: readonly Span[], offset: number): number {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** The span that holds an offset. */
export function spanHolding<T extends Span>(spans: readonly T[], offset: number): T | undefined {
    const span = spans[firstBehind(spans, offset)];
    return span !== undefined && span.start <= offset ? span : undefined;
}

/** Those of the spans that lie inside `outer`, with their index. Walks only over them. */
export function spansIn<T extends Span>(
    spans: readonly T[],
    outer: Span,
): { readonly span: T; readonly nth: number }[] {
    const found: { span: T; nth: number }[] = [];
    for (let nth = firstBehind(spans, outer.start); nth < spans.length; nth++) {
        const span = spans[nth] as T;
        if (span.end > outer.end) break;
        if (span.start >= outer.start) found.push({ span, nth });
    }
    return found;
}
