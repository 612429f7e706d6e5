import { Position, Range } from 'vscode';
import type { WirePosition } from '../../server/src/protocol/wire/coverage';

/** A range as the server sends it. */
export function rangeOf({ start, end }: { readonly start: WirePosition; readonly end: WirePosition }): Range {
    return new Range(positionOf(start), positionOf(end));
}

function positionOf({ line, character }: WirePosition): Position {
    return new Position(line, character);
}
