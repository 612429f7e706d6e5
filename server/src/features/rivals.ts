import type { Finding, ReportPassage, Verdict } from '../checks/report';
import type { ClaimView } from '../workspace/claimView';
import { samePassage } from './locations';

/** Passages that do not agree with a claim, under what is the matter with them. */
export interface Rivals {
    readonly heading: string;
    readonly passages: readonly ReportPassage[];
}

/** Contradicting passages first, then the milder verdicts. A passage stands once, under the gravest. */
export function rivalsOf(view: Pick<ClaimView, 'claim' | 'findings'>): Rivals[] {
    const rivals: Rivals[] = [];
    const seen: ReportPassage[] = [view.claim];
    for (const [verdict, heading] of HEADINGS) {
        const passages: ReportPassage[] = [];
        for (const finding of view.findings) {
            if (finding.verdict !== verdict) continue;
            for (const passage of otherPassages(finding)) {
                if (seen.some((known) => samePassage(known, passage))) continue;
                seen.push(passage);
                passages.push(passage);
            }
        }
        if (passages.length > 0) rivals.push({ heading, passages });
    }
    return rivals;
}

const HEADINGS: readonly (readonly [Verdict, string])[] = [
    ['contradiction', 'Does not fit with:'],
    ['outdated', 'Given otherwise at another time:'],
    ['disputed', 'Said otherwise by another speaker:'],
    ['scope', 'Counted otherwise:'],
    ['variance', 'Worded otherwise:'],
    ['note', 'See also:'],
];

function otherPassages(finding: Finding): ReportPassage[] {
    return [finding.passage, ...finding.related.filter((passage) => passage.relation === 'contradicts')];
}
