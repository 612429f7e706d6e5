// The server's side of these stands in server/src/protocol/requests.ts; a test compares the two.

/** Told to the server at the start: what this client offers beyond the Language Server Protocol. */
export const offers = { readsFiles: true, showsStatus: true, peeks: true };

export const LIST_SOURCES = 'secondSource/listSources';
export const READ_SOURCE = 'secondSource/readSource';
export const STATUS = 'secondSource/status';
export const CHECK_NOW = 'secondSource/checkNow';

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

export interface StatusParams {
    readonly state: 'reading' | 'ready' | 'stopped';
    readonly sources: number;
    readonly total: number;
    readonly read: number;
    readonly warnings: number;
    readonly notes: number;
    readonly skipped: number;
}
