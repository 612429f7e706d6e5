import type { Hover, Position } from 'vscode-languageserver-types';
import type { Corroboration, ReportPassage } from '../checks/report';
import type { ClaimView } from '../workspace/claimView';
import type { EditorAbilities, FeatureContext } from './context';
import { samePassage, supportOf } from './locations';
import { passageLines } from './passageList';
import { markdownProse, type Prose, plainProse } from './prose';
import { rivalsOf } from './rivals';
import { viewUnder } from './viewUnder';

/** Whether all sources have been read: before that, silence of the others means nothing. */
export type Completeness = 'all sources' | 'still reading';

/** Commands of the client, with uri and position of the claim: all passages on it, and those that are not compared. */
export const SHOW_PASSAGES_COMMAND = 'secondSource.showPassages';
export const SHOW_NOT_COMPARED_COMMAND = 'secondSource.showNotCompared';

/**
 * What the claim under the cursor measures, who else says so, who says otherwise, the sum if one holds, and what was not
 * compared: a dozen lines at most. What does not fit is a command away, where the client has it.
 */
export function hoverAt(
    context: FeatureContext,
    abilities: EditorAbilities,
    uri: string,
    position: Position,
    completeness: Completeness = 'all sources',
): Hover | undefined {
    const view = viewUnder(context, uri, position);
    if (view === undefined) return undefined;
    const range = context.layouts.rangeOf(uri, view.claim);
    if (range === undefined) return undefined;
    const prose = abilities.markdownHover ? markdownProse : plainProse;
    const command = (label: string, id: string): string =>
        abilities.trees ? prose.command(label, id, [uri, range.start]) : prose.plain(label);
    const value = hoverText({ context, prose, view, completeness, command });
    return { contents: { kind: prose.kind, value }, range };
}

/** What a hover is made of. */
interface Told {
    readonly context: FeatureContext;
    readonly prose: Prose;
    readonly view: ClaimView;
    readonly completeness: Completeness;
    /** A link that runs a command of the client on this claim; bare words where it has none. */
    readonly command: (label: string, id: string) => string;
}

/** A heading with the passages below it. */
interface Block {
    readonly heading: string;
    readonly passages: readonly ReportPassage[];
}

function hoverText(told: Told): string {
    const { context, prose, view, completeness, command } = told;
    const { speaker } = view.claim;
    const attributed = speaker === undefined || speaker === '' ? '' : prose.plain(` – attributed to ${speaker}`);
    const { own, wider } = supportOf(view);
    const agreeing = own.map((corroboration) => agreement(view, corroboration));
    const opposing: Block[] = rivalsOf(view).map(({ heading, passages }) => ({
        heading: heading.replace(/:$/, ''),
        passages,
    }));
    const around = wider.map((corroboration) => agreement(view, corroboration));
    const shares = sharesOf(agreeing, opposing, around);
    const blocks = [`${prose.strong(view.label)}${attributed}`];
    const show = (block: Block): void => {
        const most = shares.get(block) ?? 0;
        const lines = passageLines(context, prose, block.passages.slice(0, most));
        if (lines.length > 0) blocks.push([`${prose.plain(block.heading)}:`, '', ...lines].join('\n'));
        else if (block.passages.length === 0) blocks.push(prose.plain(block.heading));
    };
    for (const block of agreeing) show(block);
    if (completeness === 'still reading') blocks.push(prose.plain('The other sources are still being read.'));
    else if (own.length === 0) blocks.push(prose.plain('No other source says the same.'));
    for (const block of [...opposing, ...around]) show(block);
    for (const working of workings(view)) blocks.push(prose.plain(working));
    const all = [...agreeing, ...opposing, ...around];
    const left = all.reduce((sum, block) => sum + block.passages.length - (shares.get(block) ?? 0), 0);
    const last: string[] = [];
    if (left > 0) last.push(`${prose.plain(`and ${left} more:`)} ${command('show all', SHOW_PASSAGES_COMMAND)}`);
    if (view.apart.length > 0)
        last.push(
            `${prose.plain(`not compared: ${notCompared(view)};`)} ${command('why?', SHOW_NOT_COMPARED_COMMAND)}`,
        );
    if (last.length > 0) blocks.push(last.join(' · '));
    return blocks.join('\n\n');
}

/** Passages shown at most in one hover. With headings, label, a sum and the last line that is a dozen lines. */
const SHOWN = 7;

/** Passages shown at most of what a wider stretch, a sentence say, has in common with others. */
const SHOWN_AROUND = 2;

/** How many passages each block may show: those that agree leave room for those that do not. */
function sharesOf(
    agreeing: readonly Block[],
    opposing: readonly Block[],
    around: readonly Block[],
): Map<Block, number> {
    const shares = new Map<Block, number>();
    let left = SHOWN;
    const reserved = Math.min(
        3,
        opposing.reduce((sum, block) => sum + block.passages.length, 0),
    );
    const give = (blocks: readonly Block[], most: number): void => {
        let room = Math.min(left, most);
        for (const block of blocks) {
            const share = Math.min(room, block.passages.length);
            shares.set(block, share);
            room -= share;
            left -= share;
        }
    };
    give(agreeing, SHOWN - reserved);
    give(opposing, SHOWN);
    give(around, SHOWN_AROUND);
    return shares;
}

/** "3 sources agree, 2 worded independently", and where the others say it. */
function agreement(view: ClaimView, corroboration: Corroboration): Block {
    const sources = new Set(corroboration.passages.map((passage) => passage.uri)).size;
    const others = corroboration.passages.filter((passage) => !samePassage(passage, view.claim));
    const label = corroboration.label === view.label ? '' : `${corroboration.label}: `;
    const agree = sources === 1 ? 'Said more than once in this source' : `${sources} sources agree`;
    const independent = sources > 1 ? `, ${independence(corroboration.independent, sources)}` : '';
    return { heading: `${label}${agree}${independent}`, passages: others };
}

/** Copies of one wire text do not confirm each other. */
function independence(independent: number, sources: number): string {
    if (independent >= sources) return 'worded independently';
    return independent <= 1 ? 'all from one text, it seems' : `${independent} worded independently`;
}

/** "3 other figures for people killed". */
function notCompared({ apart, label }: ClaimView): string {
    const measure = label.slice(0, label.lastIndexOf(': '));
    return `${apart.length} other ${apart.length === 1 ? 'figure' : 'figures'} for ${measure}`;
}

function workings(view: ClaimView): string[] {
    const workings = new Set<string>();
    for (const { working } of view.corroborations) if (working !== undefined && working !== '') workings.add(working);
    // Many figures follow from two others in a long story; the first will do.
    return [...workings].slice(0, 1);
}
