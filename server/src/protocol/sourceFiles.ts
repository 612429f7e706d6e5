/** Where the files are that nobody has opened: asked of the client, or read from `file:` folders by the host. */
export interface SourceFiles {
    list(wanted: ListRequest, cancelled: () => boolean): Promise<Listing>;
    read(uri: string, maxBytes: number): Promise<FileAnswer>;
}

export interface ListRequest {
    /** Uris of the workspace folders. */
    readonly folders: readonly string[];
    /** Globs, relative to each folder. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Files listed at most. */
    readonly limit: number;
}

export interface Listing {
    readonly uris: readonly string[];
    /** Whether there are more files than the limit. */
    readonly more: boolean;
    /** The globs that were left out, with those that the editor hides for the user. */
    readonly excluded: readonly string[];
    /** Folders that could not be read: uri and reason, for the log. */
    readonly problems: readonly string[];
}

export type FileAnswer =
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    /** `size` in bytes. */
    | { readonly kind: 'too-large'; readonly size: number }
    | { readonly kind: 'missing' }
    | { readonly kind: 'unreadable'; readonly why: string };
