import { type Line, splitLines } from './lines';
import { maskMarkup } from './markup';
import type { Passage, PassageKind } from './passage';
import { plainText } from './plainText';
import { readTable } from './table';

/**
 * The passages of a Markdown text. Front matter, code, comments, rules and link definitions give none; the lines of a
 * paragraph are joined; a table gives one passage a row. Source offsets.
 */
export function splitMarkdown(text: string): Passage[] {
    const lines = splitLines(withoutComments(text));
    const passages: Passage[] = [];
    let open: Open | undefined;
    let tables = 0;
    const close = (): void => {
        if (open !== undefined) push(text, open, passages);
        open = undefined;
    };
    for (let i = afterFrontMatter(lines); i < lines.length; i++) {
        const line = lines[i] as Line;
        if (line.text === '') {
            close();
            continue;
        }
        const fence = /^(`{3,}|~{3,})/.exec(line.text)?.[1];
        if (fence !== undefined) {
            close();
            i = closingFence(lines, i, fence);
            continue;
        }
        const inList = passages.at(-1)?.kind === 'item';
        if (open === undefined && line.indent >= 4 && !inList) continue;
        if (open?.kind === 'paragraph' && /^(?:=+|-+)$/.test(line.text)) {
            open = { ...open, kind: 'heading' };
            close();
            continue;
        }
        if (/^(?:\*\s*){3,}$|^(?:-\s*){3,}$|^(?:_\s*){3,}$/.test(line.text) || DEFINITION.test(line.text)) {
            close();
            continue;
        }
        if (line.text.includes('|') && isDelimiterRow(lines[i + 1]?.text)) {
            close();
            i = readTable(text, lines, i, tables++, passages);
            continue;
        }
        const heading = /^#{1,6}(?:\s+|$)/.exec(line.text)?.[0].length;
        if (heading !== undefined) {
            close();
            open = { kind: 'heading', start: line.start + heading, end: line.end };
            close();
            continue;
        }
        const kind = blockKind(line.text);
        const marker = kind === 'paragraph' ? 0 : (MARKER.exec(line.text)?.[0].length ?? 0);
        // A quote goes on while its lines are marked or unmarked; an item begins anew with each marker.
        if (open !== undefined && (kind === 'paragraph' || (kind === 'block-quote' && open.kind === 'block-quote'))) {
            if (kind === 'block-quote' && line.text.length === marker) close();
            else open = { ...open, end: line.end };
            continue;
        }
        close();
        if (line.text.length > marker) open = { kind, start: line.start + marker, end: line.end };
    }
    close();
    return passages;
}

interface Open {
    readonly kind: PassageKind;
    readonly start: number;
    readonly end: number;
}

function push(text: string, { kind, start, end }: Open, passages: Passage[]): void {
    const read = plainText(maskMarkup(text.slice(start, end)));
    if (/\S/.test(read)) passages.push({ kind, start, end, text: read });
}

/** One or several markers: "> - ", "1. ", "- [x] ". */
const MARKER = /^(?:(?:>|[-*+]\s|\d{1,9}[.)]\s)\s*){1,9}(?:\[[ xX]\]\s+)?/;
const DEFINITION = /^\[[^\]]{1,200}\]:\s*\S/;

function blockKind(line: string): PassageKind {
    if (line.startsWith('>')) return 'block-quote';
    return /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line) ? 'item' : 'paragraph';
}

function isDelimiterRow(line: string | undefined): boolean {
    return line?.includes('-') === true && line.includes('|') && /^[\s|:-]+$/.test(line);
}

function closingFence(lines: readonly Line[], from: number, fence: string): number {
    for (let i = from + 1; i < lines.length; i++) {
        const line = (lines[i] as Line).text;
        if (line.startsWith(fence) && line.replaceAll(fence.charAt(0), '') === '') return i;
    }
    return lines.length;
}

/** Front matter counts only at the very top and only when it is closed. */
function afterFrontMatter(lines: readonly Line[]): number {
    if (lines[0]?.text !== '---') return 0;
    for (let i = 1; i < lines.length; i++) {
        const line = (lines[i] as Line).text;
        if (line === '---' || line === '...') return i + 1;
    }
    return 0;
}

/** Comments as blanks, line breaks kept. An unclosed one stays. */
function withoutComments(text: string): string {
    let result = '';
    let done = 0;
    for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', done)) {
        const end = text.indexOf('-->', start + 4);
        if (end < 0) break;
        result += text.slice(done, start) + text.slice(start, end + 3).replace(/[^\n\r]/g, ' ');
        done = end + 3;
    }
    return done === 0 ? text : result + text.slice(done);
}
