import type { FeatureContext } from './context';

/** What the reader calls a source: "Al Jazeera, 28 Dec 2024"; without a label its file name. */
export function sourceLabel(context: Pick<FeatureContext, 'workspace'>, uri: string): string {
    for (const source of context.workspace.sources()) {
        if (source.uri === uri && source.label !== '') return source.label;
    }
    return fileName(uri);
}

/** The last part of a uri's path, readable: "wire story.txt" of "file:///desk/wire%20story.txt". */
export function fileName(uri: string): string {
    const path = uri.replace(/[?#].*$/s, '').replace(/\/+$/, '');
    const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    try {
        return decodeURIComponent(last);
    } catch {
        return last;
    }
}
