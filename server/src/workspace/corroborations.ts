import type { Corroboration, ReportPassage } from '../checks/report';
import { measureInWords, quote, valueInWords } from '../checks/words';
import type { Claim } from '../claims/claim';
import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import { isExact } from '../compare/intervals';
import { fingerprint } from '../text/fingerprint';
import type { Span } from '../text/span';
import type { SumGroup } from './sumGroups';

/** A passage of a source that says something; `of` is what other passages agree with. */
export interface Said {
    readonly source: SourceReading;
    readonly span: Span;
    readonly of: Claim | SentenceReading;
}

/** Two passages that say the same. */
export interface Agreement {
    readonly a: Said;
    readonly b: Said;
    /** 0 to 1. */
    readonly score: number;
}

/** How a passage of the report is made. */
export type Printer = (said: Said) => ReportPassage;

/** How many of these sources are worded independently of each other. */
export type Independence = (sources: readonly SourceReading[]) => number;

/**
 * Gathers agreements into groups that say one thing. A bound, a round figure or the like joins the group that it agrees
 * with best but ties no two groups together: 12 and 14 are not one because "at least 10" agrees with both.
 */
export function gather(agreements: readonly Agreement[]): Said[][] {
    const members = new Map<Said['of'], Said>();
    const parent = new Map<Said['of'], Said['of']>();
    const root = (of: Said['of']): Said['of'] => {
        let at = of;
        for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
            // Half the way is cut on the way: a story of hundreds of sources makes long chains.
            const above = parent.get(up);
            if (above !== undefined) parent.set(at, above);
            at = up;
        }
        return at;
    };
    const tied = new Set<Said['of']>();
    // Exact figures first: two bounds that met before either met the number would shut it out.
    for (const { a, b } of [...agreements].sort((x, y) => looseEnds(x) - looseEnds(y) || y.score - x.score)) {
        for (const said of [a, b]) members.set(said.of, widened(members.get(said.of), said));
        const [left, right] = [root(a.of), root(b.of)];
        if (left === right) continue;
        const loose = [a.of, b.of].filter(isLoose);
        if (loose.some((of) => tied.has(of))) continue;
        for (const of of loose) tied.add(of);
        parent.set(left, right);
    }
    const groups = new Map<Said['of'], Said[]>();
    for (const said of members.values()) {
        const key = root(said.of);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [said]);
        else group.push(said);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}

/** A group as the report tells it. */
export function corroborationOf(group: readonly Said[], print: Printer, independence: Independence): Corroboration {
    const ordered = [...group].sort((x, y) => compare(x.source.uri, y.source.uri) || x.span.start - y.span.start);
    const lead = (ordered.find(({ of }) => !isLoose(of)) ?? ordered[0]) as Said;
    const passages = ordered.map((said) => ({
        ...print(said),
        ...('kind' in said.of ? { value: valueInWords(said.of) } : {}),
    }));
    const label =
        'kind' in lead.of ? `${measureInWords(lead.of)}: ${valueInWords(lead.of)}` : quote(print(lead).text, 70);
    return {
        id: idOf(label, passages),
        label,
        passages,
        independent: independence(ordered.map(({ source }) => source)),
    };
}

/** A sum that holds, as the report tells it. */
export function corroborationOfSum(
    { working, stated }: SumGroup,
    print: Printer,
    independence: Independence,
): Corroboration {
    const passages = stated.map(({ source, claim }) => ({
        ...print({ source, span: claim, of: claim }),
        value: valueInWords(claim),
    }));
    return {
        id: idOf(working, passages),
        label: working,
        passages,
        independent: independence(stated.map(({ source }) => source)),
        working,
    };
}

function widened(before: Said | undefined, said: Said): Said {
    if (before === undefined) return said;
    return {
        ...said,
        span: { start: Math.min(before.span.start, said.span.start), end: Math.max(before.span.end, said.span.end) },
    };
}

function looseEnds({ a, b }: Agreement): number {
    return Number(isLoose(a.of)) + Number(isLoose(b.of));
}

function isLoose(of: Said['of']): boolean {
    return 'kind' in of && of.quantity !== undefined && !isExact(of.quantity);
}

function idOf(label: string, passages: readonly ReportPassage[]): string {
    return fingerprint([label, ...passages.flatMap((one) => [one.uri, one.text])]);
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

/** Canonical order. */
export function comparePassages(a: ReportPassage | undefined, b: ReportPassage | undefined): number {
    if (a === undefined || b === undefined) return 0;
    return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;
}
