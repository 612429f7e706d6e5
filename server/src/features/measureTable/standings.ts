import type { FigureStanding } from '../../wire/measureTable';

/** In order of gravity. */
export const standings: readonly FigureStanding[] = [
    'contradicted',
    'disputed',
    'outdated',
    'newer',
    'counted otherwise',
    'noted',
    'corroborated',
    'alone',
];

/** Whether something about a figure does not fit. */
export function isMarked(standing: FigureStanding): boolean {
    return standing !== 'corroborated' && standing !== 'alone';
}
