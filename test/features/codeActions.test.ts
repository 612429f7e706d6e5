import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Location } from 'vscode-languageserver-types';
import { actionKinds } from '../../server/src/features/codeActions/actionKinds';
import { codeActionsAt } from '../../server/src/features/codeActions/codeActions';
import * as commands from '../../server/src/features/codeActions/commands';
import { OPEN_BOTH_COMMAND } from '../../server/src/features/codeActions/openBoth';
import { PEEK_COMMAND } from '../../server/src/features/codeActions/peek';
import { diagnosticsOf } from '../../server/src/features/diagnostics';
import * as wire from '../../server/src/wire/decisions';
import { busCrash } from './busCrash';
import { able, type Desk, openDesk } from './desk';

const LEDGER = 'file:///desk/.second-source/decisions.jsonl';

/** Everything that can be done at a mark. */
function actionsAt(desk: Desk, label: string, abilities = able, only?: readonly string[]): CodeAction[] {
    const { uri } = desk.copy.mark(label);
    const range = { start: desk.at(label), end: desk.at(label) };
    const context = { features: desk, abilities, ledgerOf: () => LEDGER };
    return codeActionsAt(context, { uri, range, diagnostics: diagnosticsOf(desk, abilities, uri), only });
}

/** The text of the mark's source with the action of that title taken. */
function taken(desk: Desk, label: string, title: string): string {
    const actions = actionsAt(desk, label);
    const action = actions.find((one) => one.title === title);
    assert.ok(action, `${title} is not among ${actions.map((one) => one.title).join(' | ')}`);
    const { uri } = desk.copy.mark(label);
    const edits = action.edit?.changes?.[uri];
    assert.ok(edits, `${title} changes its source`);
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, desk.workspace.text(uri) ?? ''), edits);
}

