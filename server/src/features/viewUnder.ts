import type { Position } from 'vscode-languageserver-types';
import type { ClaimView } from '../workspace/claimView';
import type { FeatureContext } from './context';

/** The claim under the cursor; undefined where the copy claims nothing. */
export function viewUnder(context: FeatureContext, uri: string, position: Position): ClaimView | undefined {
    const document = context.layouts.of(uri);
    if (document === undefined) return undefined;
    const offset = document.offsetAt(position);
    // A cursor behind the last letter still belongs to the word.
    return (
        context.workspace.viewAt(uri, offset) ?? (offset > 0 ? context.workspace.viewAt(uri, offset - 1) : undefined)
    );
}
