import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completionsAt, type Occasion } from '../../server/src/features/completion/completion';
import { able, openDesk } from './desk';

const SOURCES = `
=== agency.txt 2025-03-03
HARWELL, March 3 (Agency) - A bus overturned near Harwell on Monday, killing 12 people, police said.
The Harwell bus was carrying 40 people when it left the road.
“We heard a terrible noise,” said Marta Olsen, who lives beside the Harwell road.
=== daily.txt 2025-03-03
The bus crash near Harwell on Monday killed 14 people, officials told the Daily at the scene.
Marta Olsen, a teacher, said: “We heard a terrible noise.” Anna Lund said “The brakes failed.”
=== weekly.txt 2025-03-04
The Harwell crash killed 12 people on Monday. The brakes failed, Márta Olsen said.
=== other-draft.md
---
role: draft
---

The Harwell crash killed 99 people on Monday, Maria Draftson said.
=== draft.txt
`;

/** What is offered at the end of the copy; `own` may stand before. */
function offered(copy: string, occasion: Occasion = 'asked'): readonly CompletionItem[] {
    const desk = openDesk(`${SOURCES}${copy}`);
    const uri = desk.copy.uri('draft.txt');
    const document = desk.layouts.of(uri);
    assert.ok(document);
    const caret = document.getText().indexOf('|');
    assert.ok(caret >= 0, 'a caret is marked');
    desk.workspace.set({ uri, text: document.getText().replace('|', '') });
    const written = desk.layouts.of(uri);
    assert.ok(written);
    return completionsAt(desk, able, uri, written.positionAt(caret), occasion).items;
}

function texts(items: readonly CompletionItem[]): string[] {
    return items.map(({ textEdit }) => (textEdit as TextEdit).newText);
}

function markdownOf(item: CompletionItem | undefined): string {
    const documentation = item?.documentation;
    assert.ok(typeof documentation === 'object', 'the passages are shown');
    return documentation.value;
}

test('behind a measure the figures of the others are offered, the one that most agree on first', () => {
    const items = offered('The Harwell crash on Monday killed |', 'blank');
    assert.deepEqual(
        items.map(({ detail }) => detail),
        ['people killed · 2 sources', 'people killed · 1 source'],
    );
    assert.match(texts(items)[0] ?? '', /^12/);
    assert.match(texts(items)[1] ?? '', /^14/);
    assert.match(markdownOf(items[0]), /agency\.txt.*\*\*.*12 people.*\*\*/);
    assert.deepEqual(
        [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)),
        items,
    );
});

test('digits that are typed narrow the figures and are replaced', () => {
    const [item, ...more] = offered('The Harwell crash on Monday killed 1|');
    assert.ok(more.length === 1 && item !== undefined);
    const { range } = item.textEdit as TextEdit;
    assert.equal(range.end.character - range.start.character, 1);
    assert.deepEqual(offered('The Harwell crash on Monday killed 7|'), []);
});

test('what the words measure decides: aboard is not killed', () => {
    assert.match(texts(offered('The Harwell bus was carrying |', 'blank')).join(), /^40/);
});

test('prose is typed in peace', () => {
    for (const copy of [
        'The Harwell |',
        'The Harwell bus |',
        'On Monday the |',
        'The Harwell bus crashed when its brakes |',
        'Police said that |',
        'Mr |',
    ]) {
        assert.deepEqual(offered(copy, 'blank'), [], copy);
        if (!/[A-Z]\w+ ?\|$/.test(copy)) assert.deepEqual(offered(copy), [], copy);
    }
    assert.deepEqual(offered('A teacher near Harwell, m|'), []);
    assert.deepEqual(offered('A teacher near Harwell, M|'), []);
    assert.deepEqual(offered('A teacher near Harwell, Mar|', 'blank'), []);
});

test('a name is offered from its second letter, in the spellings of the sources', () => {
    const items = offered('The Harwell teacher Ma|');
    assert.deepEqual(texts(items), ['Marta Olsen', 'Márta Olsen']);
    assert.match(markdownOf(items[0]), /agency.*daily/s);
});

test('a quotation is offered behind its mark, and closed', () => {
    assert.deepEqual(texts(offered('At Harwell Olsen said: “|', 'quotation mark')), [
        'We heard a terrible noise,”',
        'We heard a terrible noise.”',
        'The brakes failed.”',
    ]);
    assert.deepEqual(texts(offered('At Harwell Anna Lund said: "The b|"')), ['The brakes failed.']);
    assert.deepEqual(offered('At Harwell she said “We left.” Then "|" was all', 'blank').length, 3);
    assert.deepEqual(offered('At Harwell she said "We left."|', 'quotation mark'), []);
});

test('neither the own copy nor another draft is offered', () => {
    const items = offered('The Harwell crash killed 77 people. On Monday it killed |', 'blank');
    assert.ok(items.length > 0);
    assert.doesNotMatch(JSON.stringify(items), /77|99|Draftson/);
    assert.deepEqual(offered('Marianne Ownname came to Harwell. Then Maria|'), []);
});
