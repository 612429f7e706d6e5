import type { Ruling } from '../checks/report';

/** What somebody has decided about a finding, or about all of one check in one source. */
export interface Decision {
    /** Names what is decided about, whoever decided and when: two people who settle one finding write one id. */
    readonly id: string;
    readonly verdict: Ruling;
    /** The check: "figure-mismatch". */
    readonly code: string;
    /** The passage of the finding, then those held against it. One without a text stands for its whole source. */
    readonly anchors: readonly Anchor[];
    readonly who: string;
    /** ISO 8601, of the clock of whoever decided; empty when not said. */
    readonly when: string;
    /** May be empty. */
    readonly why: string;
}

/** Words of a source, found again by what stands around them and by what they say: no offset, so text may move. */
export interface Anchor {
    /** Path of the source from the ledger's folder, with forward slashes: "wire.txt", "desk/copy.md". */
    readonly source: string;
    /** Up to 60 characters of the paragraph before the words. */
    readonly before?: string;
    /** The words, as printed, on one line. */
    readonly text?: string;
    /** Up to 60 characters of the paragraph behind the words. */
    readonly after?: string;
    /** "killed"; absent where no claim stands there. */
    readonly measure?: string;
    /** "at least 12"; absent where no claim stands there. */
    readonly value?: string;
    /** Where several places had the same words around them: which of them, from 1, and of how many. */
    readonly nth?: number;
    readonly of?: number;
}

/** The verdicts in the words of a message. */
export const rulingInWords: Readonly<Record<Ruling, string>> = {
    checked: 'checked',
    disputed: 'disputed',
    different: 'not the same thing',
    ignored: 'ignored',
};
