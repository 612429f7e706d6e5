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
    /** As its head gives it: "draft". */
    readonly role?: string;
    /** Where it was published, as its head gives it. */
    readonly url?: string;
}

/** `story`: declared for the source, in its head or by the user. */
export function sourceView(reading: SourceReading, story: string | undefined): SourceView {
    const { uri, label, published, publisher, role, url } = reading;
    return {
        uri,
        label,
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(story === undefined ? {} : { story }),
        ...(role === undefined ? {} : { role }),
        ...(url === undefined ? {} : { url }),
    };
}
