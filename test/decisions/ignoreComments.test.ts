import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedgerDesk } from './ledgerDesk';

const WIRE = '=== wire.txt\nThe fire at the Leeds mill killed 12 people and injured 30 people on Monday.\n';

/** The measures that are still reported between the wire and this copy. */
function reported(copy: string): string[] {
    const desk = openLedgerDesk(`${WIRE}=== copy.md\n${copy}`);
    return desk.findings('figure-mismatch').map(({ passage }) => passage.text.replace(/\D/g, ''));
}

const BOTH =
    'The fire at the Leeds mill killed 14 people on Monday.\n\nThe fire at the Leeds mill injured 33 people on Monday.';

const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', BOTH, ['14', '33']],
    ['the next block', `<!-- second-source-ignore figure-mismatch -->\n${BOTH}`, ['33']],
    ['the next block, all checks', `<!-- second-source-ignore -->\n\n${BOTH}`, ['33']],
    ['another check', `<!-- second-source-ignore sum, basis -->\n${BOTH}`, ['14', '33']],
    ['the file', `${BOTH}\n\n<!--second-source-ignore-file figure-mismatch-->\n`, []],
    [
        'two comments',
        `<!-- second-source-ignore sum -->\n<!-- second-source-ignore figure-mismatch -->\n${BOTH}`,
        ['33'],
    ],
    ['Windows line ends', `<!-- second-source-ignore -->\r\n${BOTH.replaceAll('\n', '\r\n')}`, ['33']],
    ['a comment within a line', BOTH.replace('The', 'The <!-- second-source-ignore-file -->'), ['14', '33']],
    ['a comment in code', `\`\`\`\n<!-- second-source-ignore-file -->\n\`\`\`\n\n${BOTH}`, ['14', '33']],
    ['a comment before code', `<!-- second-source-ignore -->\n\n\`\`\`\nx\n\`\`\`\n\n${BOTH}`, ['14', '33']],
    ['a comment behind all', `${BOTH}\n\n<!-- second-source-ignore -->`, ['14', '33']],
    [
        'a list is one block',
        `<!-- second-source-ignore -->\n- ${BOTH.replace('\n\n', '\n- ')}\n\nThe mill was built in 1911.`,
        [],
    ],
    ['a heading', `<!-- second-source-ignore -->\n## Leeds mill fire killed 14 people\n\n${BOTH}`, ['14', '33']],
];
for (const [name, copy, expected] of table) {
    test(`ignored by a comment: ${name}`, () => assert.deepEqual(reported(copy), expected));
}

test('what a comment leaves out is settled at both ends, and in plain text a comment means nothing', () => {
    const desk = openLedgerDesk(`${WIRE}=== copy.md\n<!-- second-source-ignore-file -->\n${BOTH}`);
    assert.deepEqual(desk.workspace.findings('file:///desk/wire.txt'), []);
    assert.equal(desk.workspace.settled('file:///desk/wire.txt')[0]?.decision?.verdict, 'ignored');
    const plain = openLedgerDesk(`${WIRE}=== copy.txt\n<!-- second-source-ignore-file -->\n${BOTH}`);
    assert.equal(plain.findings('figure-mismatch').length, 2);
});

test('the source at the other end is stale when a comment comes or goes', () => {
    const desk = openLedgerDesk(`${WIRE}=== copy.md\n${BOTH}`);
    const before = desk.workspace.resultId('file:///desk/wire.txt');
    const comment = '<!-- second-source-ignore-file -->\n\n';
    const stale = desk.workspace.set({ uri: 'file:///desk/copy.md', text: comment + BOTH });
    assert.deepEqual(stale, ['file:///desk/wire.txt']);
    assert.notEqual(desk.workspace.resultId('file:///desk/wire.txt'), before);
});
