import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root';

/** A VS Code on disk: the server and the web workbench, as the npm package code-server holds them. */
export interface CodeServer {
    /** The folder with `out/server-main.js`, `product.json` and the workbench. */
    readonly vscodeDir: string;
    /** A Node new enough for the server: this one, else one from the registry. */
    readonly node: string;
}

/** code-server 4.139.1 holds VS Code 1.139.1. */
const VERSION = '4.139.1';
/** The server calls `module.registerHooks`, which came with Node 22.15; 24 is what code-server asks for. */
const NODE_PACKAGE_VERSION = '24';

/** Not needed to edit text and run an extension, and more than half of the size. Relative to `vscodeDir`. */
const PRUNED = [
    'node_modules/@devcontainers',
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@vscode/sqlite3',
    'node_modules/node-pty/third_party',
    'node_modules/node-pty/deps',
    'node_modules/node-pty/prebuilds/darwin-arm64',
    'node_modules/node-pty/prebuilds/darwin-x64',
    'node_modules/node-pty/prebuilds/win32-arm64',
    'node_modules/node-pty/prebuilds/win32-x64',
    'extensions/copilot',
    'extensions/mermaid-markdown-features',
];

/** Modules that would have to be compiled, and the few lines that do instead. */
const STAND_INS = {
    '@vscode/native-watchdog': 'nativeWatchdog.cjs',
    '@vscode/spdlog': 'spdlog.cjs',
};

/**
 * The VS Code of the tests, in .cache/. The first call takes it from the npm registry: no compiler, no other download.
 * Rejects with what npm said when the registry cannot be reached.
 */
export async function codeServer(log: (line: string) => void = console.log): Promise<CodeServer> {
    const home = path.join(root, '.cache', `code-server-${VERSION}`);
    if (!existsSync(home)) {
        log(`Setting up VS Code (code-server ${VERSION} from the npm registry) in .cache, once`);
        await install(home);
    }
    return {
        vscodeDir: path.join(home, 'package/lib/vscode'),
        node: runsServer() ? process.execPath : path.join(home, 'node_modules', nodePackage(), 'bin/node'),
    };
}

/** Works in a folder of its own and renames it at the end, so that a stopped set-up leaves nothing half done behind. */
async function install(home: string): Promise<void> {
    const work = `${home}.partial-${process.pid}`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    try {
        await run('npm', ['pack', '--silent', '--ignore-scripts', `code-server@${VERSION}`], work);
        await run('tar', ['xzf', `code-server-${VERSION}.tgz`], work);
        rmSync(path.join(work, `code-server-${VERSION}.tgz`));
        const quiet = ['--silent', '--ignore-scripts', '--no-audit', '--no-fund'];
        if (!runsServer()) {
            writeFileSync(path.join(work, 'package.json'), '{"private":true}');
            await run('npm', ['install', ...quiet, '--no-save', `${nodePackage()}@${NODE_PACKAGE_VERSION}`], work);
            rmSync(path.join(work, 'node_modules', nodePackage(), 'include'), { recursive: true, force: true });
        }
        const vscodeDir = path.join(work, 'package/lib/vscode');
        // `npm ci` refuses: the package's shrinkwrap is out of step with its manifest.
        await run('npm', ['install', ...quiet, '--omit=dev'], vscodeDir);
        for (const pruned of PRUNED) rmSync(path.join(vscodeDir, pruned), { recursive: true, force: true });
        for (const [name, file] of Object.entries(STAND_INS)) {
            copyFileSync(
                path.join(import.meta.dirname, 'standIns', file),
                path.join(vscodeDir, 'node_modules', name, 'index.js'),
            );
        }
        // Another run may have been quicker: then its folder stays.
        if (!existsSync(home)) renameSync(work, home);
    } finally {
        rmSync(work, { recursive: true, force: true });
    }
}

function runsServer(): boolean {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    return major > 22 || (major === 22 && minor >= 15);
}

function nodePackage(): string {
    if (process.platform === 'linux') return `node-linux-${process.arch}`;
    throw new Error(`VS Code's server needs Node 22.15 or later; this is ${process.version}.`);
}

/** Rejects with the command and everything it printed. */
function run(command: string, args: readonly string[], cwd: string): Promise<void> {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
        let printed = '';
        child.stdout.on('data', (chunk) => {
            printed += chunk;
        });
        child.stderr.on('data', (chunk) => {
            printed += chunk;
        });
        child.on('error', reject);
        child.on('exit', (code) => {
            if (code === 0) resolve();
            else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${printed}`));
        });
    });
}
