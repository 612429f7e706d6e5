import type { Claim } from '../claims/claim';
import type { PassageReading, SourceReading } from '../claims/sourceReading';
import { contains } from '../text/span';
import { onlyFigure } from './tableChanges';
import { isAddend, type Total } from './totals';

/** Totals that the layout states: the last row of a table, and a count of all beside a list of its parts. */
export function layoutTotalsOf(source: SourceReading): Total[] {
    return [...tableTotals(source), ...listTotals(source)];
}

/** Columns of a table whose last row is headed "Total". */
function tableTotals(source: SourceReading): Total[] {
    const totals: Total[] = [];
    for (const rows of tablesOf(source)) {
        const last = rows.at(-1);
        const head = rows[0];
        if (last?.cells === undefined || head === undefined || rows.length < 4) continue;
        if (!isTotalRow(source, last) || rows.slice(1, -1).some((row) => isSubtotal(source, row))) continue;
        for (let column = 1; column < last.cells.length; column++) {
            const whole = cellFigure(source, last, column);
            if (whole === undefined || perWords.test(textOf(source, head, column))) continue;
            const cells = rows.slice(1, -1).map((row) => cellFigure(source, row, column));
            const parts = cells.filter((part) => part !== undefined);
            // A rate is no sum, except shares of one whole.
            if (parts.length !== cells.length || !parts.every((part) => isAddend(part, whole))) continue;
            if (whole.kind === 'percent' && whole.quantity?.value !== 100) continue;
            totals.push({ whole, parts, complete: true, disjoint: true });
        }
    }
    return totals;
}

/** A list of at least three entries with a figure each, beside a sentence that counts "all 48". */
function listTotals(source: SourceReading): Total[] {
    const totals: Total[] = [];
    const { passages } = source;
    for (let i = 0; i < passages.length; i++) {
        if (passages[i]?.kind !== 'item' || passages[i - 1]?.kind === 'item') continue;
        let end = i;
        while (passages[end]?.kind === 'item') end++;
        const parts = passages.slice(i, end).map((entry) => levelOf(source, entry));
        const whole = [passages[i - 1], passages[end]]
            .map((beside) => (beside === undefined ? undefined : wholeIn(source, beside)))
            .find((claim) => claim !== undefined);
        const known = parts.filter((part) => part !== undefined);
        if (
            known.length < 3 ||
            known.length !== parts.length ||
            whole === undefined ||
            !known.every((part) => isAddend(part, whole))
        )
            continue;
        totals.push({ whole, parts: known, complete: true, disjoint: true });
    }
    return totals;
}

/** The figure of a list entry outside brackets: 21 of "Labour 21 (down 6)". */
function levelOf(source: SourceReading, entry: PassageReading): Claim | undefined {
    const figures = source.claims.filter((claim) => claim.figure !== undefined && contains(entry, claim.focus));
    const outside = figures.filter((claim) => {
        const before = source.text.slice(entry.start, claim.focus.start);
        return before.lastIndexOf('(') <= before.lastIndexOf(')');
    });
    return outside.length === 1 ? outside[0] : undefined;
}

/** "All 48" of "All 48 seats were up for election". */
function wholeIn(source: SourceReading, passage: PassageReading): Claim | undefined {
    const wholes = source.claims.filter(
        (claim) => claim.whole && claim.figure === 'count' && contains(passage, claim.focus),
    );
    return wholes.length === 1 ? wholes[0] : undefined;
}

function tablesOf(source: SourceReading): PassageReading[][] {
    const tables = new Map<number, PassageReading[]>();
    for (const passage of source.passages) {
        if (passage.table === undefined) continue;
        const rows = tables.get(passage.table.nth);
        if (rows === undefined) tables.set(passage.table.nth, [passage]);
        else rows.push(passage);
    }
    return [...tables.values()];
}

function cellFigure(source: SourceReading, row: PassageReading, column: number): Claim | undefined {
    const cell = row.cells?.[column];
    return cell === undefined ? undefined : onlyFigure(source, cell);
}

function textOf(source: SourceReading, row: PassageReading, column: number): string {
    const cell = row.cells?.[column];
    return cell === undefined ? '' : source.text.slice(cell.start, cell.end);
}

function isTotalRow(source: SourceReading, row: PassageReading): boolean {
    return /^[*_ ]*(?:grand |overall )?(?:total|sum|all|overall)\b/i.test(textOf(source, row, 0));
}

function isSubtotal(source: SourceReading, row: PassageReading): boolean {
    return /\b(?:total|of which|including|sub-?total|thereof)\b/i.test(textOf(source, row, 0));
}

const perWords = /\b(?:per|average|mean|median|rate|margin|ratio|price|year|rank|change|growth)\b|[%Δ±]/i;
