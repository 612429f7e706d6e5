import { checks } from '../checks/all';
import type { Severity } from '../checks/report';
import type { WorkspaceOptions } from '../workspace/workspace';
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
};

/** Never sources, whatever the user includes. */
export const ALWAYS_EXCLUDED: readonly string[] = ['**/node_modules', '**/.git'];

/** The settings with defaults for what is absent or makes no sense; `problems` says what did not, in full sentences. */
export function readSettings(raw: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
    const problems: string[] = [];
    if (raw !== undefined && raw !== null && !isRecord(raw)) problems.push('secondSource must be an object.');
    const root = isRecord(raw) ? raw : {};
    const sources = section(root, 'sources', problems);
    const settings: Settings = {
        include: globs(sources.include, 'sources.include', defaultSettings.include, problems),
        exclude: globs(sources.exclude, 'sources.exclude', defaultSettings.exclude, problems),
        maxSize: positive(sources, 'maxSize', defaultSettings.maxSize, problems),
        maxFiles: positive(sources, 'maxFiles', defaultSettings.maxFiles, problems),
        stories: stories(root, problems),
        sourcesOfRecord: globs(root.sourcesOfRecord, 'sourcesOfRecord', [], problems),
        workspace: { story: story(root, problems), severity: severities(root, problems) },
    };
    return { settings, problems };
}

type Raw = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Raw {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function section(root: Raw, key: string, problems: string[]): Raw {
    const value = root[key];
    if (value === undefined || value === null) return {};
    if (isRecord(value)) return value;
    problems.push(`secondSource.${key} must be an object.`);
    return {};
}

function globs(value: unknown, key: string, fallback: readonly string[], problems: string[]): readonly string[] {
    if (value === undefined || value === null) return fallback;
    if (Array.isArray(value) && value.every((glob) => typeof glob === 'string' && glob !== '')) return value;
    problems.push(`secondSource.${key} must be a list of globs, such as ["**/*.txt"].`);
    return fallback;
}

function positive(sources: Raw, key: string, fallback: number, problems: string[]): number {
    const value = sources[key];
    if (value === undefined || value === null) return fallback;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 1) return Math.floor(value);
    problems.push(`secondSource.sources.${key} must be a number of 1 or more.`);
    return fallback;
}

function stories(root: Raw, problems: string[]): readonly StoryRule[] {
    const rules = readStoryRules(root.stories);
    if (rules !== undefined) return rules;
    problems.push('secondSource.stories must give a story for each glob, such as {"fire/**": "Mill fire"}.');
    return [];
}

function story(root: Raw, problems: string[]): WorkspaceOptions['story'] {
    const value = root.story;
    if (value === undefined || value === null) return 'auto';
    if (value === 'auto' || value === 'folder' || value === 'one') return value;
    problems.push('secondSource.story must be "auto", "folder" or "one".');
    return 'auto';
}

function severities(root: Raw, problems: string[]): WorkspaceOptions['severity'] {
    const severity: Record<string, Severity | 'off'> = { ...OPTIONAL_OFF };
    for (const [check, value] of Object.entries(section(root, 'severity', problems))) {
        if (value === 'default' || value === null || value === undefined) continue;
        if (value === 'warning' || value === 'information' || value === 'hint' || value === 'off') {
            severity[check] = value;
        } else {
            problems.push(
                `secondSource.severity.${check} must be "default", "warning", "information", "hint" or "off".`,
            );
        }
    }
    return severity;
}
