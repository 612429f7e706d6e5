import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../vscode/root';

/** Where probes are bundled and peers installed; nothing of it is needed twice. */
export const cache = join(root, '.cache/bench');
const here = join(root, 'test/bench');

/** Bundles the probes and our own readers: what is measured is what ships, not a loader of TypeScript. */
export async function bundleProbes(): Promise<void> {
    const entryPoints = ['probes', 'readers'].flatMap((folder) =>
        readdirSync(join(here, folder))
            .filter((file) => file !== 'server.ts')
            .map((file) => join(here, folder, file)),
    );
    await esbuild.build({
        entryPoints,
        entryNames: '[name]',
        outdir: join(cache, 'peers'),
        outExtension: { '.js': '.mjs' },
        bundle: true,
        platform: 'node',
        target: 'node20',
        format: 'esm',
        logLevel: 'error',
        banner: {
            js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
        },
    });
    for (const file of readdirSync(join(here, 'peers'))) cpSync(join(here, 'peers', file), join(cache, 'peers', file));
}

/** Installs the peers, pinned in their own package.json. Gives back why that was not possible, or nothing. */
export function installPeers(): string | undefined {
    const folder = join(cache, 'peers');
    mkdirSync(folder, { recursive: true });
    const wanted = readFileSync(join(here, 'peers/package.json'), 'utf8');
    const mark = join(cache, 'installed.json');
    if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return undefined;
    cpSync(join(here, 'peers/package.json'), join(folder, 'package.json'));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    const { status, stderr } = spawnSync(npm, args, {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        timeout: 300_000,
    });
    if (status !== 0) return lastLine(stderr ?? '') || 'npm install did not end';
    writeFileSync(mark, wanted);
    return undefined;
}

/** The version that is installed, for the table. */
export function versionOf(name: string): string {
    const own = join(cache, 'peers/node_modules', name, 'package.json');
    const file = existsSync(own) ? own : join(root, 'node_modules', name, 'package.json');
    return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).version) : basename(name);
}

export function lastLine(text: string): string {
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}
