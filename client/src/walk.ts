import { FileType, Uri, workspace } from 'vscode';

/** All files of a folder, for file systems without a search; folders that hold no copy are not entered. */
export async function walkFolder(root: Uri): Promise<Uri[]> {
    const files: Uri[] = [];
    const folders = [root];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
        for (const [name, type] of await entriesOf(folder)) {
            if (files.length >= MOST) return files;
            if (type === FileType.Directory && !NOT_ENTERED.has(name)) folders.push(Uri.joinPath(folder, name));
            else if ((type & FileType.File) !== 0) files.push(Uri.joinPath(folder, name));
        }
    }
    return files;
}

/** Files looked at: a virtual folder may be a whole repository on another continent. */
const MOST = 10_000;

const NOT_ENTERED: ReadonlySet<string> = new Set(['node_modules', '.git']);

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
    try {
        return await workspace.fs.readDirectory(folder);
    } catch {
        // Not there yet, or not ours to read: what is in it is no source.
        return [];
    }
}
