import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { canAgree } from './intervals';
import { exactFigure } from './mainFigures';
import { daysLater } from './storyDays';
import { surroundings } from './surroundings';

/** A figure of an earlier source and the one that a later source gives for the same. */
export interface Update {
    readonly old: Claim;
    readonly new: Claim;
}

/** What `later` gives anew for measures that grow or move while a story goes on, if it is known to be the later source. */
export function updatesOf(earlier: SourceReading, later: SourceReading): Update[] {
    const days = daysLater(earlier, later);
    if (days === undefined || days < 1) return [];
    const updates: Update[] = [];
    for (const measure of growing) {
        const [old, after] = [exactFigure(earlier, measure), exactFigure(later, measure)];
        if (old === undefined || after === undefined || !isUpdate(later, old, after)) continue;
        // A toll that falls was misread or counts others, more often than it was revised.
        if ((after.quantity?.value ?? 0) > (old.quantity?.value ?? 0)) updates.push({ old, new: after });
    }
    for (const [stage, old] of stagesOf(earlier)) {
        const after = stagesOf(later).get(stage);
        if (after !== undefined && isUpdate(later, old, after)) updates.push({ old, new: after });
    }
    return updates;
}

/** Measures of people that rise with the days. */
const growing: readonly string[] = ['killed', 'injured', 'rescued', 'arrested', 'displaced', 'evacuated'];

/** Another value, which the later source does not itself hold beside the old one: "up from 12". */
function isUpdate(later: SourceReading, old: Claim, after: Claim): boolean {
    if (old.quantity === undefined || after.quantity === undefined || canAgree(old.quantity, after.quantity))
        return false;
    return !later.claims.some(
        (claim) => claim.kind === old.kind && claim.unit === old.unit && claim.quantity?.value === old.quantity?.value,
    );
}

/** How far a thing had got, by what it was: "10 percent contained", "40% of the votes counted". The first of each. */
function stagesOf(source: SourceReading): ReadonlyMap<string, Claim> {
    const found = new Map<string, Claim>();
    for (const claim of source.claims) {
        if (
            claim.kind !== 'percent' ||
            claim.polarity !== 'affirmed' ||
            claim.event !== 'main' ||
            claim.extent === 'change'
        )
            continue;
        const word = surroundings(source, claim).find(
            ({ stem, start, end, negated }) =>
                stages.has(stem) && !negated && end > claim.start - close && start < claim.end + close,
        );
        if (word !== undefined && !found.has(word.stem)) found.set(word.stem, claim);
    }
    return found;
}

/** UTF-16 units to either side. */
const close = 24;

/** Stems of words for a work that goes on. */
const stages: ReadonlySet<string> = new Set(['contain', 'count', 'complete', 'restore', 'vaccinate', 'report']);
