import type { Span } from '../text/span';

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A proper name. Passage offsets, without title and possessive: "Ann Marie Lee". */
export interface Name extends Span {
    readonly kind: NameKind;
    readonly text: string;
    /** In lower case, as printed before or behind the name: "president", "chief financial officer". */
    readonly title?: string;
    /** Of a person: the words before the surname, "Ann Marie". */
    readonly given?: string;
    readonly surname?: string;
    /** Of an organisation: the short form printed in brackets or derived: "RNC". */
    readonly acronym?: string;
}
