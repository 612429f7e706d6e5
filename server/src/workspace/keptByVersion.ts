/** Keeps what was computed for a source until its version moves on. */
export class KeptByVersion<Of> {
    readonly #kept = new Map<string, { readonly version: string; readonly of: Of }>();

    /** What is kept for a uri, made anew where it is of another version. */
    get(uri: string, version: string, make: () => Of): Of {
        const kept = this.#kept.get(uri);
        if (kept?.version === version) return kept.of;
        const of = make();
        this.#kept.set(uri, { version, of });
        return of;
    }

    forget(uri: string): void {
        this.#kept.delete(uri);
    }
}
