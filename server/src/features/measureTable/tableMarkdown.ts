import type { CellFigure, MeasureRow, MeasureTable, TableSource } from '../../wire/measureTable';
import { markdownProse } from '../prose';

/** The table in Markdown: what is compared, then the other figures, then the sums that hold. */
export function tableMarkdown(table: MeasureTable): string {
    const compared = table.rows.filter((row) => row.standing === 'compared');
    const single = table.rows.filter((row) => row.standing === 'single');
    const blocks: string[] = [];
    if (compared.length > 0) blocks.push(grid(table.sources, compared));
    if (single.length > 0) blocks.push('Other figures:', grid(table.sources, single));
    if (table.rows.length === 0) blocks.push('No figures.');
    if (table.sums.length > 0) blocks.push(table.sums.map((sum) => `- ${markdownProse.plain(sum)}`).join('\n'));
    return `${blocks.join('\n\n')}\n`;
}

function grid(sources: readonly TableSource[], rows: readonly MeasureRow[]): string {
    const head = ['Measure', ...sources.map(heading)];
    const lines = [
        head,
        head.map(() => '---'),
        ...rows.map((row) => [markdownProse.plain(row.label), ...row.cells.map(cell)]),
    ];
    return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function heading({ label, day }: TableSource): string {
    return markdownProse.plain(day === undefined ? label : `${label}, ${day}`);
}

function cell(figures: readonly CellFigure[]): string {
    return figures.map(figure).join('; ');
}

function figure({ printed, standing, mark }: CellFigure): string {
    const text = markdownProse.plain(printed);
    if (mark === undefined) return text;
    return `${standing === 'outdated' ? `~~${text}~~` : `**${text}**`} (${mark.sign} ${mark.words})`;
}
