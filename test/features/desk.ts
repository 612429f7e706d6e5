import type { Position, Range } from 'vscode-languageserver-types';
import type { EditorAbilities, FeatureContext } from '../../server/src/features/context';
import { isDeclaredDraft } from '../../server/src/features/drafts';
import { Layouts } from '../../server/src/features/layout';
import { Workspace } from '../../server/src/workspace/workspace';
import { type AnnotatedCopy, readAnnotated } from '../support/annotated';

/** A workspace over annotated copy, as the features see it. */
export interface Desk extends FeatureContext {
    readonly copy: AnnotatedCopy;
    /** The middle of a mark. */
    at(label: string): Position;
    rangeOf(label: string): Range;
    /**
     * The marks that the ranges touch, one for each, in order. Throws for a range that touches none or several: the
     * test would not have looked at it.
     */
    labelsOf(locations: readonly { readonly uri: string; readonly range: Range }[]): string[];
}

export const able: EditorAbilities = {
    relatedInformation: true,
    codeDescription: true,
    markdownHover: true,
    definitionLinks: true,
    outlineTree: true,
    peek: true,
    trees: true,
    decide: true,
};

export function openDesk(annotated: string, isOfRecord: (uri: string) => boolean = () => false): Desk {
    const copy = readAnnotated(annotated);
    const workspace = new Workspace({ story: 'one', severity: {} });
    for (const source of copy.sources) workspace.set(source);
    const layouts = new Layouts(workspace);
    const rangeOf = (label: string): Range => {
        const mark = copy.mark(label);
        const range = layouts.rangeOf(mark.uri, mark);
        if (range === undefined) throw new Error(`${mark.uri} is not in the workspace.`);
        return range;
    };
    return {
        copy,
        workspace,
        layouts,
        isOfRecord,
        isDraft: (uri) => isDeclaredDraft(workspace, uri),
        rangeOf,
        at(label) {
            const { start, end } = copy.mark(label);
            const document = layouts.of(copy.mark(label).uri);
            if (document === undefined) throw new Error(`${label} is in no source.`);
            return document.positionAt(Math.floor((start + end) / 2));
        },
        labelsOf(locations) {
            return locations.map(({ uri, range }) => {
                const document = layouts.of(uri);
                if (document === undefined) throw new Error(`${uri} is not in the workspace.`);
                const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
                const touched = copy.marks.filter((mark) => mark.uri === uri && mark.start < end && start < mark.end);
                if (touched.length !== 1) {
                    throw new Error(`"${document.getText(range)}" of ${uri} touches ${touched.length} marks.`);
                }
                return touched[0]?.label ?? '';
            });
        },
    };
}
