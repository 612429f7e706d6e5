/** What one step came to. `failed` counts a crash, or a suite in which no test ran, as one. */
export interface Outcome {
    readonly passed: number;
    readonly failed: number;
}

/** A part of `npm test`: one process, and how its output says what passed. */
export interface Step {
    /** What `--only` names. */
    readonly name: string;
    readonly title: string;
    /** Names of the steps that have to have passed before. */
    readonly needs: readonly string[];
    /** Arguments of Node, run in the top folder. */
    readonly args: readonly string[];
    /** Reads everything that the process printed. */
    readonly outcome: (output: string, exitCode: number) => Outcome;
}

/** For a tool that has no tests of its own: it passes or it does not. */
export function asOne(_output: string, exitCode: number): Outcome {
    return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** For what others need but what asserts nothing: only its failure counts. */
export function asNone(_output: string, exitCode: number): Outcome {
    return { passed: 0, failed: exitCode === 0 ? 0 : 1 };
}

/** Of node:test's spec reporter: "ℹ pass 12". A skipped test is a failed one, and so is a run without tests. */
export function nodeTests(output: string, exitCode: number): Outcome {
    const count = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    return strict(count('pass'), count('fail') + count('cancelled') + count('skipped') + count('todo'), exitCode);
}

/** Of the reporter inside VS Code: a line per test, "│ ✔ …" or "│ ✖ …", also when the run never came to its end. */
export function mochaTests(output: string, exitCode: number): Outcome {
    const count = (mark: string) => output.split('\n').filter((line) => line.startsWith(`│ ${mark} `)).length;
    return strict(count('✔'), count('✖'), exitCode);
}

function strict(passed: number, failed: number, exitCode: number): Outcome {
    const silent = passed + failed === 0;
    const crashed = exitCode !== 0 && failed === 0;
    return { passed, failed: silent || crashed ? failed + 1 : failed };
}
