import { Uri, type Webview } from 'vscode';
import type { PageState } from './messages';

/** The page that the table is drawn into. Nothing runs in it but our own script, and nothing is fetched. */
export function factTablePage(webview: Webview, extension: Uri, state: PageState): string {
    const nonce = crypto.randomUUID();
    const at = (file: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
    const policy = ["default-src 'none'", `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Fact Table</title>
<link rel="stylesheet" href="${escaped(at('factTable.css'))}">
</head>
<body data-state="${escaped(JSON.stringify(state))}">
<main id="page"></main>
<script nonce="${nonce}" src="${escaped(at('factTable.js'))}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
    return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
