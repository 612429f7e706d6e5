export type LanguageId = 'plaintext' | 'markdown';

/** A document as the user gives it: one article, one draft, one release. */
export interface SourceInput {
    /** Names the source; also its place in the canonical order. */
    readonly uri: string;
    readonly text: string;
    /** ISO 8601: when it was published. "Today" in its copy means this day. */
    readonly published?: string;
    /** What the reader calls it: "Al Jazeera, 28 Dec 2024". */
    readonly label?: string;
    readonly languageId?: LanguageId;
}
