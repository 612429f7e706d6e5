import {
    type Diagnostic,
    type Disposable,
    languages,
    OverviewRulerLane,
    type Range,
    Selection,
    type TextEditor,
    TextEditorRevealType,
    ThemeColor,
    Uri,
    ViewColumn,
    window,
    workspace,
} from 'vscode';
import { rangeOf } from '../ranges';

/** Words of a document. */
export interface Spot {
    readonly uri: Uri;
    readonly range: Range;
}

/** Opens two passages side by side, each in the middle of its editor and marked until the caret moves on. */
export class BothPassages implements Disposable {
    private readonly mark = window.createTextEditorDecorationType({
        backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
        border: '1px solid',
        borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
        overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
        overviewRulerLane: OverviewRulerLane.Center,
    });
    /** What is marked now. */
    private marked: { readonly editor: TextEditor; readonly range: Range }[] = [];
    private readonly listening = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const own = this.marked.find(({ editor }) => editor === textEditor);
        if (own !== undefined && !selections.some(({ active }) => own.range.contains(active))) this.clear();
    });

    async open(left: Spot, right: Spot): Promise<void> {
        this.clear();
        const first = await show(left, ViewColumn.One);
        const second = await show(right, ViewColumn.Two);
        this.marked = [
            { editor: first, range: left.range },
            { editor: second, range: right.range },
        ];
        for (const { editor, range } of this.marked) editor.setDecorations(this.mark, [range]);
    }

    /** Ranges that are marked now, for whoever asks: the editor does not tell what it has drawn. */
    get ranges(): readonly Spot[] {
        return this.marked.map(({ editor, range }) => ({ uri: editor.document.uri, range }));
    }

    dispose(): void {
        this.listening.dispose();
        this.mark.dispose();
    }

    private clear(): void {
        for (const { editor } of this.marked) editor.setDecorations(this.mark, []);
        this.marked = [];
    }
}

async function show({ uri, range }: Spot, viewColumn: ViewColumn): Promise<TextEditor> {
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document, { viewColumn, preview: false, preserveFocus: false });
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenter);
    return editor;
}

/** The two passages that a command was given, by a finding or passages of the views; else those of the finding under the cursor. */
export function spotsOf(args: readonly unknown[]): readonly [Spot, Spot] | undefined {
    const given = args.flatMap((arg) => passagesIn(arg));
    const [left, right] = given.length >= 2 ? given : atCursor();
    return left === undefined || right === undefined ? undefined : [left, right];
}

function passagesIn(arg: unknown): Spot[] {
    if (typeof arg !== 'object' || arg === null) return [];
    if ('finding' in arg) return passagesIn(arg.finding);
    if ('passages' in arg && Array.isArray(arg.passages)) return arg.passages.flatMap(passagesIn);
    return isWireSpot(arg) ? [{ uri: Uri.parse(arg.uri), range: rangeOf(arg.range) }] : [];
}

interface WireSpot {
    readonly uri: string;
    readonly range: Parameters<typeof rangeOf>[0];
}

function isWireSpot(arg: object): arg is WireSpot {
    if (!('uri' in arg) || !('range' in arg) || typeof arg.uri !== 'string') return false;
    return typeof arg.range === 'object' && arg.range !== null && 'start' in arg.range && 'end' in arg.range;
}

function atCursor(): readonly Spot[] {
    const editor = window.activeTextEditor;
    if (editor === undefined) return [];
    const { uri } = editor.document;
    const under = ({ source, range, relatedInformation }: Diagnostic): boolean =>
        source === 'second-source' && range.contains(editor.selection.active) && (relatedInformation ?? []).length > 0;
    const finding = languages.getDiagnostics(uri).find(under);
    const [other] = finding?.relatedInformation ?? [];
    if (finding === undefined || other === undefined) return [];
    return [{ uri, range: finding.range }, other.location];
}
