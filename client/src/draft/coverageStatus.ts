import {
    type Disposable,
    type LanguageStatusItem,
    LanguageStatusSeverity,
    languages,
    type TextDocument,
    window,
} from 'vscode';
import type { CoverageAnswer, CoveredRange } from '../../../server/src/wire/coverage';
import { selector } from '../selector';

/** "Draft: 14 of 18 figures ticked", in the language status of the draft that is being edited. */
export class CoverageStatus implements Disposable {
    private entry: LanguageStatusItem | undefined;

    /** undefined when the document is no draft. */
    show(document: TextDocument, coverage: CoverageAnswer | undefined): void {
        if (window.activeTextEditor?.document !== document) return;
        if (coverage === undefined) {
            this.dispose();
            return;
        }
        this.entry ??= created();
        const { figures } = coverage;
        const count = (state: CoveredRange['state']) => figures.filter((figure) => figure.state === state).length;
        const [ticked, disputed, unsupported] = [count('ticked'), count('disputed'), count('unsupported')];
        this.entry.text = textOf(ticked, figures.length);
        this.entry.detail = [
            figures.length === 0 ? '' : `${Math.floor((100 * ticked) / figures.length)}%`,
            disputed > 0 ? `${disputed} disputed` : '',
            unsupported > 0 ? `${unsupported} unsupported` : '',
        ]
            .filter((part) => part !== '')
            .join(', ');
        this.entry.severity = disputed > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    }

    dispose(): void {
        this.entry?.dispose();
        this.entry = undefined;
    }
}

/** "Draft: 14 of 18 figures ticked". */
function textOf(ticked: number, figures: number): string {
    return figures === 0 ? 'Draft: no figures' : `Draft: ${ticked} of ${figures} figures ticked`;
}

/** Shown for all copy: the item lives only while a draft is being edited. */
function created(): LanguageStatusItem {
    const entry = languages.createLanguageStatusItem('secondSource.coverage', selector);
    entry.name = 'Second Source: draft';
    entry.command = {
        title: 'Next',
        tooltip: 'Go to the next figure without a tick',
        command: 'secondSource.nextUnticked',
    };
    return entry;
}
