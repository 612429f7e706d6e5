import { env, Uri, window, workspace } from 'vscode';
import { EXPORT_TABLE, type TableFormat } from '../../../server/src/wire/measureTable';
import type { Server } from './server';

/** Puts the table on the clipboard, in Markdown. */
export async function copyTable(server: Server, uri: string): Promise<void> {
    const text = await server<string | null>(EXPORT_TABLE, { uri, format: 'markdown' });
    if (typeof text !== 'string') return;
    await env.clipboard.writeText(text);
    window.setStatusBarMessage('Fact table copied as Markdown', 3000);
}

/** Asks where, and writes the table there. */
export async function saveTable(server: Server, uri: string, format: TableFormat): Promise<void> {
    const text = await server<string | null>(EXPORT_TABLE, { uri, format });
    if (typeof text !== 'string') return;
    const [name, extension] = FORMATS[format];
    const folder = workspace.getWorkspaceFolder(Uri.parse(uri))?.uri;
    const target = await window.showSaveDialog({
        title: 'Save the Fact Table',
        filters: { [name]: [extension] },
        ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, `fact-table.${extension}`) }),
    });
    if (target === undefined) return;
    try {
        await workspace.fs.writeFile(target, new TextEncoder().encode(withMark(text, format)));
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(`The fact table could not be saved: ${why}`);
    }
}

const FORMATS: Readonly<Record<TableFormat, readonly [name: string, extension: string]>> = {
    markdown: ['Markdown', 'md'],
    csv: ['CSV', 'csv'],
    html: ['Web page', 'html'],
};

/** Excel takes a CSV file without a byte order mark for the code page of the machine, and spoils every “£”. */
function withMark(text: string, format: TableFormat): string {
    return format === 'csv' ? `\uFEFF${text}` : text;
}
