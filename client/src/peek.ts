import { commands, type Diagnostic, Location, languages, Position, Range, type TextEditor, Uri, window } from 'vscode';

/** Positions and ranges as the server sends them. */
interface WirePosition {
    readonly line: number;
    readonly character: number;
}
interface WireLocation {
    readonly uri: string;
    readonly range: { readonly start: WirePosition; readonly end: WirePosition };
}

/** Shows passages below the line, each with its surroundings: what the quick fix asks for. */
export async function peekLocations(uri: string, at: WirePosition, locations: readonly WireLocation[]): Promise<void> {
    await peek(Uri.parse(uri), positionOf(at), locations.map(locationOf));
}

/** The passages of the finding under the cursor, or of the next one in the file. */
export async function peekPassages(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const finding = nearestFinding(editor);
    if (finding === undefined) {
        void window.showInformationMessage('Second Source has found nothing in this file to compare.');
        return;
    }
    const related = (finding.relatedInformation ?? []).map(({ location }) => location);
    const own = new Location(editor.document.uri, finding.range);
    await peek(editor.document.uri, finding.range.start, [own, ...related]);
}

function nearestFinding({ document, selection }: TextEditor): Diagnostic | undefined {
    const findings = languages
        .getDiagnostics(document.uri)
        .filter(({ source, relatedInformation }) => source === SOURCE && (relatedInformation ?? []).length > 0)
        .sort((a, b) => a.range.start.compareTo(b.range.start));
    return (
        findings.find(({ range }) => range.contains(selection.active)) ??
        findings.find(({ range }) => range.start.isAfter(selection.active)) ??
        findings[0]
    );
}

/** As the server names itself in diagnostics. */
const SOURCE = 'second-source';

async function peek(uri: Uri, position: Position, locations: readonly Location[]): Promise<void> {
    await commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
}

function locationOf({ uri, range }: WireLocation): Location {
    return new Location(Uri.parse(uri), new Range(positionOf(range.start), positionOf(range.end)));
}

function positionOf({ line, character }: WirePosition): Position {
    return new Position(line, character);
}
