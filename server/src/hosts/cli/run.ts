import process from 'node:process';
import { version } from '../../../../package.json';
import { coverageOf, percentTicked } from '../../features/coverage';
import { isDeclaredDraft } from '../../features/drafts';
import { Workspace } from '../../workspace/workspace';
import { type Command, parseCommand, type Reading } from './arguments';
import { claimsText } from './claimsText';
import { colours } from './colours';
import { coverageText } from './coverageText';
import { findFiles } from './findFiles';
import { asListed, findingsText, isAtLeast } from './findingsText';
import { asJson } from './json';
import { findLedgers, type LedgersFound, writeBaseline } from './ledgers';
import { reasonFor } from './problem';
import { progressOn } from './progress';
import { readSources, remarkLines } from './readSources';
import { tablesIn } from './table';
import { usage } from './usage';
import { placeIn, whyText } from './why';

/** Does what the words behind `second-source` ask for. Resolves to the exit code: see `usage`. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
    const command = parseCommand(words);
    switch (command.kind) {
        case 'help':
            process.stdout.write(usage);
            return 0;
        case 'version':
            process.stdout.write(`${version}\n`);
            return 0;
        case 'misused':
            process.stderr.write(`second-source: ${command.problem}. Run second-source --help for what it takes.\n`);
            return 2;
        case 'lsp': {
            // Loaded only here: a check in a terminal needs no language server.
            const { serveStdio } = await import('../stdio');
            serveStdio();
            return 0;
        }
        case 'claims': {
            const { workspace, complete } = await readAll(command.reading);
            const sources = workspace.sources();
            const claims = sources.flatMap(({ uri }) => workspace.claims(uri));
            process.stdout.write(
                command.format === 'json'
                    ? asJson({ sources, claims })
                    : claimsText({ sources, claims }, colours(process.stdout)),
            );
            return complete ? 0 : 2;
        }
        case 'table': {
            const { workspace, complete } = await readAll(command.reading);
            process.stdout.write(tablesIn(workspace, command.format, colours(process.stdout)));
            return complete ? 0 : 2;
        }
        case 'coverage':
            return runCoverage(command);
        case 'why':
            return runWhy(command);
        case 'baseline': {
            const { reading } = command;
            const { workspace, complete, found } = await readAll(reading);
            try {
                const { name, count } = await writeBaseline(workspace, found, reading.paths, process.cwd());
                const findings = count === 1 ? '1 finding' : `${count} findings`;
                process.stdout.write(`${findings} entered into ${name} as ignored.\n`);
            } catch (error) {
                const { what } = reasonFor('', error);
                process.stderr.write(`second-source: the baseline could not be written: ${what}.\n`);
                return 2;
            }
            return complete ? 0 : 2;
        }
        case 'check': {
            const { workspace, complete } = await readAll(command.reading);
            const report = workspace.report();
            const textOf = (uri: string) => workspace.text(uri) ?? '';
            process.stdout.write(
                command.format === 'json'
                    ? asJson(report)
                    : findingsText(asListed(report, command.severity), textOf, colours(process.stdout)),
            );
            if (!complete) return 2;
            return report.findings.some((finding) => isAtLeast(finding.severity, command.severity)) ? 1 : 0;
        }
    }
}

async function runCoverage(command: Extract<Command, { kind: 'coverage' }>): Promise<number> {
    const { files } = await findFiles([command.draft], process.cwd());
    const [draft] = files;
    if (draft === undefined || files.length > 1) {
        process.stderr.write(`second-source: ${command.draft} is not one file. Name the draft, then its sources.\n`);
        return 2;
    }
    const { workspace, complete } = await readAll(command.reading);
    if (!workspace.has(draft.name)) return 2;
    const isDraft = (uri: string) => uri === draft.name || isDeclaredDraft(workspace, uri);
    const coverage = coverageOf({ workspace, isDraft }, draft.name, command.sources);
    const textOf = (uri: string) => workspace.text(uri) ?? '';
    process.stdout.write(
        command.format === 'json'
            ? asJson({ draft: draft.name, percent: percentTicked(coverage), ...coverage })
            : coverageText(draft.name, coverage, textOf, colours(process.stdout)),
    );
    if (!complete) return 2;
    return coverage.ticked < coverage.figures.length ? 1 : 0;
}

async function runWhy(command: Extract<Command, { kind: 'why' }>): Promise<number> {
    const { workspace, complete } = await readAll(command.reading);
    const places = [];
    for (const typed of [command.a, command.b]) {
        const { files } = await findFiles([typed.path], process.cwd());
        places.push(placeIn(workspace, files[0]?.name ?? typed.path, typed));
    }
    const [a, b] = places;
    const why = a && b && workspace.why(a, b);
    if (why === undefined) {
        process.stderr.write('second-source: one of the two places claims nothing.\n');
        return 2;
    }
    process.stdout.write(command.format === 'json' ? asJson(why) : whyText(why, colours(process.stdout)));
    return complete ? 0 : 2;
}

/** A workspace of all that is named. `complete`: everything could be read. */
async function readAll(
    reading: Reading,
): Promise<{ readonly workspace: Workspace; readonly complete: boolean; readonly found: LedgersFound }> {
    const progress = progressOn(process.stderr);
    const read = await readSources(reading, process.cwd(), progress.say);
    const workspace = new Workspace({ story: reading.story, severity: {} });
    for (const [index, source] of read.sources.entries()) {
        if (index % 10 === 0) progress.say(`Comparing ${index + 1} of ${read.sources.length}`);
        workspace.set(source);
    }
    const found = await findLedgers(reading.paths, process.cwd());
    if (reading.decisions) workspace.decide(found.ledgers);
    progress.clear();
    for (const line of [...remarkLines(read), ...(reading.decisions ? found.remarks : [])])
        process.stderr.write(`second-source: ${line}\n`);
    return { workspace, complete: read.problems.length === 0, found };
}
