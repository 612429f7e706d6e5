import {
    type Disposable,
    OverviewRulerLane,
    type TextEditor,
    type TextEditorDecorationType,
    ThemeColor,
    window,
    workspace,
} from 'vscode';
import type { CoverageAnswer, CoveredRange } from '../../../server/src/wire/coverage';
import { rangeOf } from '../ranges';

/** The marks behind the figures of a draft: "✓", "≠", "?". */
export class CoverageMarks implements Disposable {
    private readonly types: Readonly<Record<CoveredRange['state'], TextEditorDecorationType>> = {
        ticked: mark('✓', 'testing.iconPassed'),
        disputed: mark('≠', 'editorWarning.foreground', OverviewRulerLane.Left),
        unsupported: mark('?', 'descriptionForeground', OverviewRulerLane.Left),
    };

    /** undefined takes the marks away. */
    show(editor: TextEditor, coverage: CoverageAnswer | undefined): void {
        const figures = wanted(editor) ? (coverage?.figures ?? []) : [];
        for (const state of STATES) {
            const ranges = figures.filter((figure) => figure.state === state).map(({ range }) => rangeOf(range));
            editor.setDecorations(this.types[state], ranges);
        }
    }

    dispose(): void {
        for (const state of STATES) this.types[state].dispose();
    }
}

const STATES = ['ticked', 'disputed', 'unsupported'] as const;

/** Inlay hints say the same and more. */
function wanted({ document }: TextEditor): boolean {
    const settings = workspace.getConfiguration('secondSource', document);
    return settings.get<boolean>('coverage.marks') === true && settings.get<string>('inlayHints') === 'off';
}

function mark(contentText: string, color: string, lane?: OverviewRulerLane): TextEditorDecorationType {
    return window.createTextEditorDecorationType({
        after: { contentText, color: new ThemeColor(color), margin: '0 0 0 0.1em' },
        ...(lane === undefined ? {} : { overviewRulerColor: new ThemeColor(color), overviewRulerLane: lane }),
    });
}
