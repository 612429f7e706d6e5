import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';

/** Where the lines of the workspace's sources begin. The only place where offsets become positions. */
export class Layouts {
    private readonly documents = new Map<string, { readonly text: string; readonly document: TextDocument }>();

    constructor(private readonly workspace: Workspace) {}

    /** The source as the workspace has it now; undefined when it is none. */
    of(uri: string): TextDocument | undefined {
        const text = this.workspace.text(uri);
        const known = this.documents.get(uri);
        if (text === undefined) {
            this.documents.delete(uri);
            return undefined;
        }
        if (known !== undefined && known.text === text) return known.document;
        const document = TextDocument.create(uri, 'plaintext', 0, text);
        this.documents.set(uri, { text, document });
        return document;
    }

    /** The range of a span of the source; undefined when the source is gone. Source offsets. */
    rangeOf(uri: string, span: Span): Range | undefined {
        const document = this.of(uri);
        if (document === undefined) return undefined;
        return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    }
}
