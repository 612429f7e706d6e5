import type { CellFigure, MeasureRow, MeasureTable, TableSource } from '../../wire/measureTable';
import { tableStyle } from './tableStyle';

/** A page that stands alone: no script, nothing fetched, light and dark, fit for print. */
export function tableHtml(tables: readonly MeasureTable[]): string {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fact table</title>
<style>${tableStyle}</style>
</head>
<body>
<h1>Fact table</h1>
${tables.map(story).join('\n')}
</body>
</html>
`;
}

function story({ sources, rows, sums }: MeasureTable): string {
    const compared = rows.filter((row) => row.standing === 'compared');
    const single = rows.filter((row) => row.standing === 'single');
    const parts = [grid('What the sources say', sources, compared)];
    if (single.length > 0) parts.push(grid('Other figures', sources, single));
    if (sums.length > 0) parts.push(`<ul>${sums.map((sum) => `<li>${escaped(sum)}</li>`).join('')}</ul>`);
    return parts.join('\n');
}

function grid(caption: string, sources: readonly TableSource[], rows: readonly MeasureRow[]): string {
    const head = sources.map((source) => `<th scope="col">${heading(source)}</th>`).join('');
    const body = rows.map(
        (row) =>
            `<tr><th scope="row">${escaped(row.label)}</th>${row.cells.map((cell) => `<td>${cell.map(figure).join('<br>')}</td>`).join('')}</tr>`,
    );
    return `<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Measure</th>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function heading({ label, file, day }: TableSource): string {
    const under = [label === file ? undefined : file, day];
    const small = under.filter((part) => part !== undefined).join(' · ');
    return small === '' ? escaped(label) : `${escaped(label)}<small>${escaped(small)}</small>`;
}

function figure({ printed, words, standing, mark }: CellFigure): string {
    const text = standing === 'outdated' ? `<s>${escaped(printed)}</s>` : `<b>${escaped(printed)}</b>`;
    const marked = mark === undefined ? '' : ` <span class="mark">${mark.sign} ${escaped(mark.words)}</span>`;
    const kind = standing.replace(' ', '-');
    return `<span class="figure ${kind}">${text}${marked}<small>${escaped(words)}</small></span>`;
}

function escaped(copy: string): string {
    return copy.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
