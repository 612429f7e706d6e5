// What `npm start` and `npm test` do before anything else. Only Node's own modules: nothing may be installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '..');

/** Runs `npm ci` when node_modules is missing or holds other versions than package-lock.json. Ends the process if that fails. */
export function ensureDependencies() {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
        fail(`Node 20.19 or later is needed; this is ${process.version}.`);
    }
    if (isUpToDate()) return;
    console.log('Installing the packages of package-lock.json (npm ci)');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
    const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], options);
    if (status !== 0) fail(`npm ci failed${error ? `: ${error.message}` : ''}. Its own lines above say why.`);
}

/** Runs a TypeScript file of this repository and ends this process with its exit code. Ctrl+C is left to that file. */
export function runTypeScript(file, args) {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file), ...args], {
        cwd: root,
        stdio: 'inherit',
    });
    // The terminal sends the signal to both processes; this one has to outlive the other to hand on its exit code.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => process.exit(code ?? 1));
}

/** npm keeps what it has installed in node_modules/.package-lock.json, in the same form. */
function isUpToDate() {
    const installed = path.join(root, 'node_modules/.package-lock.json');
    if (!existsSync(installed)) return false;
    const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const want = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    // Optional packages are those of other platforms; the first key, '', is this package itself.
    return Object.entries(want).every(
        ([at, { version, optional }]) => !at || optional || have[at]?.version === version,
    );
}

function fail(message) {
    console.error(message);
    process.exit(1);
}
