import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checks } from '../../server/src/checks/all';
import { accuracyTable, checkAccuracy, messagesOf, rates, readCheckCorpora } from '../support/checkCorpus';

const corpora = readCheckCorpora();

test('every check has its corpus, and every corpus its check', () => {
    assert.deepEqual(
        corpora.map(({ id }) => id),
        checks.map(({ id }) => id).sort(),
    );
});

for (const { id, seen, blind, misses, alarms } of corpora) {
    describe(id, () => {
        test('has copy enough', () => {
            assert.ok(seen.reported.length + blind.reported.length + misses.length >= 8, 'texts to report');
            assert.ok(seen.letPass.length + blind.letPass.length + alarms.length >= 12, 'texts to let pass');
        });
        for (const copy of seen.reported)
            test(`reports ${title(copy)}`, () => assert.notDeepEqual(messagesOf(id, copy), []));
        for (const copy of seen.letPass)
            test(`lets pass ${title(copy)}`, () => assert.deepEqual(messagesOf(id, copy), []));
        for (const copy of misses)
            test(`does not yet report ${title(copy)}`, () => assert.deepEqual(messagesOf(id, copy), []));
        for (const copy of alarms)
            test(`still reports ${title(copy)}`, () => assert.notDeepEqual(messagesOf(id, copy), []));
    });
}

test('holds on copy that the rules have not seen', (t) => {
    const accuracies = checkAccuracy();
    for (const line of accuracyTable(accuracies)) t.diagnostic(line);
    const { precision, recall } = rates(accuracies.map(({ blind }) => blind));
    assert.ok(precision >= 0.93, `precision ${precision}`);
    assert.ok(recall >= 0.78, `recall ${recall}`);
});

/** The copy on one line, short enough for a list. */
function title(copy: string): string {
    const line = copy.replace(/\s+/g, ' ').trim();
    return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}
