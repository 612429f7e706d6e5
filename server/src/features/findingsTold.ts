import type { Finding, ReportPassage, Verdict } from '../checks/report';

/** The findings of many sources without telling anything twice: the end with most rivals tells; gravest verdict first. */
export function findingsTold(findings: readonly Finding[]): Finding[] {
    const told: Finding[] = [];
    const pairs = new Set<string>();
    const byRivals = [...findings].sort((a, b) => b.related.length - a.related.length || inCopy(a, b));
    for (const finding of byRivals) {
        const rivals = finding.related.filter(({ relation }) => relation === 'contradicts');
        const keys = rivals.length === 0 ? [pairOf(finding)] : rivals.map((rival) => pairOf(finding, rival));
        if (keys.every((key) => pairs.has(key))) continue;
        for (const key of keys) pairs.add(key);
        told.push(finding);
    }
    return told.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || inCopy(a, b));
}

/** Gravest first. */
export const VERDICTS: readonly Verdict[] = ['contradiction', 'outdated', 'scope', 'disputed', 'variance', 'note'];

/** The same for both ends. */
function pairOf({ code, verdict, passage }: Finding, rival: ReportPassage = passage): string {
    const ends = [passage, rival].map(({ uri, start, end }) => `${uri} ${start} ${end}`).sort();
    return [code, verdict, ...ends].join('|');
}

function inCopy({ passage: a }: Finding, { passage: b }: Finding): number {
    return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;
}
