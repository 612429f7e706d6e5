import type { Disposable } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest } from 'vscode-languageclient';
import { QuietWhileTyping } from './quietWhileTyping';

/** Quiet while typing. `client`: the one that runs now. */
export function registerFocus(
    subscriptions: Disposable[],
    client: () => BaseLanguageClient | undefined,
): QuietWhileTyping {
    const quiet = new QuietWhileTyping(() => {
        const running = client();
        if (running?.isRunning()) running.getFeature(DocumentDiagnosticRequest.method).refresh();
    });
    subscriptions.push(quiet);
    return quiet;
}
