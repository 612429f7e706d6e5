import { type Disposable, type TextEditor, window } from 'vscode';
import { COVERAGE, type CoverageAnswer, type CoverageParams } from '../../../server/src/wire/coverage';
import { isCopy } from '../selector';
import { CoverageMarks } from './coverageMarks';
import { CoverageStatus } from './coverageStatus';

/** Asks the server; undefined while it is not running. */
export type Ask = <P, A>(request: string, params: P) => Promise<A | undefined>;

/** Keeps marks and language status of the drafts on the screen at what the server says of them. */
export class DraftCoverage implements Disposable {
    private readonly marks = new CoverageMarks();
    private readonly status = new CoverageStatus();
    private readonly listening: Disposable;

    constructor(private readonly ask: Ask) {
        this.listening = window.onDidChangeVisibleTextEditors(() => void this.refresh());
    }

    /** Asks anew for all drafts on the screen: sources have changed. */
    async refresh(): Promise<void> {
        await Promise.all(window.visibleTextEditors.map((editor) => this.show(editor)));
    }

    /** How far an editor's copy is ticked; undefined when it is no source. */
    async of({ document }: TextEditor): Promise<CoverageAnswer | undefined> {
        if (!isCopy(document)) return undefined;
        const params: CoverageParams = { uri: document.uri.toString() };
        return (await this.ask<CoverageParams, CoverageAnswer | null>(COVERAGE, params)) ?? undefined;
    }

    dispose(): void {
        this.listening.dispose();
        this.marks.dispose();
        this.status.dispose();
    }

    private async show(editor: TextEditor): Promise<void> {
        const { version } = editor.document;
        const coverage = await this.of(editor);
        // Ranges of an older text would stand in the wrong places; the server says when it has read the newer one.
        if (editor.document.version !== version) return;
        const draft = coverage?.draft === true ? coverage : undefined;
        this.marks.show(editor, draft);
        this.status.show(editor.document, draft);
    }
}
