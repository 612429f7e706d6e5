// How a client that has the files hands them to the server.

export const LIST_SOURCES = 'secondSource/listSources';
export const READ_SOURCE = 'secondSource/readSource';

export interface ListSourcesParams {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly limit: number;
}

export interface ListSourcesAnswer {
    readonly uris: readonly string[];
    /** Whether there are more files than the limit. */
    readonly more: boolean;
    /** Globs that were left out: those asked for, and those that the user hides in the editor. */
    readonly excluded: readonly string[];
}

export interface ReadSourceParams {
    readonly uri: string;
    readonly maxBytes: number;
}

export type ReadSourceAnswer =
    | { readonly kind: 'bytes'; readonly base64: string }
    /** `size` in bytes. */
    | { readonly kind: 'too-large'; readonly size: number }
    | { readonly kind: 'missing' }
    | { readonly kind: 'unreadable'; readonly why: string };
