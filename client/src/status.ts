import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import type { StatusParams, WireVerdict } from '../../server/src/wire/status';
import { selector } from './selector';

/** What the language status of copy says: how many sources are compared, what was found by verdict; a click opens the log. */
export class Status implements Disposable {
    private readonly entry = languages.createLanguageStatusItem('secondSource.status', selector);

    constructor() {
        this.entry.name = 'Second Source';
        this.entry.command = { title: 'Show Log', command: 'secondSource.showLog' };
        this.starting();
    }

    starting(): void {
        this.entry.text = 'Second Source';
        this.entry.detail = 'starting';
        this.entry.busy = true;
        this.entry.severity = LanguageStatusSeverity.Information;
    }

    failed(why: string): void {
        this.entry.busy = false;
        this.entry.text = 'Second Source is not running';
        this.entry.detail = why;
        this.entry.severity = LanguageStatusSeverity.Error;
    }

    show(status: StatusParams): void {
        this.entry.busy = status.state === 'reading';
        this.entry.text =
            status.state === 'reading' && status.total > 0
                ? `Reading ${status.read} of ${status.total} sources`
                : `${counted(status.sources, 'source')}, ${counted(status.warnings, 'warning')}`;
        this.entry.detail = detailOf(status);
        this.entry.severity =
            status.warnings > 0 || status.state === 'stopped'
                ? LanguageStatusSeverity.Warning
                : LanguageStatusSeverity.Information;
    }

    dispose(): void {
        this.entry.dispose();
    }
}

function detailOf({ state, read, total, verdicts, skipped }: StatusParams): string {
    const parts: string[] = [];
    if (state === 'stopped') parts.push(`stopped after ${read} of ${total} files`);
    for (const { verdict, count } of verdicts) parts.push(`${count} ${IN_WORDS[verdict][count === 1 ? 0 : 1]}`);
    if (skipped > 0) parts.push(`${counted(skipped, 'file')} left out`);
    return parts.join(', ');
}

function counted(count: number, what: string): string {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** One, and several. */
const IN_WORDS: Readonly<Record<WireVerdict, readonly [string, string]>> = {
    contradiction: ['contradiction', 'contradictions'],
    outdated: ['outdated', 'outdated'],
    disputed: ['disputed', 'disputed'],
    scope: ['counted otherwise', 'counted otherwise'],
    variance: ['worded otherwise', 'worded otherwise'],
    note: ['note', 'notes'],
};
