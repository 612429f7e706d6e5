import type { Figure } from '../../mentions/figure';
import type { Topic } from '../topic';

/** Measures with a fixed name, by the head noun of the copy. */
const byHead: Readonly<Record<string, string>> = {
    price: 'price',
    fare: 'price',
    fee: 'price',
    revenue: 'revenue',
    sale: 'revenue',
    turnover: 'revenue',
    taking: 'revenue',
    profit: 'profit',
    earning: 'profit',
    loss: 'loss',
    cost: 'cost',
    bill: 'cost',
    debt: 'debt',
    borrowing: 'debt',
    population: 'population',
    magnitude: 'magnitude',
    temperature: 'temperature',
    distance: 'distance',
    height: 'height',
    depth: 'depth',
    area: 'area',
    acreage: 'area',
    weight: 'weight',
    speed: 'speed',
    gust: 'wind-speed',
    wind: 'wind-speed',
    duration: 'duration',
    score: 'score',
    seat: 'seats',
    vote: 'votes',
    share: 'share',
    attendance: 'attending',
    gate: 'attending',
    crowd: 'attending',
    workforce: 'employed',
    headcount: 'employed',
    job: 'job',
    toll: 'killed',
};

/** The fixed name of an open measure, where the head noun has one. */
export function namedMeasure(figure: Figure, topic: Topic | undefined, head: string | undefined): string | undefined {
    if (figure.kind === 'score') return 'score';
    const noun = head ?? topic?.head;
    if (noun === undefined || figure.kind === 'percent' || figure.kind === 'ordinal') return undefined;
    return Object.hasOwn(byHead, noun) ? byHead[noun] : undefined;
}
