import type { MeasureTable } from '../../../../server/src/wire/measureTable';
import type { FromPage, PageState, ToPage } from '../messages';
import { detailOf } from './detail';
import { element } from './element';
import { type Grid, gridOf } from './grid';
import { stopFrom } from './keys';
import type { Stop, Stops } from './stop';
import { toolbarOf } from './toolbar';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPage): void;
    getState(): PageState | undefined;
    setState(state: PageState): void;
};

const code = acquireVsCodeApi();
const page = document.getElementById('page') as HTMLElement;
let state: PageState = code.getState() ?? (JSON.parse(document.body.dataset.state ?? '{}') as PageState);
let table: MeasureTable | undefined;
let stops: Stops = [];
/** The stop that Tab leads to and the arrow keys move. */
let chosen: string | undefined;
const detail = element('section', { class: 'detail', 'aria-live': 'polite', 'aria-label': 'The chosen figure' });

code.setState(state);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'table') draw(data.table);
    else page.replaceChildren(element('p', { class: 'nothing' }, data.why));
});
// A passage that opens beside takes half of the room.
window.addEventListener('resize', () => {
    const stop = allStops().find(({ id }) => id === chosen);
    if (stop?.figure !== undefined) stop.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});
code.postMessage({ kind: 'ready' });

function draw(next: MeasureTable): void {
    table = next;
    const hadFocus = page.contains(document.activeElement);
    const compared = next.rows.filter((row) => row.standing === 'compared');
    const single = next.rows.filter((row) => row.standing === 'single');
    const parts: HTMLElement[] = [toolbarOf(next, (message) => code.postMessage(message))];
    const grids: Grid[] = [];
    const add = (grid: Grid): void => {
        listen(grid.element);
        grids.push(grid);
        parts.push(element('div', { class: 'scroll' }, grid.element));
    };
    if (compared.length > 0) add(gridOf(next, compared, 'Figures that sources give for one thing'));
    else parts.push(element('p', { class: 'nothing' }, 'No two sources give a figure for the same thing.'));
    for (const sum of next.sums) parts.push(element('p', { class: 'sum' }, sum));
    if (single.length > 0) {
        parts.push(toggle(single.length));
        if (state.others === 'shown') add(gridOf(next, single, 'Other figures'));
    }
    stops = grids.flatMap((grid) => grid.stops);
    page.replaceChildren(...parts, detail);
    const stop = allStops().find(({ id }) => id === chosen) ?? firstStop();
    if (stop !== undefined) choose(stop, hadFocus ? 'focus' : 'leave focus');
    else detail.replaceChildren();
}

/** What does not fit is what somebody opens the table for. */
function firstStop(): Stop | undefined {
    const all = allStops();
    return all.find(({ figure }) => figure?.standing === 'contradicted') ?? all[0];
}

function allStops(): readonly Stop[] {
    return stops.flat(2);
}

function toggle(count: number): HTMLElement {
    const shown = state.others === 'shown';
    const words = count === 1 ? '1 other figure' : `${count} other figures`;
    const button = element('button', { class: 'toggle', 'aria-expanded': String(shown) }, words);
    button.addEventListener('click', () => {
        state = { ...state, others: shown ? 'folded' : 'shown' };
        code.setState(state);
        if (table !== undefined) draw(table);
        page.querySelector<HTMLElement>('.toggle')?.focus();
    });
    return button;
}

function choose(stop: Stop, focus: 'focus' | 'leave focus'): void {
    chosen = stop.id;
    for (const other of allStops()) other.element.tabIndex = other === stop ? 0 : -1;
    for (const line of page.querySelectorAll('.chosen')) line.classList.remove('chosen');
    stop.element.closest('tr')?.classList.add('chosen');
    if (focus === 'focus') stop.element.focus();
    if (table !== undefined) detail.replaceChildren(...detailOf(stop, table, open));
}

function listen(grid: HTMLElement): void {
    const stopOf = (target: EventTarget | null): Stop | undefined =>
        allStops().find(({ element: own }) => target instanceof Node && own.contains(target));
    grid.addEventListener('click', (event) => {
        const stop = stopOf(event.target);
        if (stop === undefined) return;
        choose(stop, 'focus');
        openStop(stop);
    });
    grid.addEventListener('focusin', (event) => {
        const stop = stopOf(event.target);
        if (stop !== undefined && stop.id !== chosen) choose(stop, 'leave focus');
    });
    grid.addEventListener('keydown', (event) => {
        const stop = stopOf(event.target);
        if (stop === undefined) return;
        if (event.key === 'Enter' || event.key === ' ') openStop(stop);
        else {
            const next = stopFrom(stops, stop.id, event.key, event.ctrlKey || event.metaKey ? 'ctrl' : 'plain');
            if (next === undefined) return;
            choose(next, 'focus');
        }
        event.preventDefault();
    });
}

function openStop({ source, figure }: Stop): void {
    const [first] = figure?.places ?? [];
    if (source !== undefined && first !== undefined) open(source.uri, first);
}

function open(uri: string, range: NonNullable<Stop['figure']>['places'][number]): void {
    code.postMessage({ kind: 'open', uri, range });
}
