import type { Hover, Position } from 'vscode-languageserver-types';
import type { Corroboration } from '../checks/report';
import type { ClaimView } from '../workspace/claimView';
import type { EditorAbilities, FeatureContext } from './context';
import { samePassage, supportOf } from './locations';
import { passageList } from './passageList';
import { markdownProse, type Prose, plainProse } from './prose';
import { rivalsOf } from './rivals';
import { viewUnder } from './viewUnder';

/** Whether all sources have been read: before that, silence of the others means nothing. */
export type Completeness = 'all sources' | 'still reading';

/** What the claim under the cursor measures, who else says so, who says otherwise, and the sum if one holds. */
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
    return { contents: { kind: prose.kind, value: hoverText(context, prose, view, completeness) }, range };
}

function hoverText(context: FeatureContext, prose: Prose, view: ClaimView, completeness: Completeness): string {
    const blocks = [prose.strong(view.label)];
    const speaker = view.claim.speaker;
    if (speaker !== undefined && speaker !== '') blocks.push(prose.plain(`Attributed to ${speaker}.`));
    const { own, wider } = supportOf(view);
    for (const corroboration of own) blocks.push(agreement(context, prose, view, corroboration));
    if (completeness === 'still reading') blocks.push(prose.plain('The other sources are still being read.'));
    else if (own.length === 0) blocks.push(prose.plain('No other source says the same.'));
    for (const { heading, passages } of rivalsOf(view)) {
        blocks.push(`${prose.plain(heading)}\n\n${passageList(context, prose, passages)}`);
    }
    for (const corroboration of wider) blocks.push(agreement(context, prose, view, corroboration));
    for (const working of workings(view)) blocks.push(prose.plain(working));
    return blocks.join('\n\n');
}

/** "3 sources agree, 2 worded independently:" and where the others say it. */
function agreement(context: FeatureContext, prose: Prose, view: ClaimView, corroboration: Corroboration): string {
    const sources = new Set(corroboration.passages.map((passage) => passage.uri)).size;
    const others = corroboration.passages.filter((passage) => !samePassage(passage, view.claim));
    const label = corroboration.label === view.label ? '' : `${corroboration.label}: `;
    const agree = sources === 1 ? 'Said more than once in this source' : `${sources} sources agree`;
    const independent = sources > 1 ? `, ${independence(corroboration.independent, sources)}` : '';
    const heading = prose.plain(`${label}${agree}${independent}`);
    return others.length === 0 ? heading : `${heading}:\n\n${passageList(context, prose, others)}`;
}

/** Copies of one wire text do not confirm each other. */
function independence(independent: number, sources: number): string {
    if (independent >= sources) return 'worded independently';
    return independent <= 1 ? 'all from one text, it seems' : `${independent} worded independently`;
}

function workings(view: ClaimView): string[] {
    const workings = new Set<string>();
    for (const { working } of view.corroborations) if (working !== undefined && working !== '') workings.add(working);
    return [...workings];
}
