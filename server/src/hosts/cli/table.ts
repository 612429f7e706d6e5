import { Layouts } from '../../features/layout';
import { measureTable } from '../../features/measureTable/measureTable';
import { storiesOf } from '../../features/measureTable/stories';
import { tableCsv } from '../../features/measureTable/tableCsv';
import { tableHtml } from '../../features/measureTable/tableHtml';
import { tableMarkdown } from '../../features/measureTable/tableMarkdown';
import type { Workspace } from '../../workspace/workspace';
import type { TableFormat } from './arguments';
import type { Colours } from './colours';
import { asJson } from './json';
import { tableText } from './tableText';

/** The tables of all stories that the sources tell; of each source by itself where no two tell one. */
export function tablesIn(workspace: Workspace, format: TableFormat, colour: Colours): string {
    const context = { workspace, layouts: new Layouts(workspace) };
    const stories = storiesOf(workspace);
    const tables = (stories.length > 0 ? stories : workspace.sources()).flatMap(
        ({ uri }) => measureTable(context, uri) ?? [],
    );
    switch (format) {
        case 'text':
            return tableText(tables, colour);
        case 'markdown':
            return tables.map(tableMarkdown).join('\n');
        case 'csv':
            return tableCsv(tables);
        case 'html':
            return tableHtml(tables);
        case 'json':
            return asJson({ stories: tables });
    }
}
