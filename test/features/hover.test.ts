import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../server/src/features/hover';
import { busCrash } from './busCrash';
import { able, type Desk, openDesk } from './desk';

function hover(desk: Desk, label: string, abilities = able): string {
    const shown = hoverAt(desk, abilities, desk.copy.mark(label).uri, desk.at(label));
    assert.ok(shown, `there is a hover on ${label}`);
    return (shown.contents as MarkupContent).value;
}

test('says what the figure measures, who agrees and who does not', () => {
    const shown = hover(openDesk(busCrash), 'agency killed');
    assert.match(shown, /^\*\*people killed: 12\*\* – attributed to police\n/);
    assert.match(shown, /2 sources agree/);
    assert.match(shown, /line 3\]\(file:\/\/\/desk\/weekly\.md#L3,\d+\): “.*\*\*.*12 people.*\*\*.*🚌/);
    const [, rivals] = shown.split('Does not fit with');
    assert.match(rivals ?? '', /file:\/\/\/desk\/daily\.txt#L1,\d+\): “.*\*\*.*14 people.*\*\*/);
});

test('does not count the passage under the cursor among the others', () => {
    assert.doesNotMatch(hover(openDesk(busCrash), 'agency killed'), /agency\.txt#L1/);
});

test('says so when nobody else gives the figure', () => {
    assert.match(hover(openDesk(busCrash), 'agency aboard'), /No other source/);
});

test('makes nothing of silence while the other sources are still being read', () => {
    const desk = openDesk(busCrash);
    const { uri } = desk.copy.mark('agency aboard');
    const shown = hoverAt(desk, able, uri, desk.at('agency aboard'), 'still reading');
    assert.ok(shown);
    const text = (shown.contents as MarkupContent).value;
    assert.match(text, /still being read/);
    assert.doesNotMatch(text, /No other source/);
});

test('the range is the claim, on the figure', () => {
    const desk = openDesk(busCrash);
    const { uri } = desk.copy.mark('daily killed');
    const shown = hoverAt(desk, able, uri, desk.at('daily killed'));
    assert.ok(shown?.range);
    assert.deepEqual(desk.labelsOf([{ uri, range: shown.range }]), ['daily killed']);
});

test('nothing is shown where the copy claims nothing', () => {
    const desk = openDesk(`
=== a.txt
Nothing is counted here.
^^^^^^^ nothing
`);
    assert.equal(hoverAt(desk, able, desk.copy.mark('nothing').uri, desk.at('nothing')), undefined);
});

test('odd copy does not break the markup', () => {
    const shown = hover(
        openDesk(
            `
=== agency.txt
The **Dunholm** fire [on Monday](x) killed 12 people, police said.
                                           ^^^^^^^^^ here
=== (b)_c_.txt
The Dunholm fire | on <b>Monday</b> killed 12 people, \`police\` said.
`,
        ),
        'here',
    );
    assert.match(shown, /2 sources agree/);
    assert.match(shown, /\\<b>Monday/);
    assert.match(shown, /\[\(b\)\\_c\\_\.txt, line 1\]\(file:\/\/\/desk\/[^\s()[\]<>]+#L1,\d+\)/);
});

test('an editor without Markdown gets bare text', () => {
    const shown = hover(openDesk(busCrash), 'agency killed', { ...able, markdownHover: false });
    assert.match(shown, /^people killed: 12 – attributed to police\n/);
    assert.doesNotMatch(shown, /\*\*|\\|\]\(/);
});

/** One toll told by many, and told otherwise by some; killed in other groups and years too. */
const manyTolls = [
    '=== 00.txt',
    'A bus overturned near Harwell on Monday, killing 12 people, police said.',
    '                                                 ^^^^^^^^^ own',
    ...Array.from({ length: 20 }, (_, nth) => [
        `=== ${nth + 10}.txt`,
        nth % 4 === 0
            ? 'The Harwell bus crash on Monday killed 14 people, officials said.'
            : 'The bus crash near Harwell on Monday killed 12 people. A crash there killed 3 people in 1998.',
    ]).flat(),
].join('\n');

test('a hover has a dozen lines at most; the rest, and what is not compared, is a command away', () => {
    const shown = hover(openDesk(manyTolls), 'own');
    const lines = shown.split('\n').filter((line) => line !== '');
    assert.ok(lines.length <= 12, shown);
    assert.match(shown, /16 sources agree/);
    assert.match(shown, /Does not fit with:/);
    assert.match(lines.at(-1) ?? '', /^and \d+ more: \[show all\]\(command:secondSource\.showPassages\?[^\s()]+\)/);
    assert.match(
        lines.at(-1) ?? '',
        /not compared: 15 other figures for people killed; \[why\?\]\(command:secondSource\.showNotCompared\?[^\s()]+\)$/,
    );
});

test('without a client for them there are no command links', () => {
    const shown = hover(openDesk(manyTolls), 'own', { ...able, trees: false });
    assert.match(shown, /not compared: 15 other figures for people killed; why\?$/);
    assert.doesNotMatch(shown, /command:/);
});

test('a sum that holds is shown', () => {
    const desk = openDesk(`
=== agency.txt
A ferry sank off Dunholm on Monday. 38 people were killed in the sinking, police said.
                                    ^^^^^^^^^ killed
There were 29 survivors.
           ^^^^^^^^^^^^ survivors
=== daily.txt
The ferry that sank off Dunholm on Monday was carrying 67 people.
                                                       ^^^^^^^^^ aboard
`);
    assert.match(hover(desk, 'aboard'), /38 killed \+ 29 survived = 67 aboard/);
});
