import type { Span } from './span';

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'row' | 'block-quote';

/** One paragraph, heading, list item or table row of a source. Its span counts in the source. */
export interface Passage extends Span {
    readonly kind: PassageKind;
    /**
     * What is read: as long as the source's slice, so that offsets agree. Markup, code, addresses and characters that
     * the tagger would drop are blanks; curly quotation marks stay.
     */
    readonly text: string;
    /** Of a table row: its cells, in passage offsets, without the padding. */
    readonly cells?: readonly Span[];
    /** Of a table row: which table of the source it belongs to (from 0) and whether it is the head. */
    readonly table?: { readonly nth: number; readonly head: boolean };
}
