import { commands, type Diagnostic, languages, type Range, Selection, type Uri, window } from 'vscode';
import { neighbour } from '../ranges';

/** As the server names itself in diagnostics. */
const SOURCE = 'second-source';

/** Goes to the next or previous finding of this extension: in the file, then on in the next one, and round the end. */
export async function goToFinding(way: 'next' | 'previous'): Promise<void> {
    const files = filesWithFindings();
    const editor = window.activeTextEditor;
    const here = files.findIndex(({ uri }) => uri.toString() === editor?.document.uri.toString());
    const within =
        here < 0 || editor === undefined ? undefined : beyond(files[here]?.ranges ?? [], editor.selection, way);
    const target = within === undefined ? otherFile(files, here, way) : { uri: files[here]?.uri, range: within };
    if (target?.uri === undefined || target.range === undefined) {
        void window.showInformationMessage('Second Source has found nothing to compare.');
        return;
    }
    const selection = new Selection(target.range.start, target.range.end);
    await window.showTextDocument(target.uri, { selection });
    await commands.executeCommand('editor.action.showHover');
}

interface FileWithFindings {
    readonly uri: Uri;
    readonly ranges: readonly Range[];
}

/** In order of uri, so that the way round is always the same. */
function filesWithFindings(): FileWithFindings[] {
    const own = ({ source }: Diagnostic) => source === SOURCE;
    return languages
        .getDiagnostics()
        .map(([uri, diagnostics]) => ({ uri, ranges: diagnostics.filter(own).map(({ range }) => range) }))
        .filter(({ ranges }) => ranges.length > 0)
        .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
}

/** The neighbour that does not lead round the end of the file. */
function beyond(ranges: readonly Range[], from: Range, way: 'next' | 'previous'): Range | undefined {
    const found = neighbour(ranges, from, way);
    if (found === undefined) return undefined;
    const onward = way === 'next' ? found.start.isAfter(from.start) : found.start.isBefore(from.start);
    return onward ? found : undefined;
}

/** The first finding of the next file, or the last one of the file before; round the end. */
function otherFile(
    files: readonly FileWithFindings[],
    here: number,
    way: 'next' | 'previous',
): { readonly uri: Uri; readonly range: Range | undefined } | undefined {
    const step = way === 'next' ? here + 1 : (here < 0 ? 0 : here) - 1 + files.length;
    const file = files.length === 0 ? undefined : files[step % files.length];
    if (file === undefined) return undefined;
    const ordered = [...file.ranges].sort((a, b) => a.start.compareTo(b.start));
    return { uri: file.uri, range: way === 'next' ? ordered[0] : ordered.at(-1) };
}
