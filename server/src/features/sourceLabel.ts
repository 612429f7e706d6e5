import type { FeatureContext } from './context';

/** What the reader calls a source: "Al Jazeera, 28 Dec 2024"; without a label its file name. */
export function sourceLabel(context: Pick<FeatureContext, 'workspace'>, uri: string): string {
    for (const source of context.workspace.sources()) {
        if (source.uri === uri && source.label !== '') return source.label;
    }
    return fileName(uri);
}

/** The same with its day, where that is known and not said yet: "wire.txt, 28 Dec 2024". */
export function datedLabel(context: Pick<FeatureContext, 'workspace'>, uri: string): string {
    const label = sourceLabel(context, uri);
    const published = context.workspace.source(uri)?.published;
    if (published === undefined || label.includes(published.slice(0, 4))) return label;
    return `${label}, ${readableDay(published)}`;
}

/** "28 Dec 2024" of "2024-12-28T09:00Z", "Dec 2024" of "2024-12". */
function readableDay(iso: string): string {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
    const name = MONTHS[Number(month) - 1];
    if (name === undefined) return year;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