/** Copy, its only mark with the title of an action, and the line as it reads afterwards. */
const mended: readonly (readonly [name: string, copy: string, title: string, line: string])[] = [
    [
        'a fix that is computed',
        `
The council met on Wednesday, December 29, 2016.
                   ^^^^^^^^^ here`,
        'Make it “Thursday”',
        'The council met on Thursday, December 29, 2016.',
    ],
    [
        "the other source's figure",
        `
=== copy.txt
😀 The fire at the Leeds mill killed 14 people on Monday.
                                    ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Take “12” from wire.txt',
        '😀 The fire at the Leeds mill killed 12 people on Monday.',
    ],
    [
        'a figure in words for one in words, with its capital',
        `
=== copy.txt
Fourteen people were killed in the fire at the Leeds mill on Monday.
^^^^^^^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Take “Twelve” from wire.txt',
        'Twelve people were killed in the fire at the Leeds mill on Monday.',
    ],
    [
        'a figure with its hedge for a bare one',
        `
=== copy.txt
The fire at the Leeds mill killed nine people on Monday.
                                  ^^^^ here
=== wire.txt
The fire at the Leeds mill killed at least 12 people on Monday, police said.`,
        'Take “at least twelve” from wire.txt',
        'The fire at the Leeds mill killed at least twelve people on Monday.',
    ],
    [
        'a bound that makes both true',
        `
=== copy.txt
The fire at the Leeds mill killed 14 people on Monday.
                                  ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Make it “at least 12”',
        'The fire at the Leeds mill killed at least 12 people on Monday.',
    ],
    [
        'the other figure with its source',
        `
=== copy.txt
The fire at the Leeds mill killed 14 people on Monday, but the street is open.
                                  ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Take “12” and add “, according to police”',
        'The fire at the Leeds mill killed 12 people on Monday, according to police, but the street is open.',
    ],
    [
        "one's own figure with a source that gives the same",
        `
=== copy.txt
The fire at the Leeds mill killed 14 people on Monday.
                                  ^^ here
=== other.txt
The hospital said the fire at the Leeds mill killed 14 people on Monday.
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Add “, according to the hospital”',
        'The fire at the Leeds mill killed 14 people on Monday, according to the hospital.',
    ],
    [
        'the spelling of a name, everywhere',
        `
=== copy.txt
Mayor Rowena Castell opened the Leeds mill on Monday. Rowena Castell thanked the builders of the mill.
      ^^^^^^^^^^^^^^ here
=== wire.txt
Mayor Rowena Castel opened the Leeds mill on Monday. Castel thanked the builders of the mill.`,
        'Spell it “Rowena Castel”, as wire.txt (2 times)',
        'Mayor Rowena Castel opened the Leeds mill on Monday. Rowena Castel thanked the builders of the mill.',
    ],
    [
        'the wording of a quotation, in its own marks',
        `
=== copy.txt
“The mill was never a safe place to work for anyone in this town,” said Mayor Rowena Castel on Monday.
        ^ here
=== wire.txt
Mayor Rowena Castel said on Monday: "The mill was not a safe place to work for anyone in our town."`,
        'Quote as wire.txt: “The mill was not a safe place to work for…”',
        '“The mill was not a safe place to work for anyone in our town,” said Mayor Rowena Castel on Monday.',
    ],
    [
        'a comment before the paragraph',
        `
=== copy.md
The mill was built in 1911.

The fire at the Leeds mill killed **14 people** on Monday.
                                    ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Ignore here',
        'The mill was built in 1911.\n\n<!-- second-source-ignore figure-mismatch -->\nThe fire at the Leeds mill killed **14 people** on Monday.',
    ],
    [
        'a comment behind the front matter',
        `
=== copy.md
---
title: Fire
---

The fire at the Leeds mill killed 14 people on Monday.
                                  ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Ignore figure-mismatch in this text',
        '---\ntitle: Fire\n---\n\n<!-- second-source-ignore-file figure-mismatch -->\n\nThe fire at the Leeds mill killed 14 people on Monday.',
    ],
    [
        'a comment before a list',
        `
=== copy.md
What we know:

- The mill was built in 1911.
- The fire at the Leeds mill killed 14 people on Monday.
                                    ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`,
        'Ignore here',
        'What we know:\n\n<!-- second-source-ignore figure-mismatch -->\n- The mill was built in 1911.\n- The fire at the Leeds mill killed 14 people on Monday.',
    ],
];

for (const [name, copy, title, expected] of mended) {
    test(`a quick fix writes ${name}`, () => {
        const desk = openDesk(copy);
        assert.equal(taken(desk, 'here', title), expected);
        const { uri } = desk.copy.mark('here');
        const before = desk.workspace.findings(uri).length;
        desk.workspace.set({ uri, text: expected, languageId: uri.endsWith('.md') ? 'markdown' : 'plaintext' });
        if (!title.startsWith('Add'))
            assert.ok(desk.workspace.findings(uri).length < before, 'and the finding is gone');
    });
}

test('Windows line ends and emoji before it: the edit is right, and a comment ends its line alike', () => {
    const desk = openDesk(`
=== copy.md
The fire at the Leeds mill killed 14 people on Monday.
                                  ^^ here
=== wire.txt
The fire at the Leeds mill killed 12 people on Monday, police said.`);
    const { uri } = desk.copy.mark('here');
    const text = '😀 Rain 👩‍🚒 fell.\r\n\r\nThe fire at the Leeds mill killed 14 people on Monday.\r\n';
    desk.workspace.set({ uri, text, languageId: 'markdown' });
    const document = TextDocument.create(uri, '', 0, text);
    const at = document.positionAt(text.indexOf('14'));
    const context = { features: desk, abilities: able, ledgerOf: () => LEDGER };
    const actions = codeActionsAt(context, { uri, range: { start: at, end: at }, diagnostics: [] });
    const after = (title: string) => {
        const edits = actions.find((action) => action.title === title)?.edit?.changes?.[uri];
        assert.ok(edits, title);
        return TextDocument.applyEdits(document, edits);
    };
    assert.equal(after('Take “12” from wire.txt'), text.replace('14', '12'));
    assert.equal(
        after('Ignore here'),
        text.replace('The fire', '<!-- second-source-ignore figure-mismatch -->\r\nThe fire'),
    );
});

const desk = openDesk(busCrash);

test('a finding can be peeked at from anywhere in it', () => {
    const [peek] = actionsAt(desk, 'agency killed', able, [actionKinds.peek]);
    assert.ok(peek);
    assert.equal(peek.title, 'Peek both passages');
    assert.equal(peek.command?.command, PEEK_COMMAND);
    assert.equal(peek.diagnostics?.length, 1);
    const [where, , locations] = (peek.command?.arguments ?? []) as [string, unknown, Location[]];
    assert.equal(where, desk.copy.uri('agency.txt'));
    assert.deepEqual(desk.labelsOf(locations), ['agency killed', 'daily killed']);
});

test('and both of its passages opened', () => {
    const [open] = actionsAt(desk, 'agency killed', able, [actionKinds.openBoth]);
    assert.ok(open);
    assert.equal(open.command?.command, OPEN_BOTH_COMMAND);
    assert.deepEqual(desk.labelsOf((open.command?.arguments ?? []) as Location[]), ['agency killed', 'daily killed']);
});

test('decisions are orders for the client, with all that it needs', () => {
    const actions = actionsAt(desk, 'agency killed', able, [actionKinds.decide, actionKinds.ignore]);
    assert.deepEqual(
        actions.map(({ title }) => title),
        [
            'Mark as checked…',
            'Mark as disputed…',
            'Mark as not the same thing…',
            'Ignore here',
            'Ignore figure-mismatch in this text',
        ],
    );
    const [finding] = desk.workspace.findings(desk.copy.uri('agency.txt'));
    assert.deepEqual(actions[0]?.command?.arguments, [
        {
            ledger: LEDGER,
            uri: desk.copy.uri('agency.txt'),
            finding: finding?.id,
            code: 'figure-mismatch',
            verdict: 'checked',
            scope: 'finding',
        },
    ]);
    assert.ok(actions.every(({ command }) => command?.command === commands.DECIDE_COMMAND));
});

test('a query for the desk has both passages, their sources and dates', () => {
    const [query] = actionsAt(desk, 'agency killed', able, [actionKinds.query]);
    assert.equal(query?.command?.command, commands.COPY_COMMAND);
    const [text] = (query.command.arguments ?? []) as [string];
    assert.match(text, /^Query: .*\n\nagency\.txt,.* 2025-03-03, line 1:\n.*killing 12 people.*\n\ndaily\.txt,/);
    assert.match(text, /line 1:\n.*killed 14 people.*\n$/);
});

test('the names of commands are those of the wire', () => {
    assert.deepEqual(
        { ...commands },
        {
            DECIDE_COMMAND: wire.DECIDE_COMMAND,
            WITHDRAW_COMMAND: wire.WITHDRAW_COMMAND,
            COPY_COMMAND: wire.COPY_COMMAND,
        },
    );
});

test('every action has a kind below quickfix.secondSource, and only what is certain is preferred', () => {
    const fixed = openDesk('\nThe council met on Wednesday, December 29, 2016.\n                   ^^^^^^^^^ here');
    const actions = [...actionsAt(desk, 'agency killed'), ...actionsAt(fixed, 'here')];
    assert.ok(actions.length > 8);
    for (const { kind, title, isPreferred } of actions) {
        assert.match(kind ?? '', /^quickfix\.secondSource\.\w+$/, title);
        assert.equal(isPreferred === true, kind === actionKinds.fix, title);
    }
});

test("other programs' diagnostics are left alone", () => {
    const uri = desk.copy.uri('agency.txt');
    const foreign = { ...diagnosticsOf(desk, able, uri)[0]!, source: 'somebody else' };
    const range = desk.rangeOf('agency killed');
    const context = { features: desk, abilities: able, ledgerOf: () => LEDGER };
    const [first] = codeActionsAt(context, { uri, range, diagnostics: [foreign] });
    assert.deepEqual(first?.diagnostics, []);
});

test('there is nothing to do beside the findings, and no command that the client lacks', () => {
    assert.deepEqual(actionsAt(desk, 'agency aboard'), []);
    const bare = actionsAt(desk, 'agency killed', { ...able, peek: false, trees: false, decide: false });
    assert.ok(bare.length > 0);
    assert.ok(bare.every(({ command }) => command === undefined));
});

test('what was settled can be reported again', () => {
    const settled = openDesk(busCrash);
    const uri = settled.copy.uri('agency.txt');
    const [finding] = settled.workspace.findings(uri);
    assert.ok(finding);
    const pathOf = (one: string) => one.replace('file:///desk/', '');
    const anchors = settled.workspace.anchors(finding, pathOf);
    const told = { code: finding.code, anchors, who: 'Ann Lee', when: '', why: '' };
    settled.workspace.decide([{ decisions: [{ id: 'abc', verdict: 'checked', ...told }], pathOf }]);
    const actions = actionsAt(settled, 'agency killed');
    assert.deepEqual(
        actions.map(({ title, command }) => [title, command?.command, command?.arguments]),
        [
            [
                'Report again: figure-mismatch, checked by Ann Lee',
                commands.WITHDRAW_COMMAND,
                [{ ledger: LEDGER, id: 'abc' }],
            ],
        ],
    );
});
