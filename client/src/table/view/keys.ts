import type { Stop, Stops } from './stop';

/** The stop that a key leads to from another; undefined when it leads nowhere, or is none of ours. */
export function stopFrom(stops: Stops, id: string, key: string, ctrl: 'ctrl' | 'plain'): Stop | undefined {
    const at = placeOf(stops, id);
    if (at === undefined) return stops[0]?.[0]?.[0];
    const { row, column, nth } = at;
    const line = stops[row] ?? [];
    switch (key) {
        case 'ArrowRight':
            return line[column + 1]?.[0];
        case 'ArrowLeft':
            return line[column - 1]?.[0];
        case 'ArrowDown':
            return line[column]?.[nth + 1] ?? stops[row + 1]?.[column]?.[0];
        case 'ArrowUp':
            return line[column]?.[nth - 1] ?? stops[row - 1]?.[column]?.at(-1);
        case 'Home':
            return (ctrl === 'ctrl' ? stops[0] : line)?.[0]?.[0];
        case 'End':
            return (ctrl === 'ctrl' ? stops.at(-1) : line)?.at(-1)?.[0];
        default:
            return undefined;
    }
}

function placeOf(
    stops: Stops,
    id: string,
): { readonly row: number; readonly column: number; readonly nth: number } | undefined {
    for (const [row, line] of stops.entries()) {
        for (const [column, cell] of line.entries()) {
            const nth = cell.findIndex((stop) => stop.id === id);
            if (nth >= 0) return { row, column, nth };
        }
    }
    return undefined;
}
