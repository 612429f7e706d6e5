import type { Spot } from '../checks/check';
import type { PassageReading } from '../claims/sourceReading';
import { splitLines } from '../text/lines';
import type { Span } from '../text/span';

/** What a comment in the copy says not to report. */
export interface Ignored {
    /** Ids of checks; none for all. */
    readonly codes: readonly string[];
    /** The block behind the comment; undefined for the whole source. Source offsets. */
    readonly block: Span | undefined;
}

/**
 * The comments of a Markdown text that leave out findings: `<!-- second-source-ignore figure-mismatch -->` on a line of
 * its own for the block behind it, `<!-- second-source-ignore-file figure-mismatch -->` for the file; without a check,
 * all. A list or a table is one block. In code they mean nothing.
 */
export function ignoreComments(text: string, passages: readonly PassageReading[]): readonly Ignored[] {
    if (!text.includes('second-source-ignore')) return [];
    const ignored: Ignored[] = [];
    let fence: string | undefined;
    for (const line of splitLines(text)) {
        const mark = /^(?:`{3,}|~{3,})/.exec(line.text)?.[0];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) && line.text === mark) fence = undefined;
            continue;
        }
        fence = mark;
        const found = line.indent < 4 ? COMMENT.exec(line.text) : null;
        if (found === null) continue;
        const codes = (found[2] ?? '').split(/[\s,]+/).filter((code) => code !== '');
        if (found[1] !== undefined) ignored.push({ codes, block: undefined });
        else {
            const block = blockBehind(text, passages, line.end);
            if (block !== undefined) ignored.push({ codes, block });
        }
    }
    return ignored;
}

/** Whether a comment leaves out what a check says of a spot. */
export function isIgnored(ignored: readonly Ignored[], code: string, spot: Spot): boolean {
    return ignored.some(
        ({ codes, block }) =>
            (codes.length === 0 || codes.includes(code)) &&
            (block === undefined || (block.start < spot.end && spot.start < block.end)),
    );
}

const COMMENT = /^<!--\s*second-source-ignore(-file)?(?:\s+([a-z\d,\s-]*?))?\s*-->$/;

/** A list, a table and a quotation are read item by item, but are one block to whoever writes. */
export function blockAround(passages: readonly PassageReading[], index: number): Span | undefined {
    const passage = passages[index];
    if (passage === undefined) return undefined;
    let first = index;
    let last = index;
    while (first > 0 && isOneBlock(passages[first - 1], passage)) first--;
    while (isOneBlock(passages[last + 1], passage)) last++;
    return { start: passages[first]?.start ?? passage.start, end: passages[last]?.end ?? passage.end };
}

function blockBehind(text: string, passages: readonly PassageReading[], offset: number): Span | undefined {
    const index = passages.findIndex((passage) => passage.start >= offset);
    const start = passages[index]?.start;
    // A heading or an item starts behind its mark.
    if (start === undefined || !/^[\s>#*+\d.()[\]x|-]*$/i.test(withoutComments(text.slice(offset, start))))
        return undefined;
    return blockAround(passages, index);
}

/** Several comments may stand before one block. */
function withoutComments(text: string): string {
    return text.replace(/<!--[^<>]{0,500}-->/g, '');
}

function isOneBlock(one: PassageReading | undefined, other: PassageReading): boolean {
    if (one === undefined || one.kind !== other.kind) return false;
    if (one.kind === 'row') return one.table?.nth === other.table?.nth;
    return one.kind === 'item' || one.kind === 'block-quote';
}
