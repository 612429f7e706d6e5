import type { SourceReading } from '../claims/sourceReading';

/** What is known of a source beside its copy. */
export interface SourceView {
    readonly uri: string;
    readonly label: string;
    /** ISO 8601. */
    readonly published?: string;
    readonly publisher?: string;
    /** The story declared for it, as printed. */
    readonly story?: string;
}

/** `story`: the one declared for the source, if any. */
export function sourceView({ uri, label, published, publisher }: SourceReading, story: string | undefined): SourceView {
    return {
        uri,
        label,
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(story === undefined ? {} : { story }),
    };
}
