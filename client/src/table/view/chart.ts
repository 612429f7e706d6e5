import type { CellFigure, MeasureRow, TableSource } from '../../../../server/src/wire/measureTable';
import type { WireRange } from '../../../../server/src/wire/range';
import { element, shape } from './element';

/** Opens a passage. */
export type Open = (uri: string, range: WireRange) => void;

interface Point {
    readonly source: TableSource;
    readonly figure: CellFigure;
    readonly value: number;
    /** Milliseconds since the epoch: the source's day. */
    readonly time: number;
}

/** The figure over time, a point a source; undefined unless sources of two days give it. */
export function chartOf(row: MeasureRow, sources: readonly TableSource[], open: Open): HTMLElement | undefined {
    const points = pointsOf(row, sources);
    const times = [...new Set(points.map(({ time }) => time))];
    if (times.length < 2) return undefined;
    const place = placing(points);
    const path = points.map((one) => place(one).join(',')).join(' ');
    const title = `${row.label}, by the day of the source`;
    const told = points.map(({ source, figure }) => `${source.day ?? ''}: ${figure.printed}`);
    const picture = shape(
        'svg',
        {
            viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
            role: 'group',
            'aria-labelledby': 'chart-title chart-told',
            class: 'chart',
        },
        shape('title', { id: 'chart-title' }, title),
        shape('desc', { id: 'chart-told' }, told.join('; ')),
        shape('line', { x1: LEFT, y1: FLOOR, x2: WIDTH - LEFT, y2: FLOOR, class: 'axis' }),
        shape('polyline', { points: path, class: 'course' }),
        ...times.map((time) => dayUnder(points, time, place)),
        ...points.map((point) => dotOf(point, place(point), open)),
    );
    return element('figure', {}, element('figcaption', {}, 'By the day of the source'), picture);
}

/** Units of the picture's own space. */
const [WIDTH, HEIGHT, LEFT, TOP, FLOOR] = [640, 170, 48, 34, 136];

function pointsOf({ cells }: MeasureRow, sources: readonly TableSource[]): Point[] {
    const points = sources.flatMap((source, nth) => {
        const time = Date.parse(source.published?.slice(0, 10) ?? '');
        if (Number.isNaN(time)) return [];
        return (cells[nth] ?? []).flatMap((figure) =>
            figure.value === undefined ? [] : [{ source, figure, value: figure.value, time }],
        );
    });
    return points.sort((a, b) => a.time - b.time);
}

/** The axis need not begin at nothing: what is shown is the change, and every point has its figure printed. */
function placing(points: readonly Point[]): (point: Point) => readonly [x: number, y: number] {
    const [firstTime, lastTime] = [Math.min(...points.map((p) => p.time)), Math.max(...points.map((p) => p.time))];
    const [least, most] = [Math.min(...points.map((p) => p.value)), Math.max(...points.map((p) => p.value))];
    return ({ time, value }) => {
        const across = (time - firstTime) / (lastTime - firstTime);
        const up = most === least ? 0.5 : (value - least) / (most - least);
        return [Math.round(LEFT + across * (WIDTH - 2 * LEFT)), Math.round(FLOOR - 16 - up * (FLOOR - 16 - TOP))];
    };
}

function dayUnder(points: readonly Point[], time: number, place: (point: Point) => readonly [number, number]): Node {
    const point = points.find((one) => one.time === time) as Point;
    const [x] = place(point);
    return shape('text', { x, y: FLOOR + 20, class: 'day' }, point.source.day ?? '');
}

function dotOf({ source, figure }: Point, [x, y]: readonly [number, number], open: Open): SVGElement {
    const label = `${figure.printed}, ${source.label}${figure.mark === undefined ? '' : `, ${figure.mark.words}`}`;
    const hidden = { 'aria-hidden': 'true' };
    const dot =
        figure.standing === 'contradicted'
            ? shape('rect', { x: x - 5, y: y - 5, width: 10, height: 10, transform: `rotate(45 ${x} ${y})`, ...hidden })
            : shape('circle', { cx: x, cy: y, r: 5, ...hidden });
    const drawn = shape(
        'g',
        { role: 'button', tabindex: 0, 'aria-label': label, class: `dot ${figure.standing.replace(' ', '-')}` },
        shape('title', {}, label),
        // What the pointer may hit: more than the few pixels that are drawn.
        shape('rect', { x: x - 16, y: y - 28, width: 32, height: 40, class: 'reach' }),
        dot,
        shape('text', { x, y: y - 12, ...hidden }, figure.printed),
    );
    const go = () => {
        const [first] = figure.places;
        if (first !== undefined) open(source.uri, first);
    };
    drawn.addEventListener('click', go);
    drawn.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        go();
    });
    return drawn;
}
