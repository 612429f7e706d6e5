import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../vscode/root';
import { cache, lastLine } from './folder';
import { median } from './probes/samples';

export type Measured = Readonly<Record<string, number>>;

/** What a probe has measured, or why it has not. */
export type Outcome =
    | { readonly kind: 'measured'; readonly runs: readonly Measured[] }
    | { readonly kind: 'failed'; readonly why: string };

/** Runs a probe so many times, each in a fresh process. `limit`: milliseconds for one run. */
export async function probe(
    name: string,
    args: readonly (string | number)[],
    runs: number,
    limit: number,
): Promise<Outcome> {
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run++) {
        const once = await runOnce(name, args, limit);
        if (typeof once === 'string') return { kind: 'failed', why: once };
        measured.push(once);
    }
    return { kind: 'measured', runs: measured };
}

/** The median of one thing measured, over all runs; undefined where the probe failed. */
export function middle(outcome: Outcome, name: string): number | undefined {
    return outcome.kind === 'failed' ? undefined : median(outcome.runs.map((run) => run[name] ?? Number.NaN));
}

/** "12.3 (11.9–14.0)": the median, and the least and most where there are several runs. */
export function spread(outcome: Outcome, name: string, digits = 1): string {
    if (outcome.kind === 'failed') return outcome.why;
    const all = outcome.runs.map((run) => run[name] ?? Number.NaN);
    const centre = median(all).toFixed(digits);
    if (all.length === 1) return centre;
    return `${centre} (${Math.min(...all).toFixed(digits)}–${Math.max(...all).toFixed(digits)})`;
}

function runOnce(name: string, args: readonly (string | number)[], limit: number): Promise<Measured | string> {
    const flags = ['--expose-gc', '--max-old-space-size=8192'];
    const child = spawn(process.execPath, [...flags, ...scriptOf(name), ...args.map(String)], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let wrong = '';
    child.stdout.on('data', (chunk) => {
        said += chunk;
    });
    child.stderr.on('data', (chunk) => {
        wrong += chunk;
    });
    return new Promise((resolve) => {
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            resolve(`did not end within ${limit / 1000} s`);
        }, limit);
        child.on('close', (code) => {
            clearTimeout(timer);
            if (code !== 0) resolve(`ended with ${code}: ${reasonIn(wrong)}`);
            else resolve(JSON.parse(lastLine(said)) as Measured);
        });
    });
}

/** A bundle, but for the probe that drives the server as it is built: that is found from its place in the repository. */
function scriptOf(name: string): string[] {
    if (name === 'server') return ['--import', 'tsx', join(root, 'test/bench/probes/server.ts')];
    return [join(cache, 'peers', `${name}.mjs`)];
}

function reasonIn(output: string): string {
    return (/^\w*Error.*$/m.exec(output)?.[0] ?? lastLine(output)).slice(0, 120);
}
