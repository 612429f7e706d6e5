import { NotificationType, NotificationType0, RequestType, RequestType0 } from 'vscode-languageserver';
import {
    CLAIM_PASSAGES,
    type ClaimPassages,
    type ClaimPassagesParams,
    WHY,
    type WhyAnswer,
    type WhyParams,
} from '../wire/claimPassages';
import { COVERAGE, type CoverageAnswer, type CoverageParams } from '../wire/coverage';
import {
    DECIDE,
    type DecideParams,
    LEDGER_WRITTEN,
    type LedgerAnswer,
    type LedgerWrittenParams,
    WITHDRAW_DECISION,
    type WithdrawParams,
} from '../wire/decisions';
import {
    EXPORT_TABLE,
    type ExportTableParams,
    MEASURE_TABLE,
    type MeasureTable,
    type MeasureTableParams,
    STORIES,
    type StoryChoice,
} from '../wire/measureTable';
import {
    LIST_SOURCES,
    type ListSourcesAnswer,
    type ListSourcesParams,
    READ_SOURCE,
    type ReadSourceAnswer,
    type ReadSourceParams,
} from '../wire/sourceFiles';
import { SOURCES_VIEW, type SourcesView } from '../wire/sourcesView';
import { CHECK_NOW, STATUS, type StatusParams } from '../wire/status';

export const listSources = new RequestType<ListSourcesParams, ListSourcesAnswer, void>(LIST_SOURCES);
export const readSource = new RequestType<ReadSourceParams, ReadSourceAnswer, void>(READ_SOURCE);
export const status = new NotificationType<StatusParams>(STATUS);
export const decide = new RequestType<DecideParams, LedgerAnswer, void>(DECIDE);
export const withdraw = new RequestType<WithdrawParams, LedgerAnswer, void>(WITHDRAW_DECISION);
export const ledgerWritten = new NotificationType<LedgerWrittenParams>(LEDGER_WRITTEN);
export const checkNow = new NotificationType0(CHECK_NOW);
export const measureTable = new RequestType<MeasureTableParams, MeasureTable | null, void>(MEASURE_TABLE);
export const exportTable = new RequestType<ExportTableParams, string | null, void>(EXPORT_TABLE);
export const stories = new RequestType0<readonly StoryChoice[], void>(STORIES);
export const sourcesView = new RequestType<null, SourcesView, void>(SOURCES_VIEW);
export const claimPassages = new RequestType<ClaimPassagesParams, ClaimPassages | null, void>(CLAIM_PASSAGES);
export const why = new RequestType<WhyParams, WhyAnswer | null, void>(WHY);
export const coverage = new RequestType<CoverageParams, CoverageAnswer | null, void>(COVERAGE);
