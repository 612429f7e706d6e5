import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

/** The command line as it ships, bundled for one test file, with a folder of its own to read. */
export interface CommandLine {
    /** An empty folder, made for this command line. */
    readonly folder: string;
    /** Writes files below the folder: text, or bytes. */
    readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<void>;
    /** Runs to the end. `cwd` is the folder when not given. */
    readonly run: (words: readonly string[], options?: Options) => Promise<Outcome>;
    readonly start: (words: readonly string[], options?: Options) => ChildProcessWithoutNullStreams;
    readonly remove: () => Promise<void>;
}

interface Options {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
}

export async function buildCommandLine(): Promise<CommandLine> {
    const { outputFiles } = await build({
        entryPoints: [path.join(root, 'server/src/hosts/cli.ts')],
        bundle: true,
        platform: 'node',
        target: 'node20',
        format: 'esm',
        write: false,
        logLevel: 'error',
        banner: {
            js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
        },
    });
    const place = await mkdtemp(path.join(os.tmpdir(), 'second-source-'));
    // A temporary folder is its owner's alone; the command line may run as somebody else, see `ordinaryUser`.
    await chmod(place, 0o755);
    const bundle = path.join(place, 'cli.mjs');
    await writeFile(bundle, outputFiles[0]?.contents ?? '');
    const folder = path.join(place, 'copy');
    await mkdir(folder);

    const start: CommandLine['start'] = (words, { cwd = folder, env = {} } = {}) =>
        spawn(process.execPath, [bundle, ...words], { cwd, env: { ...plainEnvironment(), ...env }, ...ordinaryUser() });
    return {
        folder,
        start,
        run: (words, options) => outcomeOf(start(words, options)),
        async write(files) {
            for (const [name, content] of Object.entries(files)) {
                const file = path.join(folder, name);
                await mkdir(path.dirname(file), { recursive: true });
                await writeFile(file, content);
            }
        },
        remove: () => rm(place, { recursive: true, force: true }),
    };
}

/** Asserts that standard error holds these lines and no other. */
export function assertLines(text: string, expected: readonly RegExp[]): void {
    const lines = text.split('\n').filter((line) => line !== '');
    assert.equal(lines.length, expected.length, text);
    for (const [index, pattern] of expected.entries()) assert.match(lines[index] ?? '', pattern);
}

function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) =>
            resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
        );
    });
}

/** Without what a terminal or a test runner says about colour. */
function plainEnvironment(): NodeJS.ProcessEnv {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
    return rest;
}

/** Root may read everything: where the tests run as root, the command line runs as nobody. */
function ordinaryUser(): { readonly uid?: number; readonly gid?: number } {
    return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
}
