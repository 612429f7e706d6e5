import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { contains } from '../text/span';

/** A row of a table with two figures and their change: "£81.2m | £88.0m | +9.5%". */
export interface TableChange {
    readonly stated: Claim;
    /** The two figures in the order of the columns; which is newer the table need not say. */
    readonly one: Claim;
    readonly other: Claim;
}

/** Rows of tables that have a column for the change behind exactly two figures of one unit. */
export function tableChangesOf(source: SourceReading): TableChange[] {
    const changes: TableChange[] = [];
    let column = -1;
    for (const passage of source.passages) {
        const { cells, table } = passage;
        if (cells === undefined || table === undefined) continue;
        if (table.head) {
            column = cells.findIndex((cell) => changeHead.test(source.text.slice(cell.start, cell.end)));
            continue;
        }
        const cell = cells[column];
        if (column < 3 || cell === undefined || column !== 3) continue;
        const [one, other, stated] = [cells[1], cells[2], cell].map((place) =>
            place === undefined ? undefined : onlyFigure(source, place),
        );
        if (
            one === undefined ||
            other === undefined ||
            stated === undefined ||
            one.unit !== other.unit ||
            one.kind !== other.kind
        )
            continue;
        changes.push({ stated, one, other });
    }
    return changes;
}

/** The figure of a cell that holds one and no other. */
export function onlyFigure(
    source: SourceReading,
    cell: { readonly start: number; readonly end: number },
): Claim | undefined {
    const inside = source.claims.filter((claim) => claim.figure !== undefined && contains(cell, claim.focus));
    return inside.length === 1 ? inside[0] : undefined;
}

const changeHead =
    /^(?:%\s*)?(?:change|growth|increase|rise|difference|yoy|year[- ]on[- ]year|chg|vs\.? last year)\b|^[%Δ±+/-]{1,3}$/i;
