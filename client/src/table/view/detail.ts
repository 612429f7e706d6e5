import type { MeasureTable } from '../../../../server/src/wire/measureTable';
import { chartOf, type Open } from './chart';
import { element } from './element';
import type { Stop } from './stop';

/** All about the stop that is chosen: the words, what the editor says of them, the sums, the course over time. */
export function detailOf(stop: Stop, table: MeasureTable, open: Open): readonly HTMLElement[] {
    const { row, source, figure } = stop;
    const parts: HTMLElement[] = [element('h2', {}, row.label)];
    if (source !== undefined && figure !== undefined) {
        const words = element('q', {}, figure.words);
        const line = element('p', { class: 'quoted' }, words, ` ${source.label}, `);
        for (const [nth, range] of figure.places.entries()) {
            const link = element('button', { class: 'link' }, `line ${range.start.line + 1}`);
            link.addEventListener('click', () => open(source.uri, range));
            line.append(...(nth > 0 ? [', ', link] : [link]));
        }
        parts.push(line);
        for (const remark of figure.remarks) parts.push(remarkOf(remark, figure.standing.replace(' ', '-')));
    }
    for (const sum of row.sums) parts.push(element('p', { class: 'sum' }, sum));
    const chart = chartOf(row, table.sources, open);
    if (chart !== undefined) parts.push(chart);
    return parts;
}

/** The first line says what stands against what, the second why and what to do. */
function remarkOf(remark: string, standing: string): HTMLElement {
    const [what = '', ...why] = remark.split('\n');
    return element(
        'p',
        { class: `remark ${standing}` },
        element('span', {}, what),
        element('small', {}, why.join(' ')),
    );
}
