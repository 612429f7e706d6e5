import {
    ConfigurationTarget,
    FilePermission,
    Range,
    type TextDocument,
    type Uri,
    WorkspaceEdit,
    type WorkspaceFolder,
    window,
    workspace,
} from 'vscode';
import { hasHead, storyEdit } from './storyLine';

/**
 * Declares that sources tell a story, or, without a name, that they go by their texts again: in the head of a Markdown
 * file that has one and may be written, as an edit that can be undone; else in the settings of the workspace folder.
 */
export async function declareStory(uris: readonly Uri[], story: string | undefined): Promise<void> {
    const edit = new WorkspaceEdit();
    const byFolder = new Map<WorkspaceFolder, string[]>();
    const homeless: Uri[] = [];
    for (const uri of uris) {
        const document = await workspace.openTextDocument(uri);
        const folder = workspace.getWorkspaceFolder(uri);
        if (await mayEdit(document)) editHead(edit, document, story);
        else if (folder === undefined) homeless.push(uri);
        else byFolder.set(folder, [...(byFolder.get(folder) ?? []), pathWithin(folder, uri)]);
    }
    if (edit.size > 0) await workspace.applyEdit(edit);
    for (const [folder, paths] of byFolder) await declareInSettings(folder, paths, story);
    if (homeless.length > 0)
        void window.showWarningMessage(
            'Second Source: outside the workspace a story can be declared only in the head of a Markdown file.',
        );
}

async function mayEdit(document: TextDocument): Promise<boolean> {
    if (document.languageId !== 'markdown' || !hasHead(document.getText())) return false;
    if (document.isUntitled) return true;
    if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return false;
    try {
        const { permissions } = await workspace.fs.stat(document.uri);
        return ((permissions ?? 0) & FilePermission.Readonly) === 0;
    } catch {
        // Deleted under the open document.
        return false;
    }
}

function editHead(edit: WorkspaceEdit, document: TextDocument, story: string | undefined): void {
    const change = storyEdit(document.getText(), story);
    if (change === undefined || (change.text === '' && change.start === change.end)) return;
    edit.replace(
        document.uri,
        new Range(document.positionAt(change.start), document.positionAt(change.end)),
        change.text,
    );
}

async function declareInSettings(
    folder: WorkspaceFolder,
    paths: readonly string[],
    story: string | undefined,
): Promise<void> {
    const settings = workspace.getConfiguration('secondSource', folder.uri);
    const stories: Record<string, string> = {
        ...settings.inspect<Record<string, string>>('stories')?.workspaceFolderValue,
    };
    for (const path of paths) {
        const glob = path.replace(/[[\]{}()*?!+@]/g, '[$&]');
        // Of several globs that match, the last counts.
        delete stories[glob];
        if (story !== undefined) stories[glob] = story;
    }
    const value = Object.keys(stories).length === 0 ? undefined : stories;
    await settings.update('stories', value, ConfigurationTarget.WorkspaceFolder);
}

function pathWithin(folder: WorkspaceFolder, uri: Uri): string {
    return uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
}
