// npm test: everything that must hold. Its last line is the sum: "412 passed, 0 failed".
import { parseArgs } from 'node:util';
import { runSteps } from './runner/runSteps';
import { steps } from './runner/steps';
import { ensureChromium } from './vscode/chromium';
import { codeServer } from './vscode/codeServer';

const NEED_A_BROWSER = ['vscode', 'web', 'window'];

main().then(
    (failed) => process.exit(failed > 0 ? 1 : 0),
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
    },
);

/** How many tests failed. */
async function main(): Promise<number> {
    const { values } = parseArgs({
        options: {
            only: { type: 'string' },
            verbose: { type: 'boolean', default: false },
            help: { type: 'boolean', default: false },
        },
    });
    if (values.help) {
        const names = steps.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`);
        console.log(`npm test [-- --only NAME,… --verbose]\n${names.join('\n')}`);
        return 0;
    }
    const wanted = values.only?.split(',') ?? steps.map(({ name }) => name);
    const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) throw new Error(`No step is named ${unknown.join(', ')}: npm test -- --help lists them.`);

    if (wanted.some((name) => NEED_A_BROWSER.includes(name))) {
        ensureChromium();
        await codeServer();
    }
    const chosen = steps.filter(({ name }) => {
        const needed = steps.some((step) => wanted.includes(step.name) && step.needs.includes(name));
        return needed || wanted.includes(name);
    });
    const { passed, failed } = await runSteps(chosen, { lanes: 2, verbose: values.verbose, print: console.log });
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed;
}
