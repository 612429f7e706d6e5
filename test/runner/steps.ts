import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { root } from '../vscode/root';
import { asNone, asOne, mochaTests, nodeTests, type Step } from './step';

const TESTS = ['--import', 'tsx', '--test', '--test-reporter=spec'];
const WINDOW = 'test/vscode/window';

/** Everything that `npm test` runs. Steps without a common need run side by side, in this order. */
export const steps: readonly Step[] = [
    { name: 'build', title: 'Build', needs: [], args: ['build.mjs'], outcome: asNone },
    {
        name: 'vscode',
        title: "In VS Code, Node's extension host",
        needs: ['build'],
        args: ['--import', 'tsx', 'test/vscode/nodeHost.ts'],
        outcome: mochaTests,
    },
    {
        name: 'unit',
        title: 'Unit tests',
        needs: ['build'],
        args: [...TESTS, `--test-concurrency=${availableParallelism()}`, ...unitTests()],
        outcome: nodeTests,
    },
    {
        name: 'web',
        title: 'In VS Code, web-worker extension host',
        needs: ['build'],
        args: ['--import', 'tsx', 'test/vscode/webHost.ts'],
        outcome: mochaTests,
    },
    {
        name: 'window',
        title: 'What the window shows',
        needs: ['build'],
        args: [...TESTS, '--test-concurrency=1', ...testsUnder(WINDOW)],
        outcome: nodeTests,
    },
    {
        name: 'ratios',
        title: 'Does not slow down with more to read',
        needs: ['build'],
        args: ['--import', 'tsx', 'test/bench/run.ts', '--short'],
        outcome: asOne,
    },
    {
        name: 'typecheck',
        title: 'Types',
        needs: [],
        args: ['node_modules/typescript/bin/tsc', '-p', '.'],
        outcome: asOne,
    },
    {
        name: 'lint',
        title: 'Lint and format',
        needs: [],
        args: ['node_modules/@biomejs/biome/bin/biome', 'check'],
        outcome: asOne,
    },
];

/** Every test but those that run inside VS Code or drive it. */
function unitTests(): string[] {
    return testsUnder('test').filter((file) => !file.startsWith('test/vscode/'));
}

/** Throws when there is none: without files `node --test` would look for tests by itself. */
function testsUnder(folder: string): string[] {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
        .sort();
    if (files.length === 0) throw new Error(`There is no test under ${folder}.`);
    return files;
}
