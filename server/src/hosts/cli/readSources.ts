import { readFile, stat } from 'node:fs/promises';
import type { SourceInput } from '../../text/source';
import { decodeSource, type Encoding } from '../decode';
import type { Reading } from './arguments';
import { type FoundFile, findFiles } from './findFiles';
import { type Problem, problemLine, reasonFor } from './problem';

/** Where a long run says what it does; each call replaces the one before. */
export type Say = (progress: string) => void;

export interface SourcesRead {
    /** In order of uri, which is the path from the working folder. */
    readonly sources: readonly SourceInput[];
    /** What was left out: the run goes on, and ends with exit code 2. */
    readonly problems: readonly Problem[];
    /** What was read otherwise than usual, a line each. */
    readonly remarks: readonly string[];
}

/** Reads all that the command line names. Nothing that a file holds or is stops the run. */
export async function readSources(reading: Reading, workingFolder: string, say: Say): Promise<SourcesRead> {
    const { files, problems: notFound } = await findFiles(reading.paths, workingFolder);
    const sources: SourceInput[] = [];
    const problems: Problem[] = [...notFound];
    const remarks: string[] = [];
    for (const [index, file] of files.entries()) {
        if (index % 25 === 0) say(`Reading ${index + 1} of ${files.length}`);
        const outcome = await readSource(file, reading.maxSize);
        if ('what' in outcome) {
            problems.push(outcome);
            continue;
        }
        sources.push(outcome.source);
        if (outcome.remark !== undefined) remarks.push(outcome.remark);
    }
    return { sources, problems, remarks };
}

/** The lines for standard error: what was left out and what was read otherwise. */
export function remarkLines({ problems, remarks }: SourcesRead): string[] {
    return [...problems.map(problemLine), ...remarks];
}

interface SourceRead {
    readonly source: SourceInput;
    readonly remark?: string;
}

async function readSource(file: FoundFile, maxSize: number): Promise<SourceRead | Problem> {
    let bytes: Uint8Array;
    try {
        const { size } = await stat(file.path);
        if (size > maxSize) return tooLarge(file.name, size, maxSize);
        bytes = await readFile(file.path);
    } catch (error) {
        return reasonFor(file.name, error);
    }
    const decoded = decodeSource(bytes);
    if ('problem' in decoded) {
        return { name: file.name, what: decoded.problem, remedy: 'Save it as plain text in UTF-8.' };
    }
    const source: SourceInput = {
        uri: file.name,
        text: decoded.text,
        languageId: /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'plaintext',
    };
    const remark = remarkOn(file.name, decoded);
    return remark === undefined ? { source } : { source, remark };
}

function remarkOn(name: string, decoded: { readonly text: string; readonly encoding: Encoding }): string | undefined {
    if (decoded.text.trim() === '') return `${name}: empty, nothing to compare.`;
    if (decoded.encoding === 'latin-1') {
        return `${name}: not UTF-8, read as Latin-1. Save it as UTF-8 if accents look wrong.`;
    }
    return undefined;
}

function tooLarge(name: string, size: number, maxSize: number): Problem {
    return {
        name,
        what: `${Math.ceil(size / 1024)} KB, larger than the limit of ${Math.round(maxSize / 1024)} KB`,
        remedy: 'Split it, or raise the limit with --max-size.',
    };
}
