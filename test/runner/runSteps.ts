import { spawn } from 'node:child_process';
import { root } from '../vscode/root';
import type { Outcome, Step } from './step';

export interface RunOptions {
    /** How many steps run at a time. */
    readonly lanes: number;
    /** Prints everything a step says, not only where it fails. */
    readonly verbose: boolean;
    readonly print: (line: string) => void;
}

/**
 * Runs every step as soon as those it needs have passed, and prints one line when it has ended, before it what it said
 * if it failed. A step whose needs have failed counts as one failure. Never rejects.
 */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<Outcome> {
    const ended = new Map<string, Outcome>();
    const waiting = [...steps];
    const running = new Map<string, Promise<void>>();
    while (waiting.length > 0 || running.size > 0) {
        while (running.size < options.lanes) {
            const at = waiting.findIndex(({ needs }) => needs.every((name) => ended.has(name)));
            const [step] = at < 0 ? [] : waiting.splice(at, 1);
            if (!step) break;
            const blocker = step.needs.find((name) => ended.get(name)?.failed);
            const work = blocker ? Promise.resolve(notRun(step, blocker, options)) : runStep(step, options);
            running.set(
                step.name,
                work.then((outcome) => {
                    ended.set(step.name, outcome);
                    running.delete(step.name);
                }),
            );
        }
        await Promise.race(running.values());
    }
    const outcomes = [...ended.values()];
    return {
        passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
        failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    };
}

function notRun(step: Step, blocker: string, { print }: RunOptions): Outcome {
    print(`✖ ${step.title}: not run, because ${blocker} failed`);
    return { passed: 0, failed: 1 };
}

function runStep(step: Step, { verbose, print }: RunOptions): Promise<Outcome> {
    const start = performance.now();
    let output = '';
    // Tools that see no terminal leave out their colours, and the counts are read from plain text.
    const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' };
    const child = spawn(process.execPath, step.args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (chunk: string) => {
            output += chunk;
        });
    }
    return new Promise((resolve) => {
        const end = (exitCode: number) => {
            const outcome = step.outcome(output, exitCode);
            const seconds = ((performance.now() - start) / 1000).toFixed(1);
            if (verbose || outcome.failed > 0) print(`\n${outcome.failed > 0 ? failures(output) : output.trim()}\n`);
            const mark = outcome.failed > 0 ? '✖' : '✔';
            const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
            print(`${mark} ${step.title}: ${counts} (${seconds} s)`);
            resolve(outcome);
        };
        child.on('error', (error) => {
            output += error.message;
            end(1);
        });
        // `close`, not `exit`: the last lines may still be on their way.
        child.on('close', (code) => end(code ?? 1));
    });
}

/** node:test says everything twice: as it goes, and then once more what failed. The second is enough. */
function failures(output: string): string {
    const at = output.lastIndexOf('✖ failing tests:');
    return (at < 0 ? output : output.slice(at)).trim();
}
