import type { PassageKind } from '../text/passage';
import type { Span } from '../text/span';
import type { Claim, Place } from './claim';
import type { StoryKeys } from './storyKeys';

/** A sentence of a source, as far as comparing needs it. Source offsets. */
export interface SentenceReading extends Span {
    /** Index of the passage in the source, and of the sentence in the passage. */
    readonly passage: number;
    readonly sentence: number;
    readonly place: Place;
    readonly words: readonly ContentWord[];
    /** Lower case. */
    readonly names: readonly string[];
    /** ISO 8601. */
    readonly dates: readonly string[];
    readonly speaker?: string;
}

/** A paragraph, heading, list item or table row, as far as checking its layout needs it. Source offsets. */
export interface PassageReading extends Span {
    readonly kind: PassageKind;
    readonly place: Place;
    /** Of a table row: its cells, without the padding. Source offsets. */
    readonly cells?: readonly Span[];
    /** Of a table row: which table of the source it belongs to (from 0) and whether it is the head. */
    readonly table?: { readonly nth: number; readonly head: boolean };
}

/** A noun, verb, adjective or name that carries meaning. Source offsets. */
export interface ContentWord extends Span {
    /** Lower case, one spelling for British and American, nominalisations as their verb ("apology" as "apologize"). */
    readonly stem: string;
    readonly verb: boolean;
    /** Part of a proper name. */
    readonly name: boolean;
    /** A comma, colon or the like, or a word that opens a clause, stands between it and the word before. */
    readonly opens: boolean;
    /** Stands behind a negation in its clause. */
    readonly negated: boolean;
}

/** All that one source says. A pure function of the source. */
export interface SourceReading {
    readonly uri: string;
    readonly label: string;
    readonly text: string;
    /** ISO 8601, where the source or the user gives it or the text lets it be inferred. */
    readonly published?: string;
    /** As its head gives it. */
    readonly publisher?: string;
    /** The story that its head declares, as printed. */
    readonly story?: string;
    /** What its head says that it is in the newsroom: "draft". */
    readonly role?: string;
    /** Where it was published, as its head gives it: "https://…". */
    readonly url?: string;
    readonly sentences: readonly SentenceReading[];
    /** Every passage of the source, furniture too: `passage` of a claim or sentence counts here. */
    readonly passages: readonly PassageReading[];
    /** In order of offset. */
    readonly claims: readonly Claim[];
    readonly keys: StoryKeys;
}
