import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { ClientOffers } from '../../server/src/wire/offers';
import type { QuietWhileTyping } from './focus/quietWhileTyping';
import { sampleFolder } from './sample/sampleFiles';
import { isCopy, selector } from './selector';

/** What this client can do beyond the Language Server Protocol. */
const offers: ClientOffers = {
    readsFiles: true,
    showsStatus: true,
    peeks: true,
    showsTrees: true,
    decides: true,
    ledgerFolders: [sampleFolder.toString()],
};

/** One client for all folders; the log never opens by itself. */
export function clientOptions(log: LogOutputChannel, quiet: QuietWhileTyping): LanguageClientOptions {
    return {
        documentSelector: selector,
        outputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: offers,
        // Links in hovers may run these commands, and no others.
        markdown: { isTrusted: { enabledCommands: ['secondSource.showPassages', 'secondSource.showNotCompared'] } },
        progressOnInitialization: false,
        middleware: {
            didOpen: async (document, next) => (isCopy(document) ? next(document) : undefined),
            didChange: async (event, next) => (isCopy(event.document) ? next(event) : undefined),
            didClose: async (document, next) => (isCopy(document) ? next(document) : undefined),
            provideDiagnostics: async (document, previous, token, next) => {
                if (!isCopy(document)) return undefined;
                const report = await next(document, previous, token);
                return report && quiet.heard(document, report);
            },
            provideHover: (document, position, token, next) =>
                isCopy(document) ? next(document, position, token) : undefined,
        },
    };
}
