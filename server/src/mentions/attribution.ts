import type { Span } from '../text/span';

/** "… , the Kremlin said": who is said to have said what. Passage offsets. */
export interface Attribution {
    /** The words that name the speaker: "the Kremlin", "a spokesman for the airline", "he". */
    readonly speaker: Span;
    /** "said", "according to". */
    readonly cue: Span;
    /** What is attributed: a clause or a whole sentence, quotations included. */
    readonly scope: Span;
    /** "denied", "rejected": the speaker says that it is not so. */
    readonly denied?: true;
}
