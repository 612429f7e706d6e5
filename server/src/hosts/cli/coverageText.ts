import { type Coverage, type CoveredFigure, type FigureState, percentTicked } from '../../features/coverage';
import type { Colours } from './colours';
import { excerpt } from './excerpt';
import type { TextOf } from './findingsText';
import { printable, quoted } from './printable';

/** The figures of a draft for a terminal: a line each, below it who agrees and who does not; a last line that counts. */
export function coverageText(draft: string, coverage: Coverage, textOf: TextOf, colour: Colours): string {
    const lines: string[] = [];
    for (const figure of coverage.figures) lines.push(...figureLines(figure, textOf, colour), '');
    lines.push(colour.strong(`${printable(draft)}: ${summary(coverage)}`));
    return `${lines.join('\n')}\n`;
}

function summary(coverage: Coverage): string {
    const { figures, ticked, disputed, unsupported } = coverage;
    if (figures.length === 0) return 'no figures.';
    const counts = [`${ticked} of ${figures.length} ${figures.length === 1 ? 'figure' : 'figures'} ticked`];
    if (disputed > 0) counts.push(`${disputed} disputed`);
    if (unsupported > 0) counts.push(`${unsupported} unsupported`);
    return `${counts.join(', ')} (${percentTicked(coverage)}%).`;
}

function figureLines({ claim, state, support, rivals }: CoveredFigure, textOf: TextOf, colour: Colours): string[] {
    const { before, words, after } = excerpt(textOf(claim.uri), claim);
    const place = (passage: { readonly uri: string; readonly line: number; readonly column: number }) =>
        colour.place(`${printable(passage.uri)}:${passage.line}:${passage.column}`);
    const mark = paintOf(state, colour)(`${MARK[state]} ${state}`);
    const lines = [`${place(claim)}  ${mark}  ${before}${colour.quoted(words)}${after}`];
    for (const passage of support) lines.push(`    ${place(passage)}  agrees: ${quoted(passage.text, 120)}`);
    for (const { heading, passages } of rivals) {
        for (const passage of passages) {
            lines.push(`    ${place(passage)}  ${heading.toLowerCase()} ${quoted(passage.text, 120)}`);
        }
    }
    return lines;
}

const MARK: Readonly<Record<FigureState, string>> = { ticked: '✓', disputed: '≠', unsupported: '?' };

function paintOf(state: FigureState, colour: Colours): (text: string) => string {
    switch (state) {
        case 'ticked':
            return colour.quoted;
        case 'disputed':
            return colour.warning;
        case 'unsupported':
            return colour.information;
    }
}
