import type { MeasureTable } from '../../../../server/src/wire/measureTable';
import type { FromPage } from '../messages';
import { element } from './element';

/** What the table holds in one line, and what may be made of it. */
export function toolbarOf(table: MeasureTable, send: (message: FromPage) => void): HTMLElement {
    const buttons = element('div', { class: 'buttons', role: 'toolbar', 'aria-label': 'Fact table' });
    const actions: readonly (readonly [string, FromPage])[] = [
        ['Copy as Markdown', { kind: 'copy' }],
        ['Save as CSV…', { kind: 'save', format: 'csv' }],
        ['Save as Web Page…', { kind: 'save', format: 'html' }],
    ];
    for (const [label, message] of actions) {
        const button = element('button', {}, label);
        button.addEventListener('click', () => send(message));
        buttons.append(button);
    }
    const summary = element('p', { class: 'summary', role: 'status' }, ...summaryOf(table));
    return element('header', {}, element('div', {}, element('h1', {}, 'Fact Table'), summary), buttons);
}

function summaryOf({ sources, rows }: MeasureTable): (HTMLElement | string)[] {
    const compared = rows.filter((row) => row.standing === 'compared');
    const wrong = compared.filter((row) =>
        row.cells.some((cell) => cell.some(({ standing }) => standing === 'contradicted')),
    ).length;
    const parts: (HTMLElement | string)[] = [
        `${counted(sources.length, 'source')}, ${counted(compared.length, 'measure')} side by side`,
    ];
    if (wrong > 0) {
        const words = wrong === 1 ? '1 does not fit' : `${wrong} do not fit`;
        parts.push(' · ', element('span', { class: 'wrong' }, `≠ ${words}`));
    }
    return parts;
}

function counted(count: number, what: string): string {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
