import type { Check } from '../server/src/checks/check';
import type { Severity } from '../server/src/checks/report';
import type { CheckComment, Example } from './checkComment';

/** The page of a check, in Markdown. */
export function checkPage({ id, severity }: Check, comment: CheckComment): string {
    return [
        `# ${comment.title}`,
        `Code \`${id}\` · usually ${inWords(severity)} · [all checks](README.md)`,
        '## Why',
        capitalised(comment.why),
        '## What to do',
        capitalised(comment.whatToDo),
        '## Reported',
        ...comment.reported.flatMap(exampleLines),
        '## Let pass',
        ...comment.letPass.flatMap(exampleLines),
        `## Turning it off`,
        `The setting \`secondSource.severity.${id}\` changes how it is shown; \`off\` turns it off.`,
        generated(id),
    ].join('\n\n');
}

/** The list of all checks. */
export function checkIndex(checks: readonly (readonly [Check, CheckComment])[]): string {
    const rows = checks.map(
        ([{ id, severity }, { title }]) => `| [\`${id}\`](${id}.md) | ${title} | ${inWords(severity)} |`,
    );
    return [
        '# Checks',
        'Each page says why a passage is reported, what to do about it, and what is let pass on purpose. The examples on ' +
            'the pages are run as tests.',
        ['| Code | What it finds | Usually |', '|---|---|---|', ...rows].join('\n'),
        'A finding that rests on a weaker reading than usual is shown as information.',
        '<!-- Made by `npm run docs` from the doc comments in server/src/checks. -->\n',
    ].join('\n\n');
}

function inWords(severity: Severity): string {
    return severity === 'information' ? severity : `a ${severity}`;
}

function generated(id: string): string {
    return `<!-- Made by \`npm run docs\` from the doc comment of ${id} in server/src/checks. -->\n`;
}

function exampleLines({ caption, sources }: Example): string[] {
    const copy = sources
        .map(({ uri, text, published }) => {
            const day = published === undefined ? '' : `, published ${published.slice(0, 10)}`;
            return sources.length > 1 || day !== ''
                ? `${uri}${day}:\n\n    ${indented(text)}`
                : `    ${indented(text)}`;
        })
        .join('\n\n');
    return caption === '' ? [copy] : [capitalised(caption), copy];
}

function indented(text: string): string {
    return text.trim().replaceAll('\n', '\n    ').replaceAll(/^ +$/gm, '');
}

function capitalised(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
