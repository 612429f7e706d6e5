import { userInfo } from 'node:os';
import type { ExtensionContext } from 'vscode';
import {
    LanguageClient,
    type LanguageClientOptions,
    type ServerOptions,
    TransportKind,
} from 'vscode-languageclient/node';
import { Session } from './session';
import type { Trees } from './views/views';

let session: Session | undefined;

/** On the desktop and on servers: the language server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<Trees> {
    const module = context.asAbsolutePath('dist/server.js');
    const server: ServerOptions = {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    const create = (options: LanguageClientOptions) =>
        new LanguageClient('secondSource', 'Second Source', server, options);
    session = new Session(context, create, userName());
    await session.startWhenNeeded();
    return session.views.trees;
}

export async function deactivate(): Promise<void> {
    await session?.stop();
}

/** As the system knows the user; some containers know none. */
function userName(): string | undefined {
    try {
        return userInfo().username;
    } catch {
        return undefined;
    }
}
