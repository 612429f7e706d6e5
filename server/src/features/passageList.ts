import type { ReportPassage } from '../checks/report';
import type { FeatureContext } from './context';
import { excerpt } from './excerpt';
import type { Prose } from './prose';
import { datedLabel } from './sourceLabel';

/** Passages as a list, each with its source, a link that jumps there, and the words around it. */
export function passageList(context: FeatureContext, prose: Prose, passages: readonly ReportPassage[]): string {
    const lines = passageLines(context, prose, passages.slice(0, SHOWN));
    const left = passages.length - SHOWN;
    if (left > 0) lines.push(`- ${prose.plain(`and ${left} more: find all references shows them`)}`);
    return lines.join('\n');
}

/** The lines of a list: all of these passages. */
export function passageLines(context: FeatureContext, prose: Prose, passages: readonly ReportPassage[]): string[] {
    return passages.map((passage) => `- ${listed(context, prose, passage)}`);
}

/** Passages shown at most under one heading. */
const SHOWN = 6;

/** "[wire.txt, line 3](…): “… which claimed **38 lives**.”" */
function listed(context: FeatureContext, prose: Prose, passage: ReportPassage): string {
    const document = context.layouts.of(passage.uri);
    const around = document === undefined ? undefined : excerpt(document.getText(), passage);
    const label = `${datedLabel(context, passage.uri)}, line ${passage.line}`;
    const where = prose.link(label, passage.uri, passage.line, passage.column);
    if (around === undefined) return `${where}: “${prose.plain(passage.text)}”`;
    return `${where}: “${prose.plain(around.before)}${prose.strong(around.words)}${prose.plain(around.after)}”`;
}
