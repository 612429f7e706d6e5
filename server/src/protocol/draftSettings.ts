import { given, globs, groupOf, type Place, positive } from './settingValues';

/** What the user may set about drafts. */
export interface DraftSettings {
    /** Globs relative to each workspace folder: which files are drafts. */
    readonly drafts: readonly string[];
    /** Other sources, worded independently, that have to agree with a figure before it is ticked. */
    readonly sources: number;
}

export const defaultDraftSettings: DraftSettings = {
    drafts: [],
    sources: 1,
};

/** `root` names a setting of the outermost group. */
export function readDraftSettings(root: (key: string) => Place, problems: string[]): DraftSettings {
    const coverage = groupOf(given(root('coverage')), '.coverage', problems);
    return {
        drafts: globs(root('drafts'), defaultDraftSettings.drafts),
        sources: positive(coverage('sources'), defaultDraftSettings.sources),
    };
}
