import type { MeasureRow, MeasureTable } from '../../wire/measureTable';
import type { Colours } from './colours';
import { printable } from './printable';

/** Tables for a terminal: a measure, and below it what each source gives, with the place and the mark. */
export function tableText(tables: readonly MeasureTable[], colour: Colours): string {
    const stories = tables.map((table) => storyLines(table, colour).join('\n'));
    return stories.length === 0 ? 'No figures.\n' : stories.join('\n');
}

function storyLines(table: MeasureTable, colour: Colours): string[] {
    const lines: string[] = [];
    for (const row of table.rows) if (row.standing === 'compared') lines.push(...rowLines(table, row, colour));
    const single = table.rows.filter((row) => row.standing === 'single');
    if (single.length > 0) lines.push(colour.strong('Other figures'), '');
    for (const row of single) lines.push(...rowLines(table, row, colour));
    if (table.sums.length > 0) lines.push(...table.sums.map(printable), '');
    return lines;
}

function rowLines({ sources }: MeasureTable, row: MeasureRow, colour: Colours): string[] {
    const figures = row.cells.flatMap((cell, nth) => cell.map((figure) => ({ figure, uri: sources[nth]?.uri ?? '' })));
    const width = Math.min(WIDEST, Math.max(...figures.map(({ figure }) => printable(figure.printed).length)));
    const lines = figures.map(({ figure: { printed, mark, standing, places }, uri }) => {
        const first = places[0]?.start ?? { line: 0, character: 0 };
        const where = colour.place(`${printable(uri)}:${first.line + 1}:${first.character + 1}`);
        const paint = standing === 'contradicted' ? colour.warning : colour.information;
        const remark = mark === undefined ? '' : `  ${paint(mark.words)}`;
        return `  ${mark === undefined ? ' ' : paint(mark.sign)} ${printable(printed).padEnd(width)}  ${where}${remark}`;
    });
    return [colour.strong(printable(row.label)), ...lines, ''];
}

/** Characters; a longer figure pushes its own line alone. */
const WIDEST = 24;
