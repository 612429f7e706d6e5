import { Position, Range } from 'vscode';
import type { WirePosition } from '../../server/src/wire/range';

/** A range as the server sends it. */
export function rangeOf({ start, end }: { readonly start: WirePosition; readonly end: WirePosition }): Range {
    return new Range(positionOf(start), positionOf(end));
}

/** The first range behind `from`, or the last one in front of it; from the other end when there is none. */
export function neighbour(ranges: readonly Range[], from: Range, way: 'next' | 'previous'): Range | undefined {
    const ordered = [...ranges].sort((a, b) => a.start.compareTo(b.start) || a.end.compareTo(b.end));
    if (way === 'next') return ordered.find(({ start }) => start.isAfter(from.start)) ?? ordered[0];
    return ordered.findLast(({ start }) => start.isBefore(from.start)) ?? ordered.at(-1);
}

function positionOf({ line, character }: WirePosition): Position {
    return new Position(line, character);
}
