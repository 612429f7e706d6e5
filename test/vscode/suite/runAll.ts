/** Of Node's mocha and of the browser's alike. Base names the class that each brings along. */
export function optionsFor(Base: typeof Mocha.reporters.Base) {
    return {
        ui: 'tdd' as const,
        timeout: 60_000,
        forbidOnly: true as const,
        forbidPending: true as const,
        reporter: class extends Base {
            constructor(runner: Mocha.Runner) {
                super(runner);
                printLines(runner);
            }
        },
    };
}

/** Runs what was declared. Rejects when a test failed or none ran. */
export function runAll(mocha: { run(done: (failures: number) => void): Mocha.Runner }): Promise<void> {
    return new Promise((resolve, reject) => {
        const runner = mocha.run((failures) => {
            if (failures > 0) reject(new Error(`${failures} of ${runner.total} tests failed`));
            else if (runner.total === 0) reject(new Error('no test ran'));
            else resolve();
        });
    });
}

/** A line per test and, last, "N passing, M failing". The harness tells the lines from VS Code's log by their mark. */
function printLines(runner: Mocha.Runner): void {
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test) => {
        passed++;
        print(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
        failed++;
        print(`✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => print(`${passed} passing, ${failed} failing`));
}

function print(text: string): void {
    console.log(text.replace(/^/gm, '│ '));
}
