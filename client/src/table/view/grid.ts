import type { CellFigure, MeasureRow, MeasureTable, TableSource } from '../../../../server/src/wire/measureTable';
import { element } from './element';
import type { Stop, Stops } from './stop';

/** The table, drawn, and where the arrow keys stop in it. */
export interface Grid {
    readonly element: HTMLTableElement;
    readonly stops: Stops;
}

/** Draws rows of a table; what the rows have in common is said by `caption`. */
export function gridOf({ sources }: MeasureTable, rows: readonly MeasureRow[], caption: string): Grid {
    const stops: (readonly (readonly Stop[])[])[] = [];
    const body = element('tbody');
    for (const row of rows) {
        const head = element('th', { scope: 'row', tabindex: -1, class: 'measure' }, row.label);
        const line: (readonly Stop[])[] = [[{ element: head, row, id: `${row.id}|` }]];
        const drawn = element('tr', {}, head);
        for (const [nth, source] of sources.entries()) {
            const { cell, stops: own } = cellOf(row, source, row.cells[nth] ?? []);
            drawn.append(cell);
            line.push(own);
        }
        body.append(drawn);
        stops.push(line);
    }
    const table = element(
        'table',
        { role: 'grid', 'aria-readonly': 'true' },
        element('caption', { class: 'unseen' }, caption),
        element('thead', {}, element('tr', {}, corner(), ...sources.map(columnHead))),
        body,
    );
    return { element: table, stops };
}

function corner(): HTMLElement {
    return element('th', { scope: 'col', class: 'corner' }, element('span', { class: 'unseen' }, 'Measure'));
}

function columnHead({ label, file, day }: TableSource): HTMLElement {
    const under = [label === file ? undefined : file, day];
    const small = under.filter((part) => part !== undefined).join(' · ');
    const name = element('span', { class: 'source', title: label }, label);
    return element('th', { scope: 'col' }, name, ...(small === '' ? [] : [element('small', {}, small)]));
}

function cellOf(
    row: MeasureRow,
    source: TableSource,
    figures: readonly CellFigure[],
): { readonly cell: HTMLElement; readonly stops: readonly Stop[] } {
    if (figures.length === 0) {
        const cell = element('td', {
            class: 'silent',
            tabindex: -1,
            'aria-label': `${row.label}, ${source.label}: says nothing`,
        });
        return { cell, stops: [{ element: cell, row, source, id: `${row.id}|${source.uri}|0` }] };
    }
    const stops = figures.map((figure, nth): Stop => {
        const drawn = figureOf(row, source, figure);
        return { element: drawn, row, source, figure, id: `${row.id}|${source.uri}|${nth}` };
    });
    return { cell: element('td', {}, ...stops.map((stop) => stop.element)), stops };
}

function figureOf(row: MeasureRow, source: TableSource, figure: CellFigure): HTMLElement {
    const { printed, words, value, standing, mark, remarks } = figure;
    const parts: HTMLElement[] = [element(standing === 'outdated' ? 's' : 'b', {}, printed)];
    if (mark !== undefined) {
        const sign = element('span', { class: 'sign' }, mark.sign);
        parts.push(element('span', { class: 'mark' }, sign, ` ${mark.words}`));
    }
    if (words !== printed) parts.push(element('span', { class: 'words' }, words));
    const said = [`${row.label}, ${source.label}: ${printed}`, mark?.words ?? '', words, ...remarks.slice(0, 1)];
    return element(
        'div',
        {
            class: `figure ${standing.replace(' ', '-')}${value === undefined ? ' in-words' : ''}`,
            role: 'button',
            tabindex: -1,
            'aria-label': said.filter((part) => part !== '').join('. '),
        },
        ...parts,
    );
}
