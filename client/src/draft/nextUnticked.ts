import { commands, Selection, TextEditorRevealType, window } from 'vscode';
import { neighbour, rangeOf } from '../ranges';
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
                ? 'Second Source does not compare this file, or has not read all sources yet.'
                : 'No figure in this file is left to tick.',
        );
        return;
    }
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    await commands.executeCommand('editor.action.showHover');
}
