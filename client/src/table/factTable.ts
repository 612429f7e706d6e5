import { type Disposable, Range, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { MEASURE_TABLE, type MeasureTable } from '../../../server/src/wire/measureTable';
import type { WireRange } from '../../../server/src/wire/range';
import { factTablePage } from './factTablePage';
import type { FromPage, PageState, ToPage } from './messages';
import { copyTable, saveTable } from './saveTable';
import type { Server } from './server';

/** One tab with the table of one story. */
export class FactTable implements Disposable {
    /** What the page shows, so that it is drawn again only for something new. */
    private shown: string | undefined;
    private readonly disposables: Disposable[] = [];
    /** Counts the questions: the answer to the latest alone is shown. */
    private turn = 0;

    /** `state.uri`: a source of the story. */
    constructor(
        readonly panel: WebviewPanel,
        extension: Uri,
        private readonly server: Server,
        readonly state: PageState,
    ) {
        panel.iconPath = Uri.joinPath(extension, 'media/icon.png');
        panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
        panel.webview.onDidReceiveMessage((message: FromPage) => this.take(message), undefined, this.disposables);
        panel.onDidChangeViewState(() => this.refresh(), undefined, this.disposables);
        panel.webview.html = factTablePage(panel.webview, extension, state);
    }

    dispose(): void {
        for (const disposable of this.disposables) disposable.dispose();
    }

    /** Asks for the table again; a tab that nobody sees waits until it is looked at. */
    async refresh(): Promise<void> {
        if (!this.panel.visible) return;
        const turn = ++this.turn;
        const table = await this.server<MeasureTable | null>(MEASURE_TABLE, { uri: this.state.uri });
        if (turn !== this.turn) return;
        const message: ToPage =
            table === null || table === undefined
                ? { kind: 'nothing', why: 'No figures yet: the sources are being read, or this file is none.' }
                : { kind: 'table', table };
        const text = JSON.stringify(message);
        if (text === this.shown) return;
        this.shown = text;
        await this.panel.webview.postMessage(message);
    }

    private async take(message: FromPage): Promise<void> {
        switch (message.kind) {
            case 'ready':
                // A tab that was hidden has a new page with nothing in it.
                this.shown = undefined;
                return this.refresh();
            case 'open':
                return openPassage(Uri.parse(message.uri), message.range, this.panel.viewColumn);
            case 'copy':
                return copyTable(this.server, this.state.uri);
            case 'save':
                return saveTable(this.server, this.state.uri, message.format);
        }
    }
}

/** In the editor that shows the file, else beside the table. */
async function openPassage(uri: Uri, { start, end }: WireRange, own: ViewColumn | undefined): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const column = editor?.viewColumn === own ? undefined : editor?.viewColumn;
    await window.showTextDocument(uri, {
        viewColumn: column ?? ViewColumn.Beside,
        selection: new Range(start.line, start.character, end.line, end.character),
    });
}
