import type { SourceInput } from '../../server/src/text/source';

/** A stretch of a source that the copy marks. Source offsets. */
export interface Mark {
    readonly uri: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** What stands behind the carets. */
    readonly label: string;
}

export interface AnnotatedCopy {
    readonly sources: readonly SourceInput[];
    readonly marks: readonly Mark[];
    /** The mark of that label; throws when there is none, or more than one. */
    mark(label: string): Mark;
    /** The uri of a source by the name in its header; throws when there is none. */
    uri(name: string): string;
}

/**
 * Reads annotated copy:
 *
 *     === wire.txt 2024-12-28
 *     The fire killed 12 people.
 *                     ^^^^^^^^^ toll
 *     === copy.txt
 *     …
 *
 * A line of carets names the words above it; several such lines may follow one line of copy. The day in a header is
 * the day of publication. Copy without a header is one source, copy.txt. Throws for copy that holds no source, for an
 * empty source, and for carets that stand under nothing: a test that looked at nothing must not pass.
 */
export function readAnnotated(copy: string): AnnotatedCopy {
    const sources: SourceInput[] = [];
    const marks: Mark[] = [];
    for (const section of sectionsOf(copy)) {
        const uri = uriOf(section.name);
        const { text, spans } = readSection(section);
        if (text.trim() === '') throw new Error(`${section.name} is empty.`);
        sources.push({
            uri,
            text,
            languageId: section.name.endsWith('.md') ? 'markdown' : 'plaintext',
            ...(section.published === undefined ? {} : { published: section.published }),
        });
        for (const span of spans) marks.push({ uri, ...span, text: text.slice(span.start, span.end) });
    }
    return {
        sources,
        marks,
        mark(label) {
            const found = marks.filter((mark) => mark.label === label);
            if (found.length !== 1) throw new Error(`${found.length} marks are labelled "${label}".`);
            return found[0] as Mark;
        },
        uri(name) {
            const uri = uriOf(name);
            if (!sources.some((source) => source.uri === uri)) throw new Error(`No source is named ${name}.`);
            return uri;
        },
    };
}

/**
 * Writes sources and marks as annotated copy, so that a test compares what a reader sees. Marks that run over several
 * lines are marked on each. Throws when nothing is marked.
 */
export function writeAnnotated(
    sources: readonly SourceInput[],
    marks: readonly Pick<Mark, 'uri' | 'start' | 'end' | 'label'>[],
): string {
    if (marks.length === 0) throw new Error('Nothing is marked.');
    const lines: string[] = [];
    for (const source of sources) {
        lines.push(`=== ${nameOf(source.uri)}${source.published === undefined ? '' : ` ${source.published}`}`);
        const own = marks.filter((mark) => mark.uri === source.uri).sort((a, b) => a.start - b.start || a.end - b.end);
        let start = 0;
        for (const line of source.text.split('\n')) {
            const end = start + line.length;
            lines.push(line);
            for (const mark of own) {
                if (mark.start > end || mark.end <= start) continue;
                const from = Math.max(mark.start, start) - start;
                const to = Math.min(mark.end, end) - start;
                if (to > from) lines.push(`${' '.repeat(from)}${'^'.repeat(to - from)} ${mark.label}`.trimEnd());
            }
            start = end + 1;
        }
    }
    return lines.join('\n');
}

interface Section {
    readonly name: string;
    readonly published?: string;
    readonly lines: string[];
}

function sectionsOf(copy: string): Section[] {
    const sections: Section[] = [];
    for (const line of copy
        .replace(/^\n/, '')
        .replace(/\n[ \t]*$/, '')
        .split('\n')) {
        const header = /^=== (\S+)(?: (\d{4}(?:-\d\d(?:-\d\d)?)?))?\s*$/.exec(line);
        if (header?.[1] !== undefined) {
            sections.push({ name: header[1], lines: [], ...(header[2] === undefined ? {} : { published: header[2] }) });
            continue;
        }
        if (line.startsWith('===')) throw new Error(`Not a header: ${line}`);
        if (sections.length === 0) sections.push({ name: 'copy.txt', lines: [] });
        sections.at(-1)?.lines.push(line);
    }
    if (sections.length === 0) throw new Error('There is no source in the copy.');
    return sections;
}

function readSection({ name, lines }: Section): {
    text: string;
    spans: { start: number; end: number; label: string }[];
} {
    const kept: string[] = [];
    const spans: { start: number; end: number; label: string }[] = [];
    let length = 0;
    let above: { readonly start: number; readonly line: string } | undefined;
    for (const line of lines) {
        const carets = /^( *)(\^+) ?(.*)$/.exec(line);
        if (carets === null) {
            above = { start: length, line };
            kept.push(line);
            length += line.length + 1;
            continue;
        }
        const [, blanks = '', marked = '', label = ''] = carets;
        if (above === undefined || blanks.length + marked.length > above.line.length) {
            throw new Error(`Carets under nothing in ${name}: ${line}`);
        }
        const start = above.start + blanks.length;
        spans.push({ start, end: start + marked.length, label: label.trim() });
    }
    return { text: kept.join('\n'), spans };
}

const FOLDER = 'file:///desk/';

function uriOf(name: string): string {
    return FOLDER + name.split('/').map(encodeURIComponent).join('/');
}

function nameOf(uri: string): string {
    return uri.startsWith(FOLDER) ? decodeURIComponent(uri.slice(FOLDER.length)) : uri;
}
