import type { Finding } from '../checks/report';
import type { ClaimKind } from '../claims/claim';
import type { FindingEntry, SourceEntry, SourcesView } from '../wire/sourcesView';
import type { FeatureContext } from './context';
import { findingsTold } from './findingsTold';
import { shownPassages } from './shownPassage';
import { sourceLabel } from './sourceLabel';

/** What the sources view shows. Its findings are those that the editor marks. */
export function sourcesView(context: FeatureContext): SourcesView {
    const { workspace } = context;
    const stories = workspace.stories().map(({ name, declared, uris }) => ({
        name,
        declared,
        sources: uris.map((uri) => sourceEntry(context, uri)).sort(byDay),
    }));
    const all = workspace.sources().flatMap(({ uri }) => workspace.findings(uri));
    return { stories, findings: findingsTold(all).map((finding) => findingEntry(context, finding)) };
}

function sourceEntry(context: FeatureContext, uri: string): SourceEntry {
    const { workspace } = context;
    const { published, publisher } = workspace.source(uri) ?? {};
    return {
        uri,
        label: sourceLabel(context, uri),
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { publisher }),
        figures: workspace.claims(uri).filter(({ kind }) => FIGURES.has(kind)).length,
        findings: workspace.findings(uri).length,
    };
}

const FIGURES: ReadonlySet<ClaimKind> = new Set([
    'count',
    'money',
    'percent',
    'measurement',
    'duration',
    'age',
    'time',
    'ordinal',
]);

function findingEntry(context: FeatureContext, finding: Finding): FindingEntry {
    const { id, code, verdict, severity, message, passage, related } = finding;
    return { id, code, verdict, severity, message, passages: shownPassages(context, [passage, ...related]) };
}

/** Without a day last, and then in canonical order. */
function byDay(a: SourceEntry, b: SourceEntry): number {
    const [left, right] = [a.published ?? '~', b.published ?? '~'];
    return left < right ? -1 : left > right ? 1 : 0;
}
