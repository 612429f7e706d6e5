import type { FigureStanding, Mark } from '../../wire/measureTable';

/** How a figure that does not simply fit is marked; undefined for one that does. */
export function markOf(standing: FigureStanding): Mark | undefined {
    return MARKS[standing];
}

const MARKS: Readonly<Record<FigureStanding, Mark | undefined>> = {
    contradicted: { sign: '≠', words: 'does not fit' },
    disputed: { sign: '?', words: 'given otherwise' },
    outdated: { sign: '×', words: 'outdated' },
    newer: { sign: '↑', words: 'newer figure' },
    'counted otherwise': { sign: '≈', words: 'counted otherwise' },
    noted: { sign: '•', words: 'see the note' },
    corroborated: undefined,
    alone: undefined,
};
