import { claimPassagesAt } from '../features/claimPassages';
import { sourcesView } from '../features/sourcesView';
import { whyAt } from '../features/why';
import { answer } from './languageFeatures';
import { Pacer } from './pause';
import * as requests from './requests';
import type { Session } from './session';

/** Answers for the sources view, the trees of passages, and "why not compared?". */
export function serveViews(session: Session): void {
    const { connection, features, workspace, shelf } = session;
    const spelt = <Of extends { readonly uri: string }>(at: Of): Of => ({ ...at, uri: shelf.spellingOf(at.uri) });

    connection.onRequest(requests.sourcesView, async (_, token) => {
        shelf.settle();
        const pacer = new Pacer();
        // The work of a large workspace, in slices; what is left then is looking up.
        for (const { uri } of workspace.sources()) {
            if (token.isCancellationRequested) break;
            workspace.findings(uri);
            await pacer.breathe();
        }
        return answer(session, token, () => sourcesView(features));
    });
    connection.onRequest(requests.claimPassages, ({ uri, position }, token) =>
        answer(session, token, () => claimPassagesAt(features, shelf.spellingOf(uri), position) ?? null),
    );
    connection.onRequest(requests.why, ({ a, b }, token) =>
        answer(session, token, () => whyAt(features, spelt(a), spelt(b)) ?? null),
    );
}
