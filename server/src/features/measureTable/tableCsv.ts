import type { CellFigure, MeasureTable } from '../../wire/measureTable';

/**
 * Tables as comma-separated values (RFC 4180), a column for every source of any of them. No byte order mark: whoever
 * writes a file puts one before it, for Excel; in a pipe it would be taken for a part of the first field.
 */
export function tableCsv(tables: readonly MeasureTable[]): string {
    const sources = new Map(tables.flatMap((table) => table.sources.map((source) => [source.uri, source] as const)));
    const columns = [...sources.keys()];
    const lines = [['measure', ...[...sources.values()].map(({ file }) => file)]];
    for (const { sources: own, rows } of tables) {
        for (const row of rows) {
            const byUri = new Map(own.map(({ uri }, nth) => [uri, row.cells[nth] ?? []]));
            lines.push([row.label, ...columns.map((uri) => (byUri.get(uri) ?? []).map(figure).join('; '))]);
        }
    }
    return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function figure({ printed, mark }: CellFigure): string {
    return mark === undefined ? printed : `${printed} [${mark.words}]`;
}

function field(text: string): string {
    const safe = runsAsFormula(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Copy such as "=1+1" or "@sum" would run as a formula where the file is opened; a signed number is one in any case. */
function runsAsFormula(text: string): boolean {
    return /^[=+\-@\t\r]/.test(text) && !/^[+-][\d.,]+%?$/.test(text);
}
