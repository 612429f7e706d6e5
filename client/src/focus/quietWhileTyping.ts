import { type Diagnostic, Disposable, Range, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import type { vsdiag } from 'vscode-languageclient';
import { isCopy } from '../selector';
import { sentenceAround } from './sentence';

/**
 * Holds back what is found anew in the sentence that is being typed, until the caret leaves it or typing rests. A report
 * with something held back carries no result id: the next one comes whole, and nothing can get lost.
 */
export class QuietWhileTyping implements Disposable {
    /** What each document shows, by uri. */
    private readonly shown = new Map<string, ReadonlySet<string>>();
    /** The document being typed in, until typing rests. */
    private typing: { readonly uri: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
    /** Where something is held back: the sentence's document and first place. */
    private held: { readonly uri: string; readonly sentence: Range } | undefined;
    private readonly listening: Disposable;

    /** `askAgain` has the reports of all open documents made anew. */
    constructor(private readonly askAgain: () => void) {
        this.listening = Disposable.from(
            workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0) this.typed(document);
            }),
            workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
            window.onDidChangeTextEditorSelection(({ textEditor }) => this.moved(textEditor)),
            window.onDidChangeActiveTextEditor(() => this.release()),
        );
    }

    /** The report as it is to be shown now. */
    heard(document: TextDocument | Uri, report: Report): Report {
        if (report.kind !== 'full') return report;
        const uri = (document instanceof Uri ? document : document.uri).toString();
        const sentence = this.sentenceTypedIn(uri);
        const known = this.shown.get(uri);
        const items = report.items.filter(
            (item) => sentence === undefined || known?.has(identityOf(item)) || !sentence.contains(item.range.start),
        );
        this.shown.set(uri, new Set(items.map(identityOf)));
        if (items.length === report.items.length || sentence === undefined) return report;
        this.held = { uri, sentence };
        return { kind: report.kind, items };
    }

    dispose(): void {
        clearTimeout(this.typing?.timer);
        this.listening.dispose();
    }

    private typed(document: TextDocument): void {
        if (!isCopy(document) || window.activeTextEditor?.document !== document) return;
        clearTimeout(this.typing?.timer);
        const timer = setTimeout(() => {
            this.typing = undefined;
            this.release();
        }, REST);
        this.typing = { uri: document.uri.toString(), timer };
    }

    private moved(editor: TextEditor): void {
        const { held } = this;
        if (held === undefined || editor.document.uri.toString() !== held.uri) return;
        if (!sentenceOf(editor).start.isEqual(held.sentence.start)) this.release();
    }

    private release(): void {
        if (this.held === undefined) return;
        this.held = undefined;
        this.askAgain();
    }

    /** undefined when findings may be shown at once. */
    private sentenceTypedIn(uri: string): Range | undefined {
        const editor = window.activeTextEditor;
        if (editor === undefined || this.typing?.uri !== uri || editor.document.uri.toString() !== uri)
            return undefined;
        const wanted = workspace
            .getConfiguration('secondSource', editor.document)
            .get<boolean>('focus.quietWhileTyping');
        return wanted === true ? sentenceOf(editor) : undefined;
    }
}

/** Milliseconds without a key: a pause to think, not one between words. */
const REST = 1500;

/** A report of the server on one document. */
type Report = vsdiag.DocumentDiagnosticReport;

function sentenceOf({ document, selection }: TextEditor): Range {
    const { line, character } = selection.active;
    const { start, end } = sentenceAround(document.lineAt(line).text, character);
    return new Range(line, start, line, end);
}

/** The same finding keeps its code and its words wherever it moves. */
function identityOf({ code, message }: Diagnostic): string {
    return `${typeof code === 'object' ? code.value : code}\n${message}`;
}
