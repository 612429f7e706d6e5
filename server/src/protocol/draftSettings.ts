import { flag, given, globs, groupOf, oneOf, type Place, positive } from './settingValues';

/** Where something is shown: nowhere, in drafts, or in all copy. */
export type Where = 'off' | 'drafts' | 'all';

/** What the user may set about drafts and about what is shown within the copy. */
export interface DraftSettings {
    /** Globs relative to each workspace folder: which files are drafts. */
    readonly drafts: readonly string[];
    /** Other sources, worded independently, that have to agree with a figure before it is ticked. */
    readonly sources: number;
    readonly inlayHints: Where;
    readonly codeLens: Where;
    readonly completion: boolean;
    readonly semanticTokens: boolean;
}

export const defaultDraftSettings: DraftSettings = {
    drafts: [],
    sources: 1,
    inlayHints: 'off',
    codeLens: 'off',
    completion: true,
    semanticTokens: true,
};

/** `root` names a setting of the outermost group. */
export function readDraftSettings(root: (key: string) => Place, problems: string[]): DraftSettings {
    const coverage = groupOf(given(root('coverage')), '.coverage', problems);
    const focus = groupOf(given(root('focus')), '.focus', problems);
    // These two matter to our client alone: they are read here so that a mistake is named with the others.
    flag(coverage('marks'), true);
    flag(focus('quietWhileTyping'), true);
    return {
        drafts: globs(root('drafts'), defaultDraftSettings.drafts),
        sources: positive(coverage('sources'), defaultDraftSettings.sources),
        inlayHints: oneOf(root('inlayHints'), WHERE, defaultDraftSettings.inlayHints),
        codeLens: oneOf(root('codeLens'), WHERE, defaultDraftSettings.codeLens),
        completion: flag(root('completion'), defaultDraftSettings.completion),
        semanticTokens: flag(root('semanticTokens'), defaultDraftSettings.semanticTokens),
    };
}

const WHERE = ['off', 'drafts', 'all'] as const;
