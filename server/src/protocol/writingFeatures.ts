import {
    CodeLensRefreshRequest,
    type CompletionContext,
    CompletionTriggerKind,
    InlayHintRefreshRequest,
    type SemanticTokens,
    SemanticTokensBuilder,
    SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { codeLensesIn } from '../features/codeLens';
import { completionsAt, type Occasion } from '../features/completion/completion';
import { documentLinksIn } from '../features/documentLink';
import { inlayHintsIn } from '../features/inlayHint';
import { type SemanticToken, semanticTokensOf, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import type { Where } from './draftSettings';
import { answer } from './languageFeatures';
import type { Session } from './session';

/** What is shown within the copy and offered while it is written. What the settings leave out is answered with nothing. */
export function serveWriting(session: Session): void {
    const { connection, features, client } = session;
    const { abilities } = client;
    const set = () => session.settings().drafts;

    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
        answer(session, token, () =>
            isWanted(session, set().inlayHints, uri)
                ? inlayHintsIn(features, abilities, uri, range, set().sources)
                : [],
        ),
    );
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
        answer(session, token, () =>
            isWanted(session, set().codeLens, uri) ? codeLensesIn(features, abilities, uri, set().sources) : [],
        ),
    );
    connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
        answer(session, token, () => encoded(set().semanticTokens ? semanticTokensOf(features, uri) : [])),
    );
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
        answer(session, token, () => encoded(set().semanticTokens ? semanticTokensOf(features, uri, range) : [])),
    );
    connection.onCompletion(({ textDocument: { uri }, position, context }, token) =>
        answer(session, token, () =>
            set().completion ? completionsAt(features, abilities, uri, position, occasionOf(context)) : [],
        ),
    );
    connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
        answer(session, token, () => documentLinksIn(features, uri)),
    );
}

/** Typed, these ask for what other sources print: a blank behind "killed", an opening quotation mark. */
export const TRIGGERS = [' ', '“', '"'];

/** Has the client ask again for what stands in the copy: other sources or the settings have changed. */
export async function refreshMarks({ connection, client: { refreshes } }: Session): Promise<void> {
    if (refreshes.inlayHints) await connection.sendRequest(InlayHintRefreshRequest.type);
    if (refreshes.codeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
}

/** The words of a document are its own: only the settings can change their colours. */
export async function refreshColours({ connection, client: { refreshes } }: Session): Promise<void> {
    if (refreshes.semanticTokens) await connection.sendRequest(SemanticTokensRefreshRequest.type);
}

/** Not before all sources are read: until then, silence of the others means nothing. */
function isWanted({ features, library }: Session, where: Where, uri: string): boolean {
    if (library.reading.state === 'reading') return false;
    return where === 'all' || (where === 'drafts' && features.isDraft(uri));
}

function occasionOf(context: CompletionContext | undefined): Occasion {
    if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter) return 'asked';
    return context.triggerCharacter === ' ' ? 'blank' : 'quotation mark';
}

function encoded(tokens: readonly SemanticToken[]): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    for (const { line, character, length, type, modifiers } of tokens) {
        let bits = 0;
        for (const modifier of modifiers) bits |= 1 << TOKEN_MODIFIERS.indexOf(modifier);
        builder.push(line, character, length, TOKEN_TYPES.indexOf(type), bits);
    }
    return builder.build();
}
