import type { Location } from 'vscode-languageserver-types';
import type { Corroboration, ReportPassage } from '../checks/report';
import type { ClaimView } from '../workspace/claimView';
import type { FeatureContext } from './context';

/** Where passages stand, in their order, each once. Passages of sources that are gone are left out. */
export function locationsOf(context: FeatureContext, passages: readonly ReportPassage[]): Location[] {
    const locations: Location[] = [];
    const seen = new Set<string>();
    for (const passage of passages) {
        const key = `${passage.start} ${passage.end} ${passage.uri}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const range = context.layouts.rangeOf(passage.uri, passage);
        if (range !== undefined) locations.push({ uri: passage.uri, range });
    }
    return locations;
}

/** Whether two passages share words. */
export function samePassage(a: ReportPassage, b: ReportPassage): boolean {
    return a.uri === b.uri && a.start < b.end && b.start < a.end;
}

/** The corroborations of the claim itself, and those of a wider stretch that it is a part of, a whole sentence say. */
export function supportOf(view: Pick<ClaimView, 'claim' | 'corroborations'>): {
    readonly own: readonly Corroboration[];
    readonly wider: readonly Corroboration[];
} {
    const own: Corroboration[] = [];
    const wider: Corroboration[] = [];
    const { uri, start, end } = view.claim;
    for (const corroboration of view.corroborations) {
        const itself = corroboration.passages.some(
            (passage) => passage.uri === uri && passage.start === start && passage.end === end,
        );
        (itself ? own : wider).push(corroboration);
    }
    return { own, wider };
}
