import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { Session } from './session';
import type { Trees } from './views/views';

let session: Session | undefined;
let worker: Worker | undefined;

/** In the browser: the language server is a web worker. */
export async function activate(context: ExtensionContext): Promise<Trees> {
    const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
    const start = async () => {
        // The client forgets a worker without ending it.
        worker?.terminate();
        worker = new Worker(script);
        // A worker itself would not do: in VS Code's extension host `new Worker` gives no instance of `Worker`.
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    session = new Session(context, (options) => new LanguageClient('secondSource', 'Second Source', start, options));
    await session.startWhenNeeded();
    return session.views.trees;
}

export async function deactivate(): Promise<void> {
    await session?.stop();
    worker?.terminate();
}
