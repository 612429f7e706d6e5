import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../server/src/checks/all';
import { checkSources } from '../../server/src/hosts/engine';
import { readAnnotated } from './annotated';

/** Invented copy for one check. Each text is written as in `readAnnotated`; several sources tell one story. */
export interface CheckCorpus {
    /** The check's id. */
    readonly id: string;
    /** What the rule was written and mended with. */
    readonly seen: Texts;
    /** What was written as a newspaper would have it, without regard to the rule, and is only counted. */
    readonly blind: Texts;
    /** Known: should be reported and is not. Asserted as it is, so that an improvement is seen. */
    readonly misses: readonly string[];
    /** Known: should be let pass and is reported. */
    readonly alarms: readonly string[];
}

export interface Texts {
    readonly reported: readonly string[];
    readonly letPass: readonly string[];
}

/** How a check fares on texts of which it must report some and let pass others. */
export interface Measured {
    readonly found: number;
    readonly missed: readonly string[];
    readonly silent: number;
    readonly alarmed: readonly string[];
}

/**
 * The corpora of all checks, a file each: sections under "# reported", "# let pass", the same with ", blind", "# not yet
 * reported" and "# still reported"; texts apart by a line "~~~". Throws for a file that is no such corpus.
 */
export function readCheckCorpora(): CheckCorpus[] {
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    return files.sort().map((file) => readCheckCorpus(file.replace(/\.txt$/, '')));
}

const folder = path.join(import.meta.dirname, '../checks/corpora');

function readCheckCorpus(id: string): CheckCorpus {
    const sections = new Map<string, string[]>();
    let title = '';
    for (const line of readFileSync(path.join(folder, `${id}.txt`), 'utf8').split('\n')) {
        const heading = /^# (.*)$/.exec(line)?.[1];
        if (heading !== undefined && titles.includes(heading)) title = heading;
        else if (title === '') throw new Error(`${id}: copy before the first section: ${line}`);
        else sections.set(title, [...(sections.get(title) ?? []), line]);
    }
    const texts = (name: string) =>
        (sections.get(name)?.join('\n') ?? '')
            .split(/^~~~$/m)
            .map((text) => text.replace(/^\n+|\s+$/g, ''))
            .filter((text) => text !== '');
    return {
        id,
        seen: { reported: texts('reported'), letPass: texts('let pass') },
        blind: { reported: texts('reported, blind'), letPass: texts('let pass, blind') },
        misses: texts('not yet reported'),
        alarms: texts('still reported'),
    };
}

const titles = ['reported', 'let pass', 'reported, blind', 'let pass, blind', 'not yet reported', 'still reported'];

/** The messages of one check on a text, and on nothing else. Throws when a source is not read. */
export function messagesOf(id: string, copy: string): string[] {
    const check = checks.find((one) => one.id === id);
    if (check === undefined) throw new Error(`${id} is no check`);
    const { sources } = readAnnotated(copy);
    const severity = check.optional === true ? { [id]: check.severity } : {};
    const report = checkSources(sources, { story: 'one', severity });
    if (report.sources.length !== sources.length) throw new Error('a source is not read');
    return report.findings.filter(({ code }) => code === id).map(({ message }) => message);
}

/** Counts what a check finds among texts. */
export function measure(id: string, { reported, letPass }: Texts): Measured {
    const missed = reported.filter((copy) => messagesOf(id, copy).length === 0);
    const alarmed = letPass.filter((copy) => messagesOf(id, copy).length > 0);
    return { found: reported.length - missed.length, missed, silent: letPass.length - alarmed.length, alarmed };
}

/** One corpus in numbers: what the rule was written with, its known wrongs among it, and what it had not seen. */
export interface CheckAccuracy {
    readonly id: string;
    readonly seen: Measured;
    readonly blind: Measured;
}

export function checkAccuracy(): CheckAccuracy[] {
    return readCheckCorpora().map(({ id, seen, blind, misses, alarms }) => ({
        id,
        seen: measure(id, {
            reported: [...seen.reported, ...misses],
            letPass: [...seen.letPass, ...alarms],
        }),
        blind: measure(id, blind),
    }));
}

/** Share of the reports that are right, and of the slips that are reported; 1 where there are none. */
export function rates(all: readonly Measured[]): { readonly precision: number; readonly recall: number } {
    const sum = (count: (one: Measured) => number) => all.reduce((total, one) => total + count(one), 0);
    const found = sum((one) => one.found);
    const missed = sum((one) => one.missed.length);
    const alarmed = sum((one) => one.alarmed.length);
    return {
        precision: found + alarmed === 0 ? 1 : found / (found + alarmed),
        recall: found + missed === 0 ? 1 : found / (found + missed),
    };
}

/** The lines of a table: check, then found of all and alarms of all, for the texts the rule has seen and for the others. */
export function accuracyTable(accuracies: readonly CheckAccuracy[]): string[] {
    const cell = ({ found, missed, silent, alarmed }: Measured) =>
        `${found}/${found + missed.length}`.padStart(7) + `${alarmed.length}/${silent + alarmed.length}`.padStart(8);
    const percent = (share: number) => `${(100 * share).toFixed(0)}%`.padStart(5);
    const total = (name: string, all: readonly Measured[]) => {
        const { precision, recall } = rates(all);
        return `${name}: precision${percent(precision)}, recall${percent(recall)}`;
    };
    return [
        `${'check'.padEnd(20)}  found  alarms  | blind  alarms`,
        ...accuracies.map(({ id, seen, blind }) => `${id.padEnd(20)}${cell(seen)}  ${cell(blind)}`),
        total(
            'seen',
            accuracies.map(({ seen }) => seen),
        ),
        total(
            'blind',
            accuracies.map(({ blind }) => blind),
        ),
    ];
}
