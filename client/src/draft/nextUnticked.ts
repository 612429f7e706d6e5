import { commands, type Range, Selection, TextEditorRevealType, window } from 'vscode';
import { rangeOf } from '../ranges';
import type { DraftCoverage } from './coverage';

/** Goes to the next or previous figure that lacks its tick; behind the last one to the first. */
export async function goToUnticked(coverage: DraftCoverage, way: 'next' | 'previous'): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const found = await coverage.of(editor);
    const open = (found?.figures ?? []).filter(({ state }) => state !== 'ticked').map(({ range }) => rangeOf(range));
    const range = neighbour(open, editor.selection, way);
    if (range === undefined) {
        void window.showInformationMessage(
            found === undefined
                ? 'Second Source does not compare this file.'
                : 'No figure in this file is left to tick.',
        );
        return;
    }
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    await commands.executeCommand('editor.action.showHover');
}

/** The first range behind `from`, or the last one in front of it; from the other end when there is none. */
export function neighbour(ranges: readonly Range[], from: Range, way: 'next' | 'previous'): Range | undefined {
    const ordered = [...ranges].sort((a, b) => a.start.compareTo(b.start) || a.end.compareTo(b.end));
    if (way === 'next') return ordered.find(({ start }) => start.isAfter(from.start)) ?? ordered[0];
    return ordered.findLast(({ start }) => start.isBefore(from.start)) ?? ordered.at(-1);
}
