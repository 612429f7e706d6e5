import { type Line, splitLines } from './lines';
import type { Passage } from './passage';
import { plainText } from './plainText';
import { BEFORE_NUMBER } from './vocabulary/abbreviations';

/**
 * The passages of a plain text: a block between blank lines when its lines are wrapped, otherwise each line. A bulleted
 * or numbered line starts an item. Source offsets.
 */
export function splitPlaintext(text: string): Passage[] {
    const passages: Passage[] = [];
    let block: Line[] = [];
    const close = (): void => {
        if (block.length > 0) readBlock(text, block, passages);
        block = [];
    };
    for (const line of splitLines(text)) {
        if (line.text === '') close();
        else block.push(line);
    }
    close();
    return passages;
}

/** Wrapped copy is 60 to 90 columns wide; a longer line is a paragraph of its own. */
const WIDEST_WRAPPED = 100;
const NARROWEST_WRAPPED = 55;

function readBlock(text: string, block: readonly Line[], passages: Passage[]): void {
    let width = 0;
    for (const line of block) if (line.text.length <= WIDEST_WRAPPED) width = Math.max(width, line.text.length);
    const wrapped = isWrapped(block, width);
    let first = 0;
    for (let i = 1; i <= block.length; i++) {
        const line = block[i];
        const before = block[i - 1] as Line;
        if (line !== undefined && continues(before, line, width, wrapped, marker(block[first] as Line) > 0)) continue;
        push(text, block[first] as Line, before, passages);
        first = i;
    }
}

function push(text: string, first: Line, last: Line, passages: Passage[]): void {
    const skipped = marker(first);
    const start = first.start + skipped;
    if (start >= last.end) return;
    passages.push({
        kind: skipped > 0 ? 'item' : 'paragraph',
        start,
        end: last.end,
        text: plainText(text.slice(start, last.end)),
    });
}

/** Length of the bullet or number in front of an item with the blanks behind it; 0 when it is none. */
function marker(line: Line): number {
    return /^(?:[-*+•‣◦·▪–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u.exec(line.text)?.[0].length ?? 0;
}

/** Whether some line of the block breaks off in the middle of a sentence near the right edge. */
function isWrapped(block: readonly Line[], width: number): boolean {
    for (let i = 1; i < block.length; i++) {
        const before = block[i - 1] as Line;
        const line = block[i] as Line;
        if (before.text.length > WIDEST_WRAPPED || line.text.length > WIDEST_WRAPPED) continue;
        if (/^[a-z]/.test(line.text) && !/[.!?]$/.test(before.text)) return true;
        if (width >= NARROWEST_WRAPPED && before.text.length >= 0.8 * width && !ENDS_SENTENCE.test(before.text))
            return true;
    }
    return false;
}

const ENDS_SENTENCE = /[.!?:…]["”’')\]]{0,3}$/;

/** "… on Sept." goes on with its day in the next line. */
function endsSentence(line: string): boolean {
    if (!ENDS_SENTENCE.test(line)) return false;
    const word = /([A-Za-z]+)\.$/.exec(line)?.[1];
    return word === undefined || !BEFORE_NUMBER.has(word.toLowerCase());
}

function continues(before: Line, line: Line, width: number, wrapped: boolean, inItem: boolean): boolean {
    if (before.text.length > WIDEST_WRAPPED || line.text.length > WIDEST_WRAPPED) return false;
    // "… on Sept.\n28. The": a number at the start of a line is an item only where a sentence has ended or a list runs.
    if (marker(line) > 0 && (inItem || endsSentence(before.text) || !wrapped)) return false;
    if (/^[a-z]/.test(line.text)) return true;
    if (!wrapped) return false;
    if (inItem && line.indent === 0 && ENDS_SENTENCE.test(before.text)) return false;
    return before.text.length >= (ENDS_SENTENCE.test(before.text) ? 0.7 : 0.6) * width;
}
