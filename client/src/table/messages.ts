import type { MeasureTable, TableFormat } from '../../../server/src/wire/measureTable';
import type { WireRange } from '../../../server/src/wire/range';

/** What the editor tells the page. */
export type ToPage =
    | { readonly kind: 'table'; readonly table: MeasureTable }
    /** The source is gone, or none yet: the server may still be reading. */
    | { readonly kind: 'nothing'; readonly why: string };

/** What the page tells the editor. */
export type FromPage =
    | { readonly kind: 'ready' }
    | { readonly kind: 'open'; readonly uri: string; readonly range: WireRange }
    | { readonly kind: 'copy' }
    | { readonly kind: 'save'; readonly format: TableFormat };

/** What the page keeps, and a restored window brings back. */
export interface PageState {
    /** A source of the story. */
    readonly uri: string;
    readonly others: 'folded' | 'shown';
}
