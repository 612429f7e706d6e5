import type { Line } from './lines';
import { maskMarkup } from './markup';
import type { Passage } from './passage';
import { plainText } from './plainText';
import type { Span } from './span';

/**
 * Reads the table whose head is line `from`: pushes a passage for each row that holds anything. Returns the index of
 * the table's last line. `nth` counts the tables of the source from 0.
 */
export function readTable(
    text: string,
    lines: readonly Line[],
    from: number,
    nth: number,
    passages: Passage[],
): number {
    let i = from;
    for (; i < lines.length; i++) {
        const line = lines[i] as Line;
        if (line.text === '' || (i > from + 1 && !line.text.includes('|'))) break;
        if (i === from + 1) continue;
        const printed = text.slice(line.start, line.end);
        const read = plainText(maskMarkup(printed));
        const cells = readCells(printed, read);
        if (cells.every((cell) => cell.start === cell.end)) continue;
        const masked = withoutPipes(printed, read);
        passages.push({
            kind: 'row',
            start: line.start,
            end: line.end,
            text: masked,
            cells,
            table: { nth, head: i === from },
        });
    }
    return i - 1;
}

/** Cells between unescaped pipes, without padding; an empty cell is an empty span. Passage offsets. */
function readCells(printed: string, read: string): Span[] {
    const cells: Span[] = [];
    let from = printed.startsWith('|') ? 1 : 0;
    for (let at = from; at <= printed.length; at++) {
        if (at < printed.length && !isPipe(printed, at)) continue;
        if (at === printed.length && from >= at) break;
        let start = from;
        while (start < at && read.charAt(start) === ' ') start++;
        let end = at;
        while (end > start && read.charAt(end - 1) === ' ') end--;
        cells.push({ start, end });
        from = at + 1;
    }
    return cells;
}

function isPipe(printed: string, at: number): boolean {
    return printed.charAt(at) === '|' && printed.charAt(at - 1) !== '\\';
}

function withoutPipes(printed: string, read: string): string {
    return printed.includes('|') ? read.replaceAll('|', ' ') : read;
}
