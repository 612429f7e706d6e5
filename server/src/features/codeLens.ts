import type { CodeLens } from 'vscode-languageserver-types';
import type { Passage } from '../text/passage';
import { PEEK_COMMAND } from './codeActions/peek';
import type { EditorAbilities, FeatureContext } from './context';
import { type CoveredFigure, coverageOf, type FigureState } from './coverage';
import { locationsOf } from './locations';

/**
 * "3 ticked, 1 disputed" above each paragraph with figures, and above a heading for all that stands below it. A click
 * peeks at the figures without a tick. `wanted`: other sources that a tick takes.
 */
export function codeLensesIn(
    context: FeatureContext,
    abilities: EditorAbilities,
    uri: string,
    wanted: number,
): CodeLens[] {
    const { figures } = coverageOf(context, uri, wanted);
    const passages = context.workspace.mentions(uri).map(({ passage }) => passage);
    const lenses: CodeLens[] = [];
    passages.forEach((passage, nth) => {
        const end = passage.kind === 'heading' ? endOfSection(passages, nth) : passage.end;
        const own = figures.filter(({ claim }) => passage.start <= claim.start && claim.start < end);
        const range = context.layouts.rangeOf(uri, passage);
        if (own.length === 0 || range === undefined) return;
        const title = counted(own);
        const open = own.filter(({ state }) => state !== 'ticked').map(({ claim }) => claim);
        const locations = locationsOf(context, open);
        const peeks = abilities.peek && locations.length > 0;
        lenses.push({
            range: { start: range.start, end: range.start },
            command: peeks
                ? { title, command: PEEK_COMMAND, arguments: [uri, locations[0]?.range.start, locations] }
                : { title, command: '' },
        });
    });
    return lenses;
}

/** Where the next heading begins, or the text ends. */
function endOfSection(passages: readonly Passage[], nth: number): number {
    return passages.slice(nth + 1).find(({ kind }) => kind === 'heading')?.start ?? passages.at(-1)?.end ?? 0;
}

/** "3 ticked, 1 disputed". */
function counted(figures: readonly CoveredFigure[]): string {
    return STATES.map((state) => [figures.filter((figure) => figure.state === state).length, state] as const)
        .filter(([count]) => count > 0)
        .map(([count, state]) => `${count} ${state}`)
        .join(', ');
}

const STATES: readonly FigureState[] = ['ticked', 'disputed', 'unsupported'];
