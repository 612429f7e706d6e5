import { coverageOf } from '../features/coverage';
import type { CoverageAnswer, CoveredRange } from '../wire/coverage';
import { answer } from './languageFeatures';
import { coverage } from './requests';
import type { Session } from './session';

/** Answers our client, which shows how far a draft is ticked. */
export function serveCoverage(session: Session): void {
    session.connection.onRequest(coverage, ({ uri }, token) =>
        answer(session, token, () => coverageAnswer(session, uri)),
    );
}

function coverageAnswer({ features, library, workspace, settings }: Session, uri: string): CoverageAnswer | null {
    if (!workspace.has(uri) || !library.complete) return null;
    const figures: CoveredRange[] = [];
    for (const { claim, state } of coverageOf(features, uri, settings().drafts.sources).figures) {
        const range = features.layouts.rangeOf(uri, claim);
        if (range !== undefined) figures.push({ state, range });
    }
    return { draft: features.isDraft(uri), figures };
}
