import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { ClientOffers } from '../../server/src/protocol/wire/offers';
import { isCopy, selector } from './selector';

/** What this client can do beyond the Language Server Protocol. */
const offers: ClientOffers = { readsFiles: true, showsStatus: true, peeks: true };

/** One client for all folders; the log never opens by itself. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
    return {
        documentSelector: selector,
        outputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: offers,
        progressOnInitialization: false,
        middleware: {
            didOpen: async (document, next) => (isCopy(document) ? next(document) : undefined),
            didChange: async (event, next) => (isCopy(event.document) ? next(event) : undefined),
            didClose: async (document, next) => (isCopy(document) ? next(document) : undefined),
            provideDiagnostics: (document, previous, token, next) =>
                isCopy(document) ? next(document, previous, token) : undefined,
            provideHover: (document, position, token, next) =>
                isCopy(document) ? next(document, position, token) : undefined,
        },
    };
}
