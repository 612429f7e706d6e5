import type { Decision } from './decision';
import { isLater } from './ledger';
import { ledgerLine, readLedgerLine } from './ledgerLine';

/**
 * The ledger's text with decisions entered: each in the order of ids, or in the place of an earlier one about the same
 * passages. Every other line stays as it is, whatever it holds.
 */
export function enterDecisions(text: string, decisions: readonly Decision[]): string {
    const lines = linesOf(text);
    const end = lines.some((line) => line.end === '\r\n') ? '\r\n' : '\n';
    for (const decision of decisions) enter(lines, decision, end);
    return textOf(lines);
}

/** The ledger's text without the decisions of that id. Every other line stays as it is. */
export function withdrawDecision(text: string, id: string): string {
    return textOf(linesOf(text).filter((line) => line.decision?.id !== id));
}

/** A line and what ends it; the last one may end with nothing. */
interface Line {
    readonly words: string;
    readonly end: string;
    readonly decision: Decision | undefined;
}

function enter(lines: Line[], decision: Decision, end: string): void {
    const entered: Line = { words: ledgerLine(decision), end, decision };
    let earlier = -1;
    lines.forEach((line, index) => {
        if (line.decision?.id !== decision.id) return;
        if (earlier < 0 || isLater(line.decision, lines[earlier]?.decision)) earlier = index;
    });
    if (earlier >= 0) {
        lines[earlier] = entered;
        return;
    }
    const next = lines.findIndex((line) => line.decision !== undefined && line.decision.id > decision.id);
    if (next >= 0) {
        lines.splice(next, 0, entered);
        return;
    }
    const last = lines.at(-1);
    if (last !== undefined && last.end === '') lines[lines.length - 1] = { ...last, end };
    lines.push(entered);
}

function linesOf(text: string): Line[] {
    const lines: Line[] = [];
    for (const [, words = '', end = ''] of text.matchAll(/([^\n]*?)(\r?\n|$)/g)) {
        if (words === '' && end === '') continue;
        lines.push({ words, end, decision: readLedgerLine(words.replace(/^\ufeff/, '')) });
    }
    return lines;
}

function textOf(lines: readonly Line[]): string {
    return lines.map(({ words, end }) => words + end).join('');
}
