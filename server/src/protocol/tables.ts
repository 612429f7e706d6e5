import { measureTable } from '../features/measureTable/measureTable';
import { storiesOf } from '../features/measureTable/stories';
import { tableCsv } from '../features/measureTable/tableCsv';
import { tableHtml } from '../features/measureTable/tableHtml';
import { tableMarkdown } from '../features/measureTable/tableMarkdown';
import { sourceLabel } from '../features/sourceLabel';
import type { MeasureTable, TableFormat } from '../wire/measureTable';
import { answer } from './languageFeatures';
import * as requests from './requests';
import type { Session } from './session';

/** Answers for the editor tab with the fact table, and for what is made of it. */
export function serveTables(session: Session): void {
    const { connection, features, workspace, shelf } = session;
    const tableOf = (uri: string) => measureTable(features, shelf.spellingOf(uri));

    connection.onRequest(requests.measureTable, ({ uri }, token) => answer(session, token, () => tableOf(uri) ?? null));
    connection.onRequest(requests.exportTable, ({ uri, format }, token) =>
        answer(session, token, () => {
            const table = tableOf(uri);
            return table === undefined ? null : exported(table, format);
        }),
    );
    connection.onRequest(requests.stories, (token) =>
        answer(session, token, () =>
            storiesOf(workspace).map(({ uri, sources }) => ({
                uri,
                sources: sources.map((source) => sourceLabel(features, source)),
            })),
        ),
    );
}

function exported(table: MeasureTable, format: TableFormat): string {
    switch (format) {
        case 'markdown':
            return tableMarkdown(table);
        case 'csv':
            return tableCsv([table]);
        case 'html':
            return tableHtml([table]);
    }
}
