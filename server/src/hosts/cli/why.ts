import { Layouts } from '../../features/layout';
import type { Place, WhyView } from '../../workspace/why';
import type { Workspace } from '../../workspace/workspace';
import type { Colours } from './colours';
import { printable, quoted } from './printable';

/** A place as typed: "wire.txt:3" or "wire.txt:3:14". Line and column from 1. */
export interface TypedPlace {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}

/** Reads a place; undefined for words that name none. A path may hold colons: "C:\wire.txt:3". */
export function typedPlace(words: string): TypedPlace | undefined {
    const [, path, line, column = '1'] = /^(.+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/s.exec(words) ?? [];
    if (path === undefined || line === undefined) return undefined;
    return { path, line: Number(line), column: Number(column) };
}

/** Where a typed place lies in a source; undefined when the source is not there. */
export function placeIn(workspace: Workspace, uri: string, { line, column }: TypedPlace): Place | undefined {
    const document = new Layouts(workspace).of(uri);
    if (document === undefined) return undefined;
    return { uri, offset: document.offsetAt({ line: line - 1, character: column - 1 }) };
}

/** The two passages, and the sentence that says why. */
export function whyText({ a, b, sentence }: WhyView, colour: Colours): string {
    const passages = [a, b].map(
        (one) =>
            `${colour.place(`${printable(one.uri)}:${one.line}:${one.column}`)}  ${colour.quoted(quoted(one.text, 120))}`,
    );
    return `${[...passages, colour.strong(printable(sentence))].join('\n')}\n`;
}
