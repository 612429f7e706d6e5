import { type CodeAction, type CodeActionKind, commands, window } from 'vscode';

/** The quick fixes of a kind at the cursor of the active editor. */
export async function quickFixesHere(kind: CodeActionKind): Promise<readonly CodeAction[]> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return [];
    const { document, selection } = editor;
    return commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        selection,
        kind.value,
    );
}
