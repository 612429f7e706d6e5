import type { SourceReading } from '../claims/sourceReading';
import { isAgreement } from '../compare/alignment';
import { alignDates } from '../compare/dates';
import { alignAges } from '../compare/equalAges';
import { alignEqual } from '../compare/equalFigures';
import { alignPosts } from '../compare/equalPosts';
import { alignScores } from '../compare/equalScores';
import { alignOrdinals } from '../compare/ordinalCounts';
import { alignAgreedParticulars } from '../compare/particulars';
import { alignQuotations } from '../compare/quotations';
import type { Agreement } from './corroborations';
import { meet, statementsOf } from './meetings';
import type { StatementAgreement } from './statementGroups';

/** Figures, days and quotations of two sources of one story that agree. */
export function agreementsOf(a: SourceReading, b: SourceReading): Agreement[] {
    const [first, second] = a.uri <= b.uri ? [a, b] : [b, a];
    const meeting = meet(first, second);
    const agreements: Agreement[] = [];
    for (const one of meeting.figures) {
        if (!isAgreement(one)) continue;
        agreements.push({
            a: { source: first, span: one.a, of: one.a },
            b: { source: second, span: one.b, of: one.b },
            score: one.score,
        });
    }
    for (const one of aligners.flatMap((align) => align(first, second))) {
        agreements.push({
            a: { source: first, span: one.a, of: one.a },
            b: { source: second, span: one.b, of: one.b },
            score: one.score,
        });
    }
    return agreements;
}

const aligners = [
    alignEqual,
    alignScores,
    alignOrdinals,
    alignAges,
    alignPosts,
    alignDates,
    alignAgreedParticulars,
    alignQuotations,
];

/** Stretches of two sources of one story that say the same in words. */
export function statementAgreementsOf(a: SourceReading, b: SourceReading): StatementAgreement[] {
    const [first, second] = a.uri <= b.uri ? [a, b] : [b, a];
    return statementsOf(first, second).map((pair) => ({ a: first, b: second, pair }));
}
