import { checks } from '../checks/all';
import type { Severity } from '../checks/report';
import type { WorkspaceOptions } from '../workspace/workspace';
import { type DraftSettings, defaultDraftSettings, readDraftSettings } from './draftSettings';
import { given, globs, groupOf, oneOf, type Place, positive } from './settingValues';
import { readStoryRules, type StoryRule } from './storyRules';

/** What the user may set. */
export interface Settings {
    /** Globs relative to each workspace folder. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Kilobytes of 1,024 bytes. */
    readonly maxSize: number;
    readonly maxFiles: number;
    /** In the order of the settings: of those that match, the last counts. */
    readonly stories: readonly StoryRule[];
    /** Globs of the files that are sources of record, relative to each workspace folder. */
    readonly sourcesOfRecord: readonly string[];
    readonly workspace: WorkspaceOptions;
    readonly drafts: DraftSettings;
}

/** Checks that wait for the user to turn them on. */
const OPTIONAL_OFF: WorkspaceOptions['severity'] = Object.fromEntries(
    checks.flatMap((check) => (check.optional === true ? [[check.id, 'off']] : [])),
);

export const defaultSettings: Settings = {
    include: ['**/*.{txt,md}'],
    exclude: [],
    maxSize: 1024,
    maxFiles: 2000,
    stories: [],
    sourcesOfRecord: [],
    workspace: { story: 'auto', severity: OPTIONAL_OFF },
    drafts: defaultDraftSettings,
};

/** Never sources, whatever the user includes. */
export const ALWAYS_EXCLUDED: readonly string[] = ['**/node_modules', '**/.git'];

/** The settings with defaults for what is absent or makes no sense; `problems` says what did not, in full sentences. */
export function readSettings(raw: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
    const problems: string[] = [];
    const root = groupOf(raw, '', problems);
    const sources = groupOf(given(root('sources')), '.sources', problems);
    const settings: Settings = {
        include: globs(sources('include'), defaultSettings.include),
        exclude: globs(sources('exclude'), defaultSettings.exclude),
        maxSize: positive(sources('maxSize'), defaultSettings.maxSize),
        maxFiles: positive(sources('maxFiles'), defaultSettings.maxFiles),
        stories: stories(root('stories')),
        sourcesOfRecord: globs(root('sourcesOfRecord'), defaultSettings.sourcesOfRecord),
        workspace: {
            story: oneOf(root('story'), ['auto', 'folder', 'one'], defaultSettings.workspace.story),
            severity: severities(given(root('severity')), problems),
        },
        drafts: readDraftSettings(root, problems),
    };
    return { settings, problems };
}

function stories(place: Place): readonly StoryRule[] {
    const rules = readStoryRules(given(place));
    if (rules !== undefined) return rules;
    place.problems.push(`${place.name} must give a story for each glob, such as {"fire/**": "Mill fire"}.`);
    return [];
}

function severities(raw: unknown, problems: string[]): WorkspaceOptions['severity'] {
    const severity: Record<string, Severity | 'off'> = { ...OPTIONAL_OFF };
    const group = groupOf(raw, '.severity', problems);
    for (const check of Object.keys(group('').group)) {
        const value = oneOf(group(check), ['default', ...SEVERITIES], 'default');
        if (value !== 'default') severity[check] = value;
    }
    return severity;
}

const SEVERITIES = ['warning', 'information', 'hint', 'off'] as const;
