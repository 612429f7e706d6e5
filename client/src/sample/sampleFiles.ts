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

/** An article of the sample story. */
export function sampleUri(name: string): Uri {
    return Uri.from({ scheme: SAMPLE_SCHEME, path: `/${FOLDER}/${name}` });
}

const FOLDER = 'sample-story';

/**
 * The sample story as files in memory, as they ship. They may be edited and saved like any others, in every kind of
 * window; what was changed goes when the window closes.
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
        if (isFolder(uri)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
        const bytes = await this.readFile(uri);
        return { type: FileType.File, ctime: 0, mtime: this.saved.get(uri.path)?.mtime ?? 0, size: bytes.length };
    }

    readDirectory(uri: Uri): [string, FileType][] {
        if (uri.path === '/') return [[FOLDER, FileType.Directory]];
        if (!isFolder(uri)) throw FileSystemError.FileNotADirectory(uri);
        return ARTICLES.map((name) => [name, FileType.File]);
    }

    async readFile(uri: Uri): Promise<Uint8Array> {
        const name = articleOf(uri);
        if (name === undefined) throw FileSystemError.FileNotFound(uri);
        return this.saved.get(uri.path)?.bytes ?? workspace.fs.readFile(Uri.joinPath(this.extension, SHIPPED, name));
    }

    writeFile(uri: Uri, bytes: Uint8Array): void {
        if (articleOf(uri) === undefined) throw FileSystemError.NoPermissions('The sample story takes no other files.');
        this.saved.set(uri.path, { bytes, mtime: Date.now() });
        this.changes.fire([{ type: FileChangeType.Changed, uri }]);
    }

    createDirectory(): void {
        throw FileSystemError.NoPermissions('The sample story takes no folders.');
    }

    delete(): void {
        throw FileSystemError.NoPermissions('The articles of the sample story stay.');
    }

    rename(): void {
        throw FileSystemError.NoPermissions('The articles of the sample story keep their names.');
    }
}

function isFolder({ path }: Uri): boolean {
    return path === '/' || path === `/${FOLDER}` || path === `/${FOLDER}/`;
}

function articleOf({ path }: Uri): string | undefined {
    return ARTICLES.find((name) => path === `/${FOLDER}/${name}`);
}
