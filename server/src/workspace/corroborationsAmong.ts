import type { Corroboration } from '../checks/report';
import type { SourceReading } from '../claims/sourceReading';
import { derivedFigures } from '../compare/derivedFigures';
import { type Sum, sumsOf } from '../compare/sums';
import { independentOf } from '../index/independence';
import { statementAgreementsOf } from './agreements';
import {
    type Agreement,
    comparePassages,
    corroborationOf,
    corroborationOfSum,
    gather,
    type Printer,
    type Said,
} from './corroborations';
import { gatherStatements, type StatementAgreement } from './statementGroups';
import { gatherSums } from './sumGroups';
import { agreementsBetween, type Links } from './supports';

/** What sources say alike, as far as they tell one story, and the sums that their figures make; in canonical order. */
export function corroborationsAmong(
    readings: readonly SourceReading[],
    links: Links,
    print: Printer,
): readonly Corroboration[] {
    const agreements: Agreement[] = [];
    const statements: StatementAgreement[] = [];
    const sums: Sum[] = [];
    for (const a of readings) {
        const linked = links(a);
        const story = readings.filter((b) => b === a || linked.has(b.uri));
        for (const b of story) {
            if (a.uri >= b.uri) continue;
            agreements.push(...agreementsBetween(a, b).all);
            statements.push(...statementAgreementsOf(a, b));
        }
        sums.push(...sumsThatHold(story).filter((sum) => sum.whole.source === a));
    }
    const groups = [...gather(agreements), ...gatherStatements(statements)].map((group) => toldAsOne(group, print));
    return inReportOrder([...groups, ...sumsTold(sums, print)]);
}

/** A group of passages as the report tells it. */
export function toldAsOne(group: readonly Said[], print: Printer): Corroboration {
    return corroborationOf(group, print, independentOf);
}

/** Sums and other figures that follow from two of the story. */
export function sumsThatHold(story: readonly SourceReading[]): Sum[] {
    return [...sumsOf(story), ...derivedFigures(story)].filter((sum) => sum.holds);
}

/** Sums as the report tells them: once each, however many sources give their terms. */
export function sumsTold(sums: readonly Sum[], print: Printer): Corroboration[] {
    return gatherSums(sums).map((group) => corroborationOfSum(group, print, independentOf));
}

export function inReportOrder(corroborations: readonly Corroboration[]): Corroboration[] {
    return [...corroborations].sort((x, y) => comparePassages(x.passages[0], y.passages[0]));
}
