import type { Range } from 'vscode-languageserver-types';
import type { ReportPassage } from '../checks/report';
import type { FeatureContext } from './context';
import { type Excerpt, excerpt } from './excerpt';
import { samePassage } from './locations';
import { sourceLabel } from './sourceLabel';

/** Words of a source where they stand, with a little of what stands around them. */
export interface ShownPassage extends Excerpt {
    readonly uri: string;
    readonly range: Range;
    /** What the reader calls the source. */
    readonly source: string;
}

/** Passages as a list shows them, each once; those of sources that are gone are left out. */
export function shownPassages(context: FeatureContext, passages: readonly ReportPassage[]): ShownPassage[] {
    const shown: ShownPassage[] = [];
    const seen: ReportPassage[] = [];
    for (const passage of passages) {
        const document = context.layouts.of(passage.uri);
        const range = context.layouts.rangeOf(passage.uri, passage);
        if (document === undefined || range === undefined) continue;
        if (seen.some((known) => samePassage(known, passage))) continue;
        seen.push(passage);
        const { before, words, after } = excerpt(document.getText(), passage);
        const source = sourceLabel(context, passage.uri);
        shown.push({ uri: passage.uri, range, source, before, words, after });
    }
    return shown;
}
