import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { FeatureContext } from './context';
import { referencesAt } from './references';

/** The same measure elsewhere in this source, with the claim under the cursor. */
export function highlightsAt(context: FeatureContext, uri: string, position: Position): DocumentHighlight[] {
    const highlights: DocumentHighlight[] = [];
    for (const location of referencesAt(context, uri, position, 'included')) {
        if (location.uri === uri) highlights.push({ range: location.range, kind: DocumentHighlightKind.Text });
    }
    return highlights;
}
