import type { Corroboration, Finding, ReportPassage } from '../../checks/report';
import type { Claim } from '../../claims/claim';
import type { FigureStanding } from '../../wire/measureTable';
import type { Workspace } from '../../workspace/workspace';
import { standings } from './standings';

/** How a figure stands, by the findings that the editor shows and by nothing else. */
export interface Standing {
    readonly standing: FigureStanding;
    readonly remarks: readonly string[];
}

/** Answers for the claims of one source. `figures`: those of its claims that the table shows. */
export function standingsIn(
    workspace: Workspace,
    corroborations: readonly Corroboration[],
    uri: string,
    figures: readonly Claim[],
): (claim: Claim) => Standing {
    const byFigure = new Map<Claim, Finding[]>();
    for (const finding of workspace.findings(uri)) {
        for (const claim of figuresOf(finding.passage, figures)) {
            const findings = byFigure.get(claim);
            if (findings === undefined) byFigure.set(claim, [finding]);
            else findings.push(finding);
        }
    }
    const agreed = new Set(corroborations.filter(acrossSources).flatMap(({ passages }) => passages.map(keyOf)));
    return (claim) => {
        const found = (byFigure.get(claim) ?? [])
            .flatMap((finding) => {
                const standing = standingBy(finding);
                return standing === undefined ? [] : [{ standing, message: finding.message }];
            })
            .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
        const [gravest] = found;
        if (gravest !== undefined) return { standing: gravest.standing, remarks: found.map(({ message }) => message) };
        const own = keyOf({ uri, start: claim.start, end: claim.end });
        return { standing: agreed.has(own) ? 'corroborated' : 'alone', remarks: [] };
    };
}

/** The figures that a finding is about: the one that it underlines, or all that its stretch of copy touches. */
function figuresOf(passage: ReportPassage, figures: readonly Claim[]): readonly Claim[] {
    const touched = figures.filter((claim) => claim.start < passage.end && passage.start < claim.end);
    const exact = touched.filter((claim) => claim.start === passage.start && claim.end === passage.end);
    return exact.length > 0 ? exact : touched;
}

/** undefined: the finding is about the wording around the figure. */
function standingBy(finding: Finding): FigureStanding | undefined {
    switch (finding.verdict) {
        case 'contradiction':
            return 'contradicted';
        case 'disputed':
            return 'disputed';
        case 'outdated':
            // Where it is not known which came first, all that can be said is that the figures differ by their day.
            return finding.older === undefined ? 'disputed' : finding.older === 'here' ? 'outdated' : 'newer';
        case 'scope':
            return 'counted otherwise';
        case 'note':
            return 'noted';
        case 'variance':
            return undefined;
    }
}

function acrossSources({ passages, working }: Corroboration): boolean {
    return working === undefined && new Set(passages.map(({ uri }) => uri)).size > 1;
}

function keyOf({ uri, start, end }: Pick<ReportPassage, 'uri' | 'start' | 'end'>): string {
    return `${start} ${end} ${uri}`;
}

/** The gravest of several. */
export function gravest(found: readonly FigureStanding[]): FigureStanding {
    return standings.find((standing) => found.includes(standing)) ?? 'alone';
}
