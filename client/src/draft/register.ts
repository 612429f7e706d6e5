import { commands, type Disposable, workspace } from 'vscode';
import { type Ask, DraftCoverage } from './coverage';
import { goToUnticked } from './nextUnticked';

/** Coverage of drafts: marks, language status, commands. */
export function registerDraft(subscriptions: Disposable[], ask: Ask): DraftCoverage {
    const coverage = new DraftCoverage(ask);
    subscriptions.push(
        coverage,
        commands.registerCommand('secondSource.nextUnticked', () => goToUnticked(coverage, 'next')),
        commands.registerCommand('secondSource.previousUnticked', () => goToUnticked(coverage, 'previous')),
        workspace.onDidChangeConfiguration((event) => {
            if (event.affectsConfiguration('secondSource')) void coverage.refresh();
        }),
    );
    return coverage;
}
