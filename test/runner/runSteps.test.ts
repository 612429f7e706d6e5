import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from './runSteps';
import { asNone, asOne, mochaTests, nodeTests, type Step } from './step';

const SUMMARY = 'ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ todo 0\n';

test('what node:test counts', () => {
    assert.deepEqual(nodeTests(SUMMARY, 1), { passed: 3, failed: 2 });
});

test('a skipped test has failed', () => {
    assert.deepEqual(nodeTests('ℹ pass 3\nℹ fail 0\nℹ skipped 1\n', 0), { passed: 3, failed: 1 });
});

test('a crash after the last test has failed', () => {
    assert.deepEqual(nodeTests('ℹ pass 3\nℹ fail 0\n', 7), { passed: 3, failed: 1 });
});

test('a run without tests has failed', () => {
    assert.deepEqual(nodeTests('ℹ pass 0\nℹ fail 0\n', 0), { passed: 0, failed: 1 });
    assert.deepEqual(mochaTests('', 0), { passed: 0, failed: 1 });
});

test('what the reporter inside VS Code counts, also when it is cut off', () => {
    const output = '[info] ✔ of the log\n│ ✔ one (3 ms)\n│ ✖ two\n│ Error: no\n│ ✔ three (4 ms)\n';
    assert.deepEqual(mochaTests(output, 99), { passed: 2, failed: 1 });
});

test('steps are added up, and a step whose need failed is not run', async () => {
    const lines: string[] = [];
    const steps = [
        step('breaks', [], 'process.exit(3)'),
        step('waits', ['breaks'], ''),
        step('works', [], ''),
        { ...step('builds', [], ''), outcome: asNone },
    ];
    const outcome = await runSteps(steps, { lanes: 2, verbose: false, print: (line) => lines.push(line) });
    assert.deepEqual(outcome, { passed: 1, failed: 2 });
    assert.ok(lines.includes('✖ waits: not run, because breaks failed'), lines.join('\n'));
});

test('what a failing step said is printed', async () => {
    const lines: string[] = [];
    const steps = [
        step('breaks', [], 'console.log("said before"); process.exit(1)'),
        step('works', [], 'console.log("said too")'),
    ];
    await runSteps(steps, { lanes: 1, verbose: false, print: (line) => lines.push(line) });
    assert.match(lines.join('\n'), /said before/);
    assert.doesNotMatch(lines.join('\n'), /said too/);
});

function step(name: string, needs: readonly string[], script: string): Step {
    return { name, title: name, needs, args: ['-e', script], outcome: asOne };
}
