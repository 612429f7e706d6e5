import type { Span } from '../text/span';

/** Words in quotation marks. Passage offsets; the span takes in the marks. */
export interface Quotation extends Span {
    /** The words without the marks. */
    readonly inner: Span;
    /** A whole sentence or more, against a few words lifted into the reporter's own sentence. */
    readonly complete: boolean;
    /** Whether the mark is left open because the quotation goes on in the next paragraph. */
    readonly open: boolean;
}
