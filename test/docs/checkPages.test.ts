import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Example } from '../../docs/checkComment';
import { readCheckComment } from '../../docs/checkComment';
import { checkPages, documentedChecks } from '../../docs/pages';
import type { Check } from '../../server/src/checks/check';
import type { Severity } from '../../server/src/checks/report';
import { checkSources } from '../../server/src/hosts/engine';

const documented = documentedChecks();

describe('examples in the doc comments of the checks', () => {
    assert.ok(documented.length > 0, 'no check has a doc comment');
    for (const [check, comment] of documented) {
        for (const [index, example] of comment.reported.entries()) {
            test(`${check.id} reports ${name(example, index)}`, () => {
                const { findings } = checkSources(example.sources, { story: 'one', severity: turnedOn(check) });
                const codes = findings.map(({ code }) => code);
                assert.ok(codes.includes(check.id), `found ${codes.join(', ') || 'nothing'}`);
            });
        }
        for (const [index, example] of comment.letPass.entries()) {
            test(`${check.id} lets pass ${name(example, index)}`, () => {
                const { findings, sources } = checkSources(example.sources, {
                    story: 'one',
                    severity: turnedOn(check),
                });
                assert.equal(sources.length, example.sources.length, 'every source of the example is read');
                const unwanted = findings.filter(
                    ({ code, verdict }) => code === check.id || verdict === 'contradiction',
                );
                assert.deepEqual(
                    unwanted.map(({ code, message }) => `${code}: ${message}`),
                    [],
                );
            });
        }
    }
});

test('the pages in docs/checks are what npm run docs makes', () => {
    const folder = path.resolve(import.meta.dirname, '../../docs/checks');
    const pages = checkPages();
    assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort(), 'run npm run docs');
    for (const [file, page] of pages) {
        assert.equal(readFileSync(path.join(folder, file), 'utf8'), page, `${file} is out of date: run npm run docs`);
    }
});

test('a doc comment is read into its parts', () => {
    const comment = readCheckComment(
        `
/**
 * Two counts.
 *
 * Why: they differ.
 * What to do: ask.
 *
 * Reported:
 * \`\`\`
 * === a.txt 2025-03-14
 * One.
 *
 * Two.
 * === b.md
 * Three.
 * \`\`\`
 * Let pass: rounding,
 * up or down.
 * \`\`\`
 * Four.
 * \`\`\`
 */
export const twoCounts = defineCheck({
    id: 'two-counts',
`,
        'two-counts',
    );
    assert.deepEqual(comment, {
        title: 'Two counts',
        why: 'they differ.',
        whatToDo: 'ask.',
        reported: [
            {
                caption: '',
                sources: [
                    { uri: 'a.txt', text: 'One.\n\nTwo.\n', languageId: 'plaintext', published: '2025-03-14' },
                    { uri: 'b.md', text: 'Three.\n', languageId: 'markdown' },
                ],
            },
        ],
        letPass: [
            {
                caption: 'rounding, up or down.',
                sources: [{ uri: 'copy.txt', text: 'Four.\n', languageId: 'plaintext' }],
            },
        ],
    });
});

test('a doc comment that lacks a part says which', () => {
    const code = `/**\n * Two counts.\n */\nexport const twoCounts = defineCheck({\n    id: 'two-counts',`;
    assert.throws(() => readCheckComment(code, 'two-counts'), /two-counts lacks .*Reported/);
    assert.equal(readCheckComment(code, 'three-counts'), undefined);
});

/** A check that is off unless the user turns it on has to be turned on here. */
function turnedOn(check: Check): Record<string, Severity> {
    return check.optional === true ? { [check.id]: check.severity } : {};
}

/** "a bound that the other figure satisfies", else its number. */
function name({ caption, sources }: Example, index: number): string {
    return caption === ''
        ? `example ${index + 1}: ${sources.at(0)?.text.trim().slice(0, 40)}…`
        : caption.replace(/\.$/, '');
}
