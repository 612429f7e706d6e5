import { parseArgs } from 'node:util';
import type { Severity } from '../../checks/report';
import { defaultSettings } from '../../protocol/settings';
import type { WorkspaceOptions } from '../../workspace/workspace';
import { type TypedPlace, typedPlace } from './why';

export type Format = 'text' | 'json';
export type TableFormat = Format | 'markdown' | 'csv' | 'html';

/** What the user asked for. */
export type Command =
    | { readonly kind: 'check'; readonly reading: Reading; readonly format: Format; readonly severity: Severity }
    | { readonly kind: 'baseline'; readonly reading: Reading }
    | { readonly kind: 'claims'; readonly reading: Reading; readonly format: Format }
    | { readonly kind: 'table'; readonly reading: Reading; readonly format: TableFormat }
    | {
          readonly kind: 'coverage';
          /** The draft as typed. */
          readonly draft: string;
          readonly reading: Reading;
          readonly format: Format;
          /** Other sources that a tick takes. */
          readonly sources: number;
      }
    | {
          readonly kind: 'why';
          readonly a: TypedPlace;
          readonly b: TypedPlace;
          readonly reading: Reading;
          readonly format: Format;
      }
    | { readonly kind: 'lsp' }
    | { readonly kind: 'help' }
    | { readonly kind: 'version' }
    | { readonly kind: 'misused'; readonly problem: string };

/** Which sources are read, and how. */
export interface Reading {
    /** Files and folders as typed; at least one. */
    readonly paths: readonly string[];
    readonly story: WorkspaceOptions['story'];
    /** Largest file that is read, in bytes. */
    readonly maxSize: number;
    /** Whether the decisions of ledgers count. */
    readonly decisions: boolean;
}

/** Reads the words behind `second-source`. A misuse is a command of its own: what is wrong and what to type instead. */
export function parseCommand(words: readonly string[]): Command {
    // Editors add words of their own ("--stdio", "--clientProcessId=12"), which the server reads.
    if (words[0] === 'lsp' && !words.includes('--help')) return { kind: 'lsp' };
    let parsed: ReturnType<typeof parse>;
    try {
        parsed = parse(words);
    } catch (error) {
        return misused(firstSentence(error instanceof Error ? error.message : String(error)));
    }
    const { values, positionals } = parsed;
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };

    const [name, ...paths] = positionals;
    switch (name) {
        case undefined:
            return misused('No command given');
        case 'help':
            return { kind: 'help' };
        case 'check':
        case 'claims':
        case 'table':
        case 'coverage':
        case 'why':
            break;
        default:
            return misused(`Unknown command "${name}"`);
    }

    if (paths.length === 0) return misused(`${name} needs at least one file or folder`);
    const story = oneOf(stories, values.story);
    if (story === undefined) return misusedValue('--story', values.story, stories);
    const kilobytes = Number(values['max-size']);
    if (!(kilobytes > 0)) return misused(`--max-size takes a number of kilobytes, got "${values['max-size']}"`);
    const reading: Reading = { paths, story, maxSize: kilobytes * 1024, decisions: !values['no-decisions'] };
    if (name !== 'check' && values.severity !== undefined) {
        return misused(`--severity belongs to check, not to ${name}`);
    }
    if (name !== 'coverage' && values.sources !== undefined) {
        return misused(`--sources belongs to coverage, not to ${name}`);
    }
    if (name !== 'check' && values.baseline) return misused(`--baseline belongs to check, not to ${name}`);
    if (name === 'table') {
        const format = oneOf(tableFormats, values.format);
        if (format === undefined) return misusedValue('--format', values.format, tableFormats);
        return { kind: 'table', reading, format };
    }
    const format = oneOf(formats, values.format);
    if (format === undefined) return misusedValue('--format', values.format, formats);
    if (name === 'claims') return { kind: 'claims', reading, format };
    if (name === 'why') {
        const [first, second, ...others] = paths;
        const [a, b] = [typedPlace(first ?? ''), typedPlace(second ?? '')];
        if (a === undefined || b === undefined)
            return misused('why needs two places, such as wire.txt:3 copy.txt:5:14');
        const named = [...new Set([a.path, b.path, ...others])];
        return { kind: 'why', a, b, reading: { ...reading, paths: named }, format };
    }
    if (name === 'coverage') {
        const [draft = '', ...others] = paths;
        if (others.length === 0) return misused('coverage needs a draft and at least one file or folder of sources');
        const sources = Number(values.sources ?? 1);
        if (!Number.isInteger(sources) || sources < 1) {
            return misused(`--sources takes a whole number of 1 or more, got "${values.sources}"`);
        }
        return { kind: 'coverage', draft, reading, format, sources };
    }
    const severity = oneOf(severities, values.severity ?? 'warning');
    if (severity === undefined) return misusedValue('--severity', values.severity, severities);
    if (values.baseline) return { kind: 'baseline', reading };
    return { kind: 'check', reading, format, severity };
}

/** Kilobytes of 1,024 bytes, as in the editor. A newspaper's longest series is below 200; a book is about 1,000. */
export const defaultMaxSize = defaultSettings.maxSize;

const formats: readonly Format[] = ['text', 'json'];
const tableFormats: readonly TableFormat[] = ['text', 'markdown', 'csv', 'html', 'json'];
const stories: readonly WorkspaceOptions['story'][] = ['auto', 'one', 'folder'];
const severities: readonly Severity[] = ['warning', 'information', 'hint'];

function parse(words: readonly string[]) {
    return parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
            format: { type: 'string', default: 'text' },
            story: { type: 'string', default: 'auto' },
            severity: { type: 'string' },
            sources: { type: 'string' },
            'max-size': { type: 'string', default: String(defaultMaxSize) },
            'no-decisions': { type: 'boolean', default: false },
            baseline: { type: 'boolean', default: false },
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'v' },
        },
    });
}

function oneOf<T extends string>(allowed: readonly T[], given: string | undefined): T | undefined {
    return allowed.find((value) => value === given);
}

function misused(problem: string): Command {
    return { kind: 'misused', problem };
}

function misusedValue(option: string, given: string | undefined, allowed: readonly string[]): Command {
    return misused(`${option} takes ${allowed.join(', ')}, got "${given}"`);
}

/** Node explains at length how to pass a path that starts with a dash; its first sentence says what is wrong. */
function firstSentence(message: string): string {
    return message.split('. ')[0] ?? message;
}
