import type { Passage } from '../text/passage';
import type { Tokens } from '../text/token';
import type { Quotation } from './quotation';
import { quotationMarks } from './quotations/marks';

/**
 * The quotations of a passage in order, nested ones after the one that holds them: straight and curly, double and
 * single. One whose mark stays open goes on to the end of the passage. Passage offsets.
 */
export function recogniseQuotations(passage: Passage, _tokens: Tokens): Quotation[] {
    const text = passage.text;
    const quotations: Quotation[] = [];
    const open: { readonly at: number; readonly closer: string }[] = [];
    for (const mark of quotationMarks(text)) {
        if (mark.opens) {
            // A mark that opens again within its own kind was never closed: the older one is a slip.
            if (open.at(-1)?.closer === mark.closer) open.pop();
            open.push({ at: mark.at, closer: mark.closer });
            continue;
        }
        const opened = lastWith(open, mark.closer);
        if (opened < 0) continue;
        const start = open[opened]?.at ?? 0;
        open.length = opened;
        const quotation = quotationOf(text, start, mark.at);
        if (quotation.inner.end > quotation.inner.start) quotations.push(quotation);
    }
    const unclosed = open.find(({ closer }) => closer === '”' || closer === '"');
    if (unclosed) {
        const inner = trimmed(text, unclosed.at + 1, text.length);
        quotations.push({
            start: unclosed.at,
            end: Math.max(inner.end, unclosed.at + 1),
            inner,
            complete: true,
            open: true,
        });
    }
    return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationOf(text: string, start: number, close: number): Quotation {
    const inner = trimmed(text, start + 1, close);
    return { start, end: close + 1, inner, complete: isComplete(text.slice(inner.start, inner.end)), open: false };
}

/** A quotation that starts and stops like a sentence: “We left early,” but not “early enough, as it happens”. */
function isComplete(words: string): boolean {
    if (!/^[\p{Lu}\d$£€“‘"'([…]/u.test(words) || !/\s/.test(words)) return false;
    return /[.,!?…—–-][’”"')\]]*$/u.test(words) || /[\p{Ll}\d)][.!?] /u.test(words);
}

/** The nearest open mark of the kind. Looking stops soon: marks nest two or three deep. */
function lastWith(open: readonly { readonly closer: string }[], closer: string): number {
    for (let at = open.length - 1; at >= 0 && at >= open.length - 4; at--) {
        if (open[at]?.closer === closer) return at;
    }
    return -1;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
    let start = from;
    let end = to;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    return { start, end };
}
