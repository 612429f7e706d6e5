/** Told by our client in `initializationOptions`: what it offers beyond the Language Server Protocol. */
export interface ClientOffers {
    /** It answers `secondSource/listSources` and `secondSource/readSource`. */
    readonly readsFiles: boolean;
    /** It wants `secondSource/status`. */
    readonly showsStatus: boolean;
    /** It has the command that peeks at several passages. */
    readonly peeks: boolean;
    /** It has the commands that show passages in trees, and trusts hovers to run them. */
    readonly showsTrees: boolean;
    /** It has the commands that write decisions, and the one that copies text. */
    readonly decides: boolean;
    /** Uris of folders that keep decisions, beside those of the workspace: the sample story's. */
    readonly ledgerFolders: readonly string[];
}
