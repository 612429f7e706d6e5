import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentLinksIn } from '../../server/src/features/documentLink';
import { openDesk } from './desk';

const desk = openDesk(`
=== wire-story.md
---
publisher: The Tarn Wire
url: https://www.tarnwire.example/bus/
---

A bus overturned near Harwell on Monday.
=== notes/same.txt
One of two.
=== other/same.txt
The other of two.
=== draft.md
---
after: http://tarnwire.example/bus
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ head
---

The wire (https://TarnWire.example/bus#top), says so; see wire-story.md, same.txt and draft.md.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ address
                                                          ^^^^^^^^^^^^^ name
Not https://tarnwire.example/wire-story.md, nor https://elsewhere.example/.
`);

test('addresses and file names lead to the source that they name', () => {
    const uri = desk.copy.uri('draft.md');
    const links = documentLinksIn(desk, uri);
    assert.deepEqual(desk.labelsOf(links.map(({ range }) => ({ uri, range }))), ['head', 'address', 'name']);
    for (const { target, tooltip } of links) {
        assert.equal(target, desk.copy.uri('wire-story.md'));
        assert.equal(tooltip, 'Open The Tarn Wire');
    }
});

test('a source does not lead to itself', () => {
    assert.deepEqual(documentLinksIn(desk, desk.copy.uri('wire-story.md')), []);
});
