import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { EditorAbilities, FeatureContext } from './context';
import { type CoveredFigure, coverageOf } from './coverage';
import { passageList } from './passageList';
import { markdownProse, type Prose, plainProse } from './prose';

/**
 * "✓3" behind a figure that three other sources agree with, "≠ 29" where one says otherwise, "?" where nobody says it.
 * Those of a range; `wanted`: other sources that a tick takes.
 */
export function inlayHintsIn(
    context: FeatureContext,
    abilities: EditorAbilities,
    uri: string,
    range: Range,
    wanted: number,
): InlayHint[] {
    const document = context.layouts.of(uri);
    if (document === undefined) return [];
    const prose = abilities.markdownHover ? markdownProse : plainProse;
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const hints: InlayHint[] = [];
    for (const figure of coverageOf(context, uri, wanted).figures) {
        if (figure.claim.end < start || end < figure.claim.start) continue;
        hints.push({
            position: document.positionAt(figure.claim.end),
            label: labelOf(figure),
            paddingLeft: true,
            tooltip: { kind: prose.kind, value: tooltip(context, prose, figure) },
        });
    }
    return hints;
}

/** Short: editors cut what is longer than 43 characters on a line. */
function labelOf({ state, agreeing, rivals }: CoveredFigure): string {
    switch (state) {
        case 'ticked':
            return `✓${agreeing}`;
        case 'unsupported':
            return '?';
        case 'disputed': {
            const rival = rivals[0]?.passages[0]?.text;
            return rival === undefined ? '≠' : `≠ ${figureIn(rival)}`;
        }
    }
}

/** "29" of "29 survivors"; the first words of a passage without digits. */
function figureIn(text: string): string {
    const digits = /[$£€¥]?\d(?:[\d.,]*\d)?%?/.exec(text)?.[0];
    if (digits !== undefined) return digits;
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** Characters. */
const LONGEST = 24;

function tooltip(context: FeatureContext, prose: Prose, { support, rivals, agreeing }: CoveredFigure): string {
    const blocks: string[] = [];
    if (support.length > 0) {
        const agree = agreeing === 1 ? 'One other source agrees:' : `${agreeing} other sources agree:`;
        blocks.push(`${prose.plain(agree)}\n\n${passageList(context, prose, support)}`);
    }
    for (const { heading, passages } of rivals) {
        blocks.push(`${prose.plain(heading)}\n\n${passageList(context, prose, passages)}`);
    }
    if (blocks.length === 0) blocks.push(prose.plain('No other source says the same.'));
    return blocks.join('\n\n');
}
