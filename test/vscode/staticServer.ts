import { createReadStream, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { CodeServer } from './codeServer';
import { workbenchSettings } from './settings';

export interface StaticServer {
    readonly authority: string;
    readonly url: string;
    stop(): Promise<void>;
}

export interface StaticServerOptions {
    readonly code: CodeServer;
    /** The extension under development, absolute: the folder of package.json. */
    readonly extensionDir: string;
    /** The bundle of tests, relative to `extensionDir`. */
    readonly testsPath?: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.map': 'application/json',
    '.mjs': 'text/javascript',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.ttf': 'font/ttf',
    '.txt': 'text/plain',
    '.wasm': 'application/wasm',
};

const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/** code-server's two changes to the stock web workbench, undone: it forces a remote, and keeps the user's files there. */
const PATCHES: readonly (readonly [RegExp, string])[] = [
    [/remoteAuthority:location\.host/g, 'remoteAuthority:void 0'],
    [
        /(get userRoamingDataHome\(\)\{return [\w$]+\([\w$]+\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+\.)vscodeRemote/g,
        '$1vscodeUserData',
    ],
];

/**
 * VS Code Web as a page of static files: no server behind it, extensions run in a web worker, and the open folder
 * `tmp:/ws` lives in memory. Throws when the workbench is not the one that the patches were written for.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
    const { vscodeDir } = options.code;
    const workbench = patchedWorkbench(path.join(vscodeDir, WORKBENCH));
    const template = readFileSync(path.join(vscodeDir, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
    const product: unknown = JSON.parse(readFileSync(path.join(vscodeDir, 'product.json'), 'utf8'));
    const folders = { '/build/': vscodeDir, '/extension/': options.extensionDir };

    const server = http.createServer((request, response) => {
        const authority = request.headers.host ?? '';
        const { pathname } = new URL(request.url ?? '/', `http://${authority}`);
        if (pathname === '/') {
            response.writeHead(200, { 'content-type': 'text/html' });
            response.end(fill(template, configuration(options, product, authority)));
            return;
        }
        if (pathname === `/build/${WORKBENCH}`) {
            response.writeHead(200, { 'content-type': 'text/javascript' });
            response.end(workbench);
            return;
        }
        for (const [prefix, folder] of Object.entries(folders)) {
            if (pathname.startsWith(prefix) && sendFile(response, folder, pathname.slice(prefix.length))) return;
        }
        response.writeHead(404).end();
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return {
        authority,
        url: `http://${authority}/`,
        stop: () =>
            new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            }),
    };
}

function patchedWorkbench(file: string): string {
    let text = readFileSync(file, 'utf8');
    for (const [pattern, replacement] of PATCHES) {
        const matches = text.match(pattern)?.length ?? 0;
        if (matches !== 1) throw new Error(`workbench.js matches ${pattern} ${matches} times instead of once.`);
        text = text.replace(pattern, replacement);
    }
    return text;
}

function configuration(options: StaticServerOptions, product: unknown, authority: string): unknown {
    const at = (file: string) => ({ scheme: 'http', authority, path: file });
    return {
        productConfiguration: {
            ...(product as object),
            extensionsGallery: undefined,
            enableTelemetry: false,
            webviewContentExternalBaseUrlTemplate: `http://${authority}/build/out/vs/workbench/contrib/webview/browser/pre/`,
        },
        configurationDefaults: workbenchSettings,
        userDataPath: '/',
        isEnabledFileDownloads: true,
        isEnabledFileUploads: true,
        isEnabledCoderGettingStarted: false,
        enableWorkspaceTrust: false,
        _wrapWebWorkerExtHostInIframe: false,
        folderUri: { scheme: 'tmp', path: '/ws' },
        developmentOptions: {
            logLevel: 3,
            enableSmokeTestDriver: true,
            extensions: [at('/extension')],
            ...(options.testsPath ? { extensionTestsPath: at(`/extension/${options.testsPath}`) } : {}),
        },
        additionalBuiltinExtensions: [],
    };
}

function fill(template: string, values: unknown): string {
    const escaped = JSON.stringify(values).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    const holes: Readonly<Record<string, string>> = {
        WORKBENCH_WEB_CONFIGURATION: escaped,
        WORKBENCH_WEB_BASE_URL: '/build',
        WORKBENCH_NLS_FALLBACK_URL: '/build/out/nls.messages.js',
        WORKBENCH_NLS_URL: '/build/out/nls.messages.js',
    };
    return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => holes[name] ?? '');
}

/** False when the folder holds no such file. */
function sendFile(response: http.ServerResponse, folder: string, relative: string): boolean {
    const file = path.resolve(folder, decodeURIComponent(relative));
    if (!file.startsWith(folder + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    response.writeHead(200, {
        'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
        'cross-origin-resource-policy': 'cross-origin',
    });
    createReadStream(file).pipe(response);
    return true;
}
