import type { ReportPassage } from '../../checks/report';
import type { FeatureContext } from '../context';
import { excerpt } from '../excerpt';
import { fileName, sourceLabel } from '../sourceLabel';
import { actionKinds } from './actionKinds';
import { COPY_COMMAND } from './commands';
import type { FindingAction } from './findingAction';

/** A question to colleagues in plain text, with the passages, their sources and dates: for a mail or a chat. */
export const deskQuery: FindingAction = ({ features, abilities }, { finding, diagnostics }) => {
    if (!abilities.decide) return [];
    const title = 'Copy as a query for the desk';
    const [, why = ''] = finding.message.split('\n');
    const passages = [finding.passage, ...finding.related].slice(0, MOST);
    const text = [
        `Query: ${why === '' ? finding.message : why}`,
        ...passages.map((passage) => quotation(features, passage)),
        ...(finding.related.length >= MOST ? [`(and ${finding.related.length + 1 - MOST} more)`] : []),
    ].join('\n\n');
    return [
        {
            title,
            kind: actionKinds.query,
            diagnostics: [...diagnostics],
            command: { title, command: COPY_COMMAND, arguments: [`${text}\n`] },
        },
    ];
};

/** Passages in one query: nobody reads more. */
const MOST = 6;

/** "wire.txt, 2025-03-03, line 1:" and the sentence with the words. */
function quotation(features: FeatureContext, passage: ReportPassage): string {
    const { uri, line } = passage;
    const file = fileName(uri);
    const label = sourceLabel(features, uri);
    const published = features.workspace.source(uri)?.published?.slice(0, 10);
    const head = [file, label === file ? undefined : label, published, `line ${line}`].filter(
        (part) => part !== undefined,
    );
    const { before, words, after } = excerpt(features.workspace.text(uri) ?? '', passage);
    return `${head.join(', ')}:\n${(before + words + after).replace(/\s+/g, ' ').trim()}`;
}
