import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver';

/** Told by our client in `initializationOptions`: what it offers beyond the Language Server Protocol. */
export interface ClientOffers {
    /** It answers `secondSource/listSources` and `secondSource/readSource`. */
    readonly readsFiles: boolean;
    /** It wants `secondSource/status`. */
    readonly showsStatus: boolean;
    /** It has the command that peeks at several passages. */
    readonly peeks: boolean;
}

export interface ListSourcesParams {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly limit: number;
}

export interface ListSourcesAnswer {
    readonly uris: readonly string[];
    readonly more: boolean;
    readonly excluded: readonly string[];
}

export interface ReadSourceParams {
    readonly uri: string;
    readonly maxBytes: number;
}

export type ReadSourceAnswer =
    | { readonly kind: 'bytes'; readonly base64: string }
    | { readonly kind: 'too-large'; readonly size: number }
    | { readonly kind: 'missing' }
    | { readonly kind: 'unreadable'; readonly why: string };

export interface StatusParams {
    readonly state: 'reading' | 'ready' | 'stopped';
    /** Sources compared now. */
    readonly sources: number;
    /** Files to read and read so far, while reading. */
    readonly total: number;
    readonly read: number;
    /** Findings over all sources, counted at either end as the Problems panel counts them. */
    readonly warnings: number;
    readonly notes: number;
    /** Files that were not read; the log says which and why. */
    readonly skipped: number;
}

export const listSources = new RequestType<ListSourcesParams, ListSourcesAnswer, void>('secondSource/listSources');
export const readSource = new RequestType<ReadSourceParams, ReadSourceAnswer, void>('secondSource/readSource');
export const status = new NotificationType<StatusParams>('secondSource/status');
/** Lists and reads everything again. */
export const checkNow = new NotificationType0('secondSource/checkNow');
