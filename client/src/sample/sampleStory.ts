import {
    commands,
    type Diagnostic,
    DiagnosticSeverity,
    type Disposable,
    languages,
    Selection,
    TabInputText,
    type TextDocumentShowOptions,
    type TextEditor,
    type Uri,
    ViewColumn,
    window,
    workspace,
} from 'vscode';
import { ARTICLES } from './articles';
import { SAMPLE_SCHEME, SampleFiles, sampleUri } from './sampleFiles';

/** The sample story: its files, and the command that opens them. `extension`: where the extension is installed. */
export function registerSampleStory(extension: Uri): readonly Disposable[] {
    const files = new SampleFiles(extension);
    return [
        files,
        workspace.registerFileSystemProvider(SAMPLE_SCHEME, files, { isCaseSensitive: true }),
        commands.registerCommand('secondSource.openSampleStory', (step?: unknown) => openSampleStory(step)),
    ];
}

/** Steps of the walkthrough that begin at the first clash: what is done there. */
const STEPS: ReadonlyMap<unknown, string> = new Map([
    ['clash', 'editor.action.showHover'],
    ['peek', 'secondSource.peekPassages'],
    ['decide', 'editor.action.quickFix'],
    ['table', 'secondSource.showFactTable'],
]);

async function openSampleStory(step: unknown): Promise<void> {
    const column = columnOfStory();
    for (const name of [...ARTICLES].reverse()) {
        // Not `window.showTextDocument`: that keeps a text open for minutes after its tab is closed, and so long it would
        // be compared with what is in the folder.
        const how: TextDocumentShowOptions = { viewColumn: column, preview: false };
        await commands.executeCommand('vscode.open', sampleUri(name), how);
    }
    const editor = window.activeTextEditor;
    const action = STEPS.get(step);
    if (editor === undefined) return;
    const clash = await firstClash(editor);
    if (clash !== undefined) {
        editor.selection = new Selection(clash.range.start, clash.range.start);
        editor.revealRange(clash.range);
    }
    if (action !== undefined) await commands.executeCommand(action);
}

/** Where it is open already; else beside what is there, a walkthrough say; else where there is nothing. */
function columnOfStory(): ViewColumn {
    for (const { tabs, viewColumn } of window.tabGroups.all) {
        if (tabs.some(({ input }) => input instanceof TabInputText && input.uri.scheme === SAMPLE_SCHEME)) {
            return viewColumn;
        }
    }
    return window.tabGroups.activeTabGroup.tabs.length > 0 ? ViewColumn.Beside : ViewColumn.Active;
}

/** The gravest finding of the text, first in it; undefined when the server finds none in a while. */
async function firstClash({ document }: TextEditor): Promise<Diagnostic | undefined> {
    const found = () =>
        languages
            .getDiagnostics(document.uri)
            .filter(({ source, severity }) => source === SOURCE && severity === DiagnosticSeverity.Warning)
            .sort((a, b) => a.range.start.compareTo(b.range.start))[0];
    const there = found();
    if (there !== undefined) return there;
    return new Promise((resolve) => {
        const done = (clash: Diagnostic | undefined): void => {
            clearTimeout(timer);
            listener.dispose();
            resolve(clash);
        };
        const timer = setTimeout(() => done(found()), PATIENCE);
        const listener = languages.onDidChangeDiagnostics(() => {
            const clash = found();
            if (clash !== undefined) done(clash);
        });
    });
}

/** As the server names itself in diagnostics. */
const SOURCE = 'second-source';

/** Milliseconds: the server may have to be started. */
const PATIENCE = 15_000;
