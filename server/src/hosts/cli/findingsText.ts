import type { Finding, Relation, Report, ReportPassage, Severity } from '../../checks/report';
import type { Colours } from './colours';
import { excerpt } from './excerpt';
import { printable } from './printable';

/** The text of a source that the report speaks of. */
export type TextOf = (uri: string) => string;

/**
 * Findings for a terminal: a line each that editors and `grep` can follow ("path:line:column"), the other passages below
 * it, and a last line that counts.
 */
export function findingsText(report: Report, textOf: TextOf, colour: Colours): string {
    const lines: string[] = [];
    for (const finding of report.findings) lines.push(...findingLines(finding, textOf, colour), '');
    lines.push(colour.strong(summary(report)));
    return `${lines.join('\n')}\n`;
}

/** The report without the findings that are not listed: hints unless they were asked for. */
export function asListed(report: Report, asked: Severity): Report {
    const lowest: Severity = asked === 'hint' ? 'hint' : 'information';
    return { ...report, findings: report.findings.filter((finding) => isAtLeast(finding.severity, lowest)) };
}

export function isAtLeast(severity: Severity, lowest: Severity): boolean {
    return rank[severity] >= rank[lowest];
}

const rank: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

function findingLines(finding: Finding, textOf: TextOf, colour: Colours): string[] {
    const [first = '', ...rest] = finding.message.split('\n');
    const head = [
        place(finding.passage, colour),
        colour[finding.severity](finding.severity),
        colour.code(finding.code),
        printable(first),
    ].join('  ');
    const lines = [head];
    for (const line of rest) if (line.trim() !== '') lines.push(`    ${printable(line)}`);
    lines.push(`    ${inContext(finding.passage, textOf, colour)}`);
    // What `message` says of each is in the message above; other programs have it from the JSON.
    for (const other of finding.related) {
        lines.push(
            `    ${place(other, colour)}  ${relationInWords[other.relation]}${inContext(other, textOf, colour)}`,
        );
    }
    return lines;
}

const relationInWords: Readonly<Record<Relation, string>> = {
    contradicts: '',
    corroborates: 'agrees: ',
    working: 'counted in: ',
};

function place(passage: ReportPassage, colour: Colours): string {
    return colour.place(`${printable(passage.uri)}:${passage.line}:${passage.column}`);
}

function inContext(passage: ReportPassage, textOf: TextOf, colour: Colours): string {
    const { before, words, after } = excerpt(textOf(passage.uri), passage);
    return `${before}${colour.quoted(words)}${after}`;
}

function summary({ findings, sources, settled = [] }: Report): string {
    const counts = (['warning', 'information', 'hint'] as const)
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}${count > 1 && severity !== 'information' ? 's' : ''}`);
    const read = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
    const found = counts.length === 0 ? `Nothing found in ${read}.` : `${counts.join(', ')} in ${read}.`;
    if (settled.length === 0) return found;
    return `${found} ${settled.length === 1 ? '1 finding' : `${settled.length} findings`} settled by decisions.`;
}
