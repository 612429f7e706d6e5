import type { Workspace } from '../workspace/workspace';
import type { Layouts } from './layout';

/** What every feature asks. */
export interface FeatureContext {
    readonly workspace: Workspace;
    readonly layouts: Layouts;
    /** Whether the user has declared a source as one of record: it is trusted before others. */
    readonly isOfRecord: (uri: string) => boolean;
    /** Whether a source is a draft: copy in the making, which supports nothing. */
    readonly isDraft: (uri: string) => boolean;
}

/** What the editor at the other end can show. */
export interface EditorAbilities {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    readonly markdownHover: boolean;
    /** Answers to "go to definition" may say what is underlined. */
    readonly definitionLinks: boolean;
    readonly outlineTree: boolean;
    /** The client has the command that peeks at several passages. */
    readonly peek: boolean;
    /** The client has the commands that show passages in trees. */
    readonly trees: boolean;
    /** The client has the commands that write decisions, and the one that copies text. */
    readonly decide: boolean;
}
