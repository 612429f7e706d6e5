import { articles } from 'sample-story';
import * as vscode from 'vscode';

/** The open folder with the sample story in it. In VS Code Web the folder is in memory and empty: it is written first. */
export async function sampleStory(): Promise<vscode.Uri> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) throw new Error('No folder is open.');
    if (folder.scheme === 'tmp') {
        for (const { name, text } of articles) {
            const uri = vscode.Uri.joinPath(folder, name);
            const there = await vscode.workspace.fs.stat(uri).then(
                () => true,
                () => false,
            );
            if (!there) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        }
    }
    return folder;
}

/** Opens and shows an article of the sample story: "phone-call.txt". */
export async function showArticle(name: string): Promise<vscode.TextDocument> {
    const folder = await sampleStory();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
}

/** Where the words stand. Throws when they do not stand there exactly once: a test that looks nowhere proves nothing. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
    const text = document.getText();
    const start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) {
        throw new Error(`"${words}" does not stand exactly once in ${document.uri.path}.`);
    }
    return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
