import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseAttributions } from '../../server/src/mentions/attributions';
import type { Tokens } from '../../server/src/text/token';
import { tokenise } from '../../server/src/text/tokens';
import { growth, oddTexts, passageOf } from '../support/reading';

/** Copy and its attributions: speaker, cue, what is attributed; "!" in front of the cue of a denial. */
const copy: readonly (readonly [string, ...(readonly [string, string, string])[]])[] = [
    ['The ferry sank quickly, the Kremlin said.', ['the Kremlin', 'said', 'The ferry sank quickly']],
    ['“It sank,” said the Kremlin.', ['the Kremlin', 'said', '“It sank,”']],
    ['Two people died, according to the coroner.', ['the coroner', 'according to', 'Two people died']],
    ['According to the coroner, two people died.', ['the coroner', 'According to', 'two people died']],
    ['Marta Keel told Reuters that two people died.', ['Marta Keel', 'told', 'two people died']],
    ['Police say two people died.', ['Police', 'say', 'two people died']],
    ['Marta Keel, a spokeswoman for the airline, said two people died.', ['Marta Keel', 'said', 'two people died']],
    ['Marta Keel, 44, said two people died.', ['Marta Keel', 'said', 'two people died']],
    ['The airline denied that two people died.', ['The airline', '!denied', 'two people died']],
    ['The mayor rejected the claims.', ['The mayor', '!rejected', 'the claims']],
    ['In a statement, the firm said that two people died.', ['the firm', 'said', 'two people died']],
    ['The firm confirmed on Friday that two people died.', ['The firm', 'confirmed', 'two people died']],
    ['He said two people died.', ['He', 'said', 'two people died']],
    ['His lawyer said two people died.', ['His lawyer', 'said', 'two people died']],
    [
        'The plane is believed to have been hit.',
        ['believed to', 'believed to', 'The plane is believed to have been hit'],
    ],
    ['He reportedly left the country.', ['reportedly', 'reportedly', 'He reportedly left the country']],
    ['Keel, 49, raged: “We should never have come.”', ['Keel', 'raged', '“We should never have come.”']],
    ['A post from the captain: “We lost the game.”', ['A post from the captain', ':', '“We lost the game.”']],
    ['Police: Two held after fire', ['Police', ':', 'Two held after fire']],
    [
        '“It sank,” said Marta Keel. “It was fast.”',
        ['Marta Keel', 'said', '“It sank,”'],
        ['Marta Keel', 'said', '“It was fast.”'],
    ],
    ['Two people died, officials said Tuesday.', ['officials', 'said', 'Two people died']],
    ['The firm raised its forecast and said that sales grew.', ['The firm', 'said', 'sales grew']],
    [
        'Keel said the ferry sank, adding that two people died.',
        ['Keel', 'said', 'the ferry sank, adding that two people died'],
        ['Keel', 'adding', 'two people died'],
    ],
    [
        'The captain said he left, but police said he stayed.',
        ['The captain', 'said', 'he left'],
        ['police', 'said', 'he stayed'],
    ],
    ['Crew who survived the crash said it burned.', ['Crew', 'said', 'it burned']],
    [
        'The machines, the union says, will take 500 jobs.',
        ['the union', 'says', 'The machines, the union says, will take 500 jobs'],
    ],
    ['The crash claimed the lives of 38 people.'],
    ['The firm declined to comment.'],
    ['She did not say who died.'],
    ['He wants to say more.'],
    ['The index added 0.3 per cent.'],
    ['They hope to find him.'],
    ['The sums add up.'],
];

for (const [text, ...expected] of copy) {
    test(`attributions: ${text}`, () => {
        const found = recogniseAttributions(passageOf(text), tokenise(text));
        const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
        assert.deepEqual(
            found.map(({ speaker, cue, scope, denied }) => [at(speaker), `${denied ? '!' : ''}${at(cue)}`, at(scope)]),
            expected,
        );
    });
}

test('odd texts are read, spans inside them', () => {
    for (const text of oddTexts) {
        for (const { speaker, cue, scope } of recogniseAttributions(passageOf(text), tokenise(text))) {
            for (const { start, end } of [speaker, cue, scope])
                assert.ok(start >= 0 && start < end && end <= text.length, JSON.stringify(text.slice(0, 40)));
        }
    }
});

test('reading attributions takes time in step with the length', () => {
    for (const unit of ['"A b," he said. ', 'Lee said ', ': "a" ', 'man who said ', 'Lee and ', ', said, ']) {
        const read = new Map<string, Tokens>();
        // The tagger's own time is not measured here: tokens are kept by text.
        const slower = growth(
            (text) => {
                const tokens = read.get(text) ?? tokenise(text);
                read.set(text, tokens);
                recogniseAttributions(passageOf(text), tokens);
            },
            unit,
            8_000,
        );
        assert.ok(slower < 3, `${unit}: ${slower.toFixed(2)}`);
    }
});
