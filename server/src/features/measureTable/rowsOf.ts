import type { Corroboration, Finding } from '../../checks/report';
import type { Claim, ClaimKind } from '../../claims/claim';
import type { SourceReading } from '../../claims/sourceReading';
import { isPeopleMeasure } from '../../compare/peopleMeasures';
import { narrowing } from './rowLabel';

/** A figure with the source that gives it. */
export interface Given {
    readonly source: SourceReading;
    readonly claim: Claim;
}

/** Whether a claim is a figure of the table: it measures something, by a number or by words such as "survivors". */
export function isMeasured(claim: Claim): boolean {
    return claim.quantity !== undefined && claim.polarity !== 'negated' && MEASURED.has(claim.kind);
}

const MEASURED: ReadonlySet<ClaimKind> = new Set([
    'count',
    'money',
    'percent',
    'measurement',
    'duration',
    'age',
    'time',
    'statement',
]);

/**
 * Gathers figures into rows: those of one slot, and those of different words that the editor holds to be one thing, since
 * it says that they agree or that they do not. Each row in the order of the figures.
 */
export function rowsOf(
    figures: readonly Given[],
    corroborations: readonly Corroboration[],
    findings: readonly Finding[],
): readonly (readonly Given[])[] {
    const parent = new Map<Given, Given>();
    const root = (given: Given): Given => {
        let at = given;
        for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
        return at;
    };
    const join = (a: Given | undefined, b: Given | undefined): void => {
        if (a === undefined || b === undefined || !mayShareRow(a.claim, b.claim)) return;
        const [left, right] = [root(a), root(b)];
        if (left !== right) parent.set(right, left);
    };
    const bySlot = new Map<string, Given>();
    const byPlace = new Map<string, Given>();
    for (const given of figures) {
        byPlace.set(placeOf({ uri: given.source.uri, start: given.claim.start, end: given.claim.end }), given);
        const slot = slotOf(given.claim);
        const first = bySlot.get(slot);
        if (first === undefined) bySlot.set(slot, given);
        else join(first, given);
    }
    for (const { passages, working } of corroborations) {
        if (working !== undefined) continue;
        const given = passages.map((passage) => byPlace.get(placeOf(passage))).filter((one) => one !== undefined);
        for (const other of given.slice(1)) join(given[0], other);
    }
    for (const { code, passage, related } of findings) {
        if (!OF_ONE_MEASURE.has(code)) continue;
        for (const other of related) join(byPlace.get(placeOf(passage)), byPlace.get(placeOf(other)));
    }
    const rows = new Map<Given, Given[]>();
    for (const given of figures) {
        const key = root(given);
        const row = rows.get(key);
        if (row === undefined) rows.set(key, [given]);
        else row.push(given);
    }
    return [...rows.values()];
}

/** Checks that hold two figures of one measure against each other; the others look at sums, parts and remainders. */
const OF_ONE_MEASURE: ReadonlySet<string> = new Set([
    'basis',
    'bound-broken',
    'figure-mismatch',
    'figure-outdated',
    'headline-mismatch',
    'magnitude',
    'self-mismatch',
]);

/**
 * What keeps two figures in two rows, in one string. A toll of an event has one slot, so has the age of a person. Of other
 * measures nothing but the head words is known, and one source may count many things by them ("16 wards", "lost in five
 * wards"): these share a row only where they are equal, or where the editor compares them.
 */
function slotOf(claim: Claim): string {
    const { measure, event, polarity, quantity } = claim;
    if (claim.kind === 'statement') return ['count', measure, 'people', '', 'total', event, '', polarity].join('|');
    const isOne = isPeopleMeasure(measure) || (claim.kind === 'age' && claim.subject !== undefined);
    return [
        claim.kind,
        measure,
        claim.base?.unit ?? claim.unit ?? '',
        claim.subject?.toLowerCase() ?? '',
        claim.extent,
        event,
        claim.per ?? '',
        polarity,
        ...[...narrowing(claim)].sort(),
        ...(isOne ? [] : [`${quantity?.bound} ${quantity?.value}`]),
    ].join('|');
}

/** Two people measures are two rows, whatever agrees: 38 killed and 38 aboard are not one thing. */
function mayShareRow(a: Claim, b: Claim): boolean {
    if (a.measure !== b.measure && (isPeopleMeasure(a.measure) || isPeopleMeasure(b.measure))) return false;
    if (a.event !== b.event) return false;
    // "survivors" has no extent of its own.
    if (a.kind === 'statement' || b.kind === 'statement') return true;
    return a.kind === b.kind && a.extent === b.extent && a.polarity === b.polarity;
}

function placeOf({ uri, start, end }: { readonly uri: string; readonly start: number; readonly end: number }): string {
    return `${start} ${end} ${uri}`;
}
