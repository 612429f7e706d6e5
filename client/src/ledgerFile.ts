import { FileSystemError, Range, Uri, WorkspaceEdit, workspace } from 'vscode';

/** The ledger as the user sees it: unsaved changes count. Empty when there is none. */
export async function readLedgerText(uri: Uri): Promise<string> {
    const open = dirtyDocument(uri);
    if (open !== undefined) return open.getText();
    try {
        // The mark at the start of some files stays: nothing of a ledger is changed that is not asked for.
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
    } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
        throw error;
    }
}

/** Writes the ledger, its folder if there is none, and beside it what git needs to merge it. Throws what the file system says. */
export async function writeLedger(uri: Uri, text: string, attributes: string): Promise<void> {
    const open = dirtyDocument(uri);
    if (open !== undefined) {
        const edit = new WorkspaceEdit();
        edit.replace(uri, new Range(open.positionAt(0), open.positionAt(open.getText().length)), text);
        await workspace.applyEdit(edit);
        await open.save();
        return;
    }
    const folder = Uri.joinPath(uri, '..');
    const beside = Uri.joinPath(folder, '.gitattributes');
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    if (!(await exists(beside))) await workspace.fs.writeFile(beside, new TextEncoder().encode(attributes));
}

function dirtyDocument(uri: Uri) {
    return workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
}

async function exists(uri: Uri): Promise<boolean> {
    try {
        await workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}
