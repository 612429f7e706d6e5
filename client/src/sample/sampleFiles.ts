import {
    type Disposable,
    EventEmitter,
    type FileChangeEvent,
    FileChangeType,
    type FileStat,
    FileSystemError,
    type FileSystemProvider,
    FileType,
    Uri,
    workspace,
} from 'vscode';
import { ARTICLES, SHIPPED } from './articles';

export const SAMPLE_SCHEME = 'second-source-sample';

const FOLDER = 'sample-story';

export const sampleFolder = Uri.from({ scheme: SAMPLE_SCHEME, path: `/${FOLDER}` });

/** An article of the sample story. */
export function sampleUri(name: string): Uri {
    return Uri.joinPath(sampleFolder, name);
}

/** Where decisions about it are kept. */
const LEDGER = `/${FOLDER}/.second-source`;

/**
 * The sample story as files in memory, as they ship. They may be edited, saved and decided about like any others, in
 * every kind of window; what was changed goes when the window closes.
 */
export class SampleFiles implements FileSystemProvider, Disposable {
    /** What was saved, by path. */
    private readonly saved = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
    private readonly changes = new EventEmitter<FileChangeEvent[]>();
    readonly onDidChangeFile = this.changes.event;

    /** `extension`: the folder that the extension is installed in. */
    constructor(private readonly extension: Uri) {}

    dispose(): void {
        this.changes.dispose();
    }

    watch(): Disposable {
        return { dispose: () => {} };
    }

    async stat(uri: Uri): Promise<FileStat> {
        if (isFolder(uri) || uri.path === LEDGER) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
        const bytes = await this.readFile(uri);
        return { type: FileType.File, ctime: 0, mtime: this.saved.get(uri.path)?.mtime ?? 0, size: bytes.length };
    }

    readDirectory(uri: Uri): [string, FileType][] {
        if (uri.path === '/') return [[FOLDER, FileType.Directory]];
        if (!isFolder(uri)) throw FileSystemError.FileNotADirectory(uri);
        return ARTICLES.map((name) => [name, FileType.File]);
    }

    async readFile(uri: Uri): Promise<Uint8Array> {
        const saved = this.saved.get(uri.path);
        if (saved !== undefined) return saved.bytes;
        const name = articleOf(uri);
        if (name === undefined) throw FileSystemError.FileNotFound(uri);
        return workspace.fs.readFile(Uri.joinPath(this.extension, SHIPPED, name));
    }

    writeFile(uri: Uri, bytes: Uint8Array): void {
        if (articleOf(uri) === undefined && !isKept(uri)) {
            throw FileSystemError.NoPermissions('The sample story takes no other files.');
        }
        this.saved.set(uri.path, { bytes, mtime: Date.now() });
        this.changes.fire([{ type: FileChangeType.Changed, uri }]);
    }

    createDirectory({ path }: Uri): void {
        if (path !== LEDGER) throw FileSystemError.NoPermissions('The sample story takes no folders.');
    }

    delete(uri: Uri): void {
        if (!isKept(uri)) throw FileSystemError.NoPermissions('The articles of the sample story stay.');
        if (!this.saved.delete(uri.path)) throw FileSystemError.FileNotFound(uri);
        this.changes.fire([{ type: FileChangeType.Deleted, uri }]);
    }

    rename(): void {
        throw FileSystemError.NoPermissions('The articles of the sample story keep their names.');
    }
}

function isFolder({ path }: Uri): boolean {
    return path === '/' || path === `/${FOLDER}` || path === `/${FOLDER}/`;
}

/** The ledger, or what stands beside it for git. */
function isKept({ path }: Uri): boolean {
    return path.startsWith(`${LEDGER}/`);
}

function articleOf({ path }: Uri): string | undefined {
    return ARTICLES.find((name) => path === `/${FOLDER}/${name}`);
}
