import type { ReportClaim, ReportPassage, Verdict } from '../checks/report';
import type { ClaimKind } from '../claims/claim';
import type { ClaimView } from '../workspace/claimView';
import type { FeatureContext } from './context';
import { supportOf } from './locations';
import { type Rivals, rivalsOf } from './rivals';

/** Ticked: enough other sources agree. Disputed: a finding touches it, whoever agrees. */
export type FigureState = 'ticked' | 'disputed' | 'unsupported';

export interface CoveredFigure {
    readonly claim: ReportClaim;
    readonly state: FigureState;
    /** Other sources that agree, worded independently of each other: "2" for two papers with a text of their own. */
    readonly agreeing: number;
    /** Where they say so. Drafts support nothing. */
    readonly support: readonly ReportPassage[];
    /** Passages that do not agree, under what is the matter with them. */
    readonly rivals: readonly Rivals[];
}

export interface Coverage {
    /** In the order of the copy. */
    readonly figures: readonly CoveredFigure[];
    readonly ticked: number;
    readonly disputed: number;
    readonly unsupported: number;
}

/**
 * How far other sources stand behind the figures of a source: the answers of hover and findings, counted. `wanted`: other
 * sources, worded independently, that a tick takes.
 */
export function coverageOf(
    context: Pick<FeatureContext, 'workspace' | 'isDraft'>,
    uri: string,
    wanted: number,
): Coverage {
    const { workspace } = context;
    const corroborations = workspace.corroborationsOf(uri);
    const findings = workspace.findings(uri);
    const figures: CoveredFigure[] = [];
    for (const claim of workspace.claims(uri)) {
        if (!isFigure(claim.kind)) continue;
        const touches = (passage: ReportPassage) =>
            passage.uri === uri && passage.start < claim.end && claim.start < passage.end;
        const view: Said = {
            claim,
            corroborations: corroborations.filter(({ passages }) => passages.some(touches)),
            findings: findings.filter(({ passage }) => touches(passage)),
        };
        const figure = covered(context, view, wanted);
        const before = figures.at(-1);
        // "Two were shot dead" is two claims in the same words: one figure to tick.
        const again = before !== undefined && before.claim.start === claim.start && before.claim.end === claim.end;
        if (again) figures[figures.length - 1] = graver(before, figure);
        else figures.push(figure);
    }
    const count = (state: FigureState) => figures.filter((figure) => figure.state === state).length;
    return { figures, ticked: count('ticked'), disputed: count('disputed'), unsupported: count('unsupported') };
}

/** Of 18 figures 14 ticked: 78. A draft without figures is ticked to the last. */
export function percentTicked({ figures, ticked }: Coverage): number {
    return figures.length === 0 ? 100 : Math.floor((100 * ticked) / figures.length);
}

type Said = Pick<ClaimView, 'claim' | 'corroborations' | 'findings'>;

function covered(
    { workspace, isDraft }: Pick<FeatureContext, 'workspace' | 'isDraft'>,
    view: Said,
    wanted: number,
): CoveredFigure {
    const support: ReportPassage[] = [];
    for (const { passages, working } of supportOf(view).own) {
        // A sum that holds is worth reading, but nobody has printed the figure.
        if (working !== undefined) continue;
        for (const passage of passages) {
            if (passage.uri !== view.claim.uri && !isDraft(passage.uri)) support.push(passage);
        }
    }
    const agreeing = workspace.independent([...new Set(support.map(({ uri }) => uri))]);
    const disputed = view.findings.some(({ verdict }) => DISPUTING.has(verdict));
    return {
        claim: view.claim,
        state: disputed ? 'disputed' : agreeing >= wanted ? 'ticked' : 'unsupported',
        agreeing,
        support,
        rivals: rivalsOf(view),
    };
}

const DISPUTING: ReadonlySet<Verdict> = new Set<Verdict>(['contradiction', 'disputed', 'outdated']);

/** Of two claims in the same words, the one with more to look at. */
function graver(a: CoveredFigure, b: CoveredFigure): CoveredFigure {
    return RANK[b.state] > RANK[a.state] ? b : a;
}

const RANK: Readonly<Record<FigureState, number>> = { unsupported: 0, ticked: 1, disputed: 2 };

function isFigure(kind: ClaimKind): boolean {
    switch (kind) {
        case 'count':
        case 'money':
        case 'percent':
        case 'measurement':
        case 'duration':
        case 'age':
        case 'time':
        case 'ordinal':
            return true;
        case 'date':
        case 'quotation':
        case 'name':
        case 'statement':
            return false;
    }
}
