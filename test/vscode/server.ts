import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CodeServer, codeServer } from './codeServer';
import { workbenchSettings } from './settings';

/** A running VS Code server. `authority` is what the address bar shows: "127.0.0.1:41234". */
export interface RunningServer {
    readonly authority: string;
    /** Set when the server asks for it: the address has to carry it. */
    readonly token?: string;
    /** A folder that goes with the server: `home/` in it may take what a browser leaves behind. */
    readonly folder: string;
    stop(): Promise<void>;
}

export interface ServerOptions {
    /** 0, the default, takes a free one. */
    readonly port?: number;
    /** Without one, anybody on this machine may connect: for tests only. */
    readonly token?: string;
    readonly settings?: Readonly<Record<string, unknown>>;
}

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;

/** Starts VS Code's server on 127.0.0.1 and resolves when it listens. Rejects with its own lines when it does not. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
    const code = await codeServer();
    const folder = mkdtempSync(path.join(tmpdir(), 'second-source-vscode-'));
    for (const name of ['data/User', 'data/Machine', 'tmp', 'home']) {
        mkdirSync(path.join(folder, name), { recursive: true });
    }
    const settings = { ...workbenchSettings, 'security.workspace.trust.enabled': false, ...options.settings };
    writeFileSync(path.join(folder, 'data/User/settings.json'), JSON.stringify(settings));

    const child = spawn(code.node, serverArguments(code, folder, options), {
        env: serverEnvironment(folder),
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group of its own: the extension host and the language server end with it.
        detached: true,
    });
    const endGroup = () => {
        try {
            if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        } catch {
            // Gone already.
        }
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    // Also when the runner dies of an exception or a closed pipe.
    process.once('exit', endGroup);
    const exited = new Promise<number | null>((resolve) => child.once('exit', (exitCode) => resolve(exitCode)));
    try {
        const port = await listening(child, exited);
        return {
            authority: `127.0.0.1:${port}`,
            ...(options.token === undefined ? {} : { token: options.token }),
            folder,
            async stop() {
                child.kill('SIGTERM');
                const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
                await exited;
                clearTimeout(timer);
                process.off('exit', endGroup);
                endGroup();
            },
        };
    } catch (error) {
        process.off('exit', endGroup);
        endGroup();
        throw error;
    }
}

export interface WorkbenchPage {
    /** Absolute. */
    readonly folder: string;
    readonly extensionDevelopmentPath?: string;
    readonly extensionTestsPath?: string;
    /** Absolute; shown in the editor. */
    readonly openFile?: string;
}

/** The address at which the server shows a folder, in the form that VS Code's own browser tests use. */
export function workbenchUrl(server: RunningServer, page: WorkbenchPage): string {
    const remote = (file: string) => `vscode-remote://${server.authority}${encodeURI(path.resolve(file))}`;
    const payload = [
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
    ];
    if (page.extensionDevelopmentPath)
        payload.push(['extensionDevelopmentPath', remote(page.extensionDevelopmentPath)]);
    if (page.extensionTestsPath) payload.push(['extensionTestsPath', remote(page.extensionTestsPath)]);
    if (page.openFile) payload.push(['openFile', remote(page.openFile)]);
    const query = new URLSearchParams({ folder: path.resolve(page.folder), payload: JSON.stringify(payload) });
    if (server.token !== undefined) query.set('tkn', server.token);
    return `http://${server.authority}/?${query}`;
}

function serverArguments(code: CodeServer, folder: string, options: ServerOptions): string[] {
    return [
        path.join(code.vscodeDir, 'out/server-main.js'),
        ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
        ...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]),
        ...['--server-data-dir', folder, '--extensions-dir', path.join(folder, 'extensions')],
        ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
        // Without it a built workbench ignores extensionDevelopmentPath and extensionTestsPath, and says nothing.
        '--enable-smoke-test-driver',
    ];
}

/** Sockets, caches and dot folders go into the server's folder, and a surrounding VS Code does not show through. */
function serverEnvironment(folder: string): NodeJS.ProcessEnv {
    const environment: NodeJS.ProcessEnv = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (/^(VSCODE_|ELECTRON_|CODE_SERVER_|XDG_)/.test(name) || name === 'NODE_OPTIONS' || name === 'PORT') continue;
        environment[name] = value;
    }
    return { ...environment, TMPDIR: path.join(folder, 'tmp'), HOME: path.join(folder, 'home') };
}

function listening(child: ChildProcess, exited: Promise<number | null>): Promise<number> {
    let printed = '';
    return new Promise((resolve, reject) => {
        const timer = setTimeout(
            () => reject(new Error(`VS Code's server did not start:\n${printed}`)),
            START_TIMEOUT_MS,
        );
        const read = (chunk: Buffer) => {
            printed += chunk;
            const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
            if (port === undefined) return;
            clearTimeout(timer);
            resolve(Number(port));
        };
        child.stdout?.on('data', read);
        child.stderr?.on('data', read);
        void exited.then((code) => {
            clearTimeout(timer);
            reject(new Error(`VS Code's server ended with ${code}:\n${printed}`));
        });
    });
}
