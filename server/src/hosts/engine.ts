import type { Report, Severity } from '../checks/report';
import type { SourceInput } from '../text/source';
import { Workspace } from '../workspace/workspace';

/** Checks sources against themselves and each other. Never throws for a text; the order of the sources does not matter. */
export function checkSources(
    sources: readonly SourceInput[],
    options: {
        readonly story?: 'auto' | 'one';
        /** Severity per check, as `secondSource.severity.*` in the editor; it also turns on the checks that are off. */
        readonly severity?: Readonly<Record<string, Severity | 'off'>>;
    } = {},
): Report {
    const workspace = new Workspace({ story: options.story ?? 'auto', severity: options.severity ?? {} });
    for (const source of sources) workspace.set(source);
    return workspace.report();
}
