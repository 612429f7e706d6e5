import type { Corroboration } from '../checks/report';
import type { SourceReading } from '../claims/sourceReading';
import { derivedFigures } from '../compare/derivedFigures';
import { type Sum, sumsOf } from '../compare/sums';
import { independentOf } from '../index/independence';
import { agreementsOf, statementAgreementsOf } from './agreements';
import {
    type Agreement,
    comparePassages,
    corroborationOf,
    corroborationOfSum,
    gather,
    type Printer,
} from './corroborations';
import { gatherStatements, type StatementAgreement } from './statementGroups';
import { gatherSums } from './sumGroups';

/** What sources say alike, as far as they tell one story, and the sums that their figures make; in canonical order. */
export function corroborationsAmong(
    readings: readonly SourceReading[],
    storyOf: (reading: SourceReading) => readonly SourceReading[],
    print: Printer,
): readonly Corroboration[] {
    const agreements: Agreement[] = [];
    const statements: StatementAgreement[] = [];
    const sums: Sum[] = [];
    const asked = new Set(readings);
    for (const a of readings) {
        const story = storyOf(a).filter((b) => asked.has(b));
        for (const b of story) {
            if (a.uri >= b.uri) continue;
            agreements.push(...agreementsOf(a, b));
            statements.push(...statementAgreementsOf(a, b));
        }
        const told = [...sumsOf(story), ...derivedFigures(story)];
        sums.push(...told.filter((sum) => sum.holds && sum.whole.source === a));
    }
    const groups = [...gather(agreements), ...gatherStatements(statements)].map((group) =>
        corroborationOf(group, print, independentOf),
    );
    const sumsTold = gatherSums(sums).map((group) => corroborationOfSum(group, print, independentOf));
    return [...groups, ...sumsTold].sort((x, y) => comparePassages(x.passages[0], y.passages[0]));
}
