import type { SourceFiles } from './sourceFiles';

/** What serving needs from where it runs. */
export interface Host {
    /** The text of a file. Never throws. */
    decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | { readonly problem: string };
    /** A test for paths relative to a folder ("news/wire.txt"). A pattern that names a folder means all that is in it. */
    globs(patterns: readonly string[]): (path: string) => boolean;
    /** Reads the `file:` folders of clients that do not read for us; absent where there is no file system. */
    readonly files?: SourceFiles;
}
