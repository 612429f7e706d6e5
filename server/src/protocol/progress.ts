import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** How far a long piece of work is, for the user to see and to stop. */
export interface Progress {
    begin(total: number): void;
    reached(count: number, total: number): void;
    done(): void;
    cancelled(): boolean;
}

/** The editor's progress with counts and a button to cancel; silent for short work and for clients without one. */
export function startProgress(connection: Connection, supported: boolean): Progress {
    let reporter: WorkDoneProgressServerReporter | undefined;
    let finished = false;
    let shown = 0;
    return {
        begin(total) {
            if (!supported || total < FEW) return;
            void connection.window.createWorkDoneProgress().then((created) => {
                if (finished) return;
                reporter = created;
                reporter.begin('Second Source: reading sources', 0, `0 of ${total}`, true);
            });
        },
        reached(count, total) {
            // A message for every file would cost more than the file.
            const percent = Math.floor((100 * count) / total);
            if (reporter === undefined || percent === shown) return;
            shown = percent;
            reporter.report(percent, `${count} of ${total}`);
        },
        done() {
            finished = true;
            reporter?.done();
        },
        cancelled: () => reporter?.token.isCancellationRequested ?? false,
    };
}

/** Files that are read before anybody would look for a progress bar. */
const FEW = 30;
