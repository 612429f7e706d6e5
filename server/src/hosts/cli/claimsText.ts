import type { Report, ReportClaim } from '../../checks/report';
import type { Colours } from './colours';
import { printable, quoted } from './printable';

/** What each source asserts, a line each: place, kind, measure with its value, who said so, and the words. */
export function claimsText(report: Pick<Report, 'sources' | 'claims'>, colour: Colours): string {
    const lines = report.claims.map((claim) => claimLine(claim, colour));
    const { length: claims } = report.claims;
    const { length: sources } = report.sources;
    const counted = `${claims} ${claims === 1 ? 'claim' : 'claims'} in ${sources} ${sources === 1 ? 'source' : 'sources'}.`;
    return `${[...lines, colour.strong(counted)].join('\n')}\n`;
}

function claimLine(claim: ReportClaim, colour: Colours): string {
    const parts = [
        colour.place(`${printable(claim.uri)}:${claim.line}:${claim.column}`),
        colour.code(claim.kind),
        assertion(claim),
    ];
    if (claim.polarity !== 'affirmed') parts.push(claim.polarity);
    if (claim.speaker !== undefined) parts.push(`according to ${printable(claim.speaker)}`);
    parts.push(colour.quoted(quoted(claim.text, 120)));
    return parts.filter((part) => part !== '').join('  ');
}

/** "killed = 38 people", "killed (a 2-year-old) ≥ 12". */
function assertion(claim: ReportClaim): string {
    const subject = claim.subject === undefined ? '' : ` (${printable(claim.subject)})`;
    // A quotation measures nothing: its measure repeats its kind.
    const measure = claim.measure === claim.kind ? '' : printable(claim.measure ?? '');
    const measured = `${measure}${subject}`.trim();
    return [measured, range(claim), claim.date ?? ''].filter((part) => part !== '').join(' ');
}

function range({ min, max, unit }: ReportClaim): string {
    const low = Number.isFinite(min) ? min : undefined;
    const high = Number.isFinite(max) ? max : undefined;
    const suffix = unit === undefined ? '' : ` ${unit}`;
    if (low === undefined) return high === undefined ? '' : `≤ ${high}${suffix}`;
    if (high === undefined) return `≥ ${low}${suffix}`;
    return low === high ? `= ${low}${suffix}` : `${low} to ${high}${suffix}`;
}
