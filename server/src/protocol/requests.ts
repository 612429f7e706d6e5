import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver';
import {
    LIST_SOURCES,
    type ListSourcesAnswer,
    type ListSourcesParams,
    READ_SOURCE,
    type ReadSourceAnswer,
    type ReadSourceParams,
} from './wire/sourceFiles';
import { CHECK_NOW, STATUS, type StatusParams } from './wire/status';

export const listSources = new RequestType<ListSourcesParams, ListSourcesAnswer, void>(LIST_SOURCES);
export const readSource = new RequestType<ReadSourceParams, ReadSourceAnswer, void>(READ_SOURCE);
export const status = new NotificationType<StatusParams>(STATUS);
export const checkNow = new NotificationType0(CHECK_NOW);
