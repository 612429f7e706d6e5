import { parse } from 'yaml';
import type { SourceInput } from '../../text/source';

/** What the head of a Markdown file says of it. */
export interface FrontMatter {
    readonly title?: string;
    readonly publisher?: string;
    readonly date?: string;
    readonly url?: string;
    readonly author?: string;
    /** Names the story that the source belongs to: sources of one name are compared, those of two are not. */
    readonly story?: string;
    /** What the source is in the newsroom: "draft", "source". */
    readonly role?: string;
}

/** The front matter of a source: nothing for plain text, for a head that is no YAML and for fields that are no words. */
export function frontMatterOf(source: SourceInput): FrontMatter {
    if (source.languageId === 'plaintext') return {};
    const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.text)?.[1];
    const fields = head === undefined ? undefined : fieldsOf(head);
    if (fields === undefined) return {};
    const found: Record<string, string> = {};
    for (const [field, names] of Object.entries(spellings)) {
        for (const name of names) {
            const printed = printable(fields.get(name));
            if (printed === undefined) continue;
            found[field] = printed;
            break;
        }
    }
    return found;
}

/** The last part of a uri, without folder, with its blanks: "wire copy.txt". */
export function fileName(uri: string): string {
    const last =
        uri
            .replace(/[?#].*$/, '')
            .split(/[\\/]/)
            .filter((part) => part !== '')
            .at(-1) ?? uri;
    try {
        return decodeURIComponent(last);
    } catch {
        return last;
    }
}

const spellings: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
    title: ['title', 'headline'],
    publisher: ['publisher', 'publication', 'outlet', 'source', 'site'],
    date: ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'published_at', 'datepublished'],
    url: ['url', 'link', 'canonical', 'canonical_url'],
    author: ['author', 'authors', 'byline', 'by'],
    // A slug is the address of one page in most publishing systems, and would set every page apart.
    story: ['story'],
    role: ['role', 'kind'],
};

function fieldsOf(head: string): Map<string, unknown> | undefined {
    try {
        const read: unknown = parse(head);
        if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
        return new Map(Object.entries(read).map(([name, value]) => [name.toLowerCase(), value]));
    } catch {
        // Text is never an error: a head that is no YAML says nothing.
        return undefined;
    }
}

function printable(value: unknown): string | undefined {
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim().replace(/\s+/g, ' ');
    if (typeof value === 'number') return String(value);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
    if (Array.isArray(value)) {
        const printed = value.map(printable).filter((one) => one !== undefined);
        return printed.length === 0 ? undefined : printed.join(', ');
    }
    return undefined;
}
