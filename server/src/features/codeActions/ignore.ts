import { blockAround } from '../../decisions/ignoreComments';
import { actionKinds } from './actionKinds';
import { deciding } from './decide';
import { editing, type FindingAction } from './findingAction';

/** Leaves the finding out here, or its check in all of this text: by a comment in Markdown, else by the ledger. */
export const ignore: FindingAction = (context, at) => {
    const { code } = at.finding;
    const here = 'Ignore here';
    const file = `Ignore ${code} in this text`;
    const { workspace } = context.features;
    if (workspace.languageOf(at.uri) !== 'markdown') {
        return [
            ...deciding(context, at, here, actionKinds.ignore, 'ignored', 'finding'),
            ...deciding(context, at, file, actionKinds.ignore, 'ignored', 'file'),
        ];
    }
    const text = workspace.text(at.uri) ?? '';
    const passages = workspace.story(at.uri).find(({ uri }) => uri === at.uri)?.passages ?? [];
    const end = /\r?\n/.exec(text)?.[0] ?? '\n';
    const within = passages.findIndex(
        (passage) => passage.start <= at.finding.passage.start && at.finding.passage.start < passage.end,
    );
    const block = blockAround(passages, within);
    const start = block === undefined ? undefined : lineStart(text, block.start);
    const top = behindFrontMatter(text);
    return [
        ...(start === undefined
            ? []
            : editing(context, at, here, actionKinds.ignore, [
                  { start, end: start, text: `<!-- second-source-ignore ${code} -->${end}` },
              ])),
        ...editing(context, at, file, actionKinds.ignore, [
            { start: top, end: top, text: `<!-- second-source-ignore-file ${code} -->${end}${end}` },
        ]),
    ];
};

function lineStart(text: string, offset: number): number {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Front matter is none unless it stands at the very top: a comment goes behind it. */
function behindFrontMatter(text: string): number {
    return /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*\r?\n(?:[ \t]*\r?\n)?/.exec(text)?.[0].length ?? 0;
}
