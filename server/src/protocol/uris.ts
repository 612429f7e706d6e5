/**
 * One name for the many spellings of a file's uri: clients differ in what they escape ("%20", "%3A", "(") and in the
 * case of a Windows drive letter. For looking up only, never to be sent.
 */
export function identityOf(uri: string): string {
    const match = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(uri);
    if (match === null) return uri;
    const [, scheme = '', authority = '', path = '', rest = ''] = match;
    const plain = unescaped(path).replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
    return `${scheme.toLowerCase()}:${unescaped(authority).toLowerCase() || '//'}${plain}${unescaped(rest)}`;
}

/** "news/wire.txt" below a folder, unescaped; undefined when the uri does not lie there. */
export function pathWithin(folder: string, uri: string): string | undefined {
    const root = withoutSlash(identityOf(folder));
    const identity = identityOf(uri);
    return identity.startsWith(`${root}/`) ? identity.slice(root.length + 1) : undefined;
}

/** The innermost of the folders around a uri, for folders may be nested, and the path below it, unescaped. */
export function innermost(
    folders: readonly string[],
    uri: string,
): { readonly folder: string; readonly path: string } | undefined {
    let found: { readonly folder: string; readonly path: string } | undefined;
    for (const folder of folders) {
        const path = pathWithin(folder, uri);
        if (path !== undefined && (found === undefined || path.length < found.path.length)) found = { folder, path };
    }
    return found;
}

function withoutSlash(uri: string): string {
    // One slash only: of "file:///" the others are no path.
    return uri.replace(/\/$/, '');
}

function unescaped(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
