import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseDates } from '../../server/src/mentions/dates';
import { resolveDate, weekdayOf } from '../../server/src/mentions/dates/resolve';
import { tokenise } from '../../server/src/text/tokens';
import { passageOf } from '../support/reading';

/** Copy with one date, when it was published, and the date meant. 2024-12-28 is a Saturday. */
const meant: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['It left on Dec 25, 2024.', undefined, '2024-12-25'],
    ['It left on December 25.', '2024-12-28', '2024-12-25'],
    ['It left on December 25.', '2025-01-02', '2024-12-25'],
    ['It left on December 25.', undefined, '--12-25'],
    ['It fell in November.', undefined, '--11'],
    ['It fell in November.', '2025-01-02', '2024-11'],
    ['It will be paid on 9 January.', '2025-11-12', '2026-01-09'],
    ['It has been shut since November.', '2024-10-02', '2023-11'],
    ['It left on Saturday.', '2024-12-28', '2024-12-28'],
    ['It left on Sunday.', '2024-12-28', '2024-12-22'],
    ['It left last Saturday.', '2024-12-28', '2024-12-21'],
    ['The board will meet on Saturday.', '2024-12-28', '2025-01-04'],
    ['It left on Saturday.', undefined, undefined],
    ['It left on Saturday.', '2024-12', undefined],
    ['It left yesterday.', '2025-01-01', '2024-12-31'],
    ['It left two days ago.', '2024-03-01', '2024-02-28'],
    ['It left last year.', '2024-12-28', '2023'],
    ['It left last month.', '2025-01-05', '2024-12'],
    ['It leaves next week.', '2024-12-28', '2025-W01'],
    ['In the third quarter it grew.', '2024-12-28', '2024-Q3'],
    ['In the third quarter of 2023 it grew.', undefined, '2023-Q3'],
    ['In the fourth quarter it grew.', '2025-02-01', '2024-Q4'],
    ['Built in the 1990s.', undefined, '199'],
    ['Built in 1994.', undefined, '1994'],
    ['On Good Friday 2024 they met.', undefined, '2024-03-29'],
    ['On Easter Monday they met.', '2025-04-25', '2025-04-21'],
    ['On Thanksgiving they met.', '2024-12-01', '2024-11-28'],
    ['On Memorial Day they met.', '2024-06-03', '2024-05-27'],
    ['Born 29 February 2023.', undefined, undefined],
];

for (const [text, published, expected] of meant) {
    test(`${text} (published ${published ?? 'unknown'}) means ${expected ?? 'nothing sure'}`, () => {
        const [mention] = recogniseDates(passageOf(text), tokenise(text));
        assert.ok(mention, 'no date was found');
        assert.equal(resolveDate(mention, published), expected);
    });
}

test('"the same day" points back to the date before it', () => {
    const same = (text: string, previous: string | undefined): string | undefined => {
        const [mention] = recogniseDates(passageOf(text), tokenise(text));
        assert.ok(mention, text);
        return resolveDate(mention, '2024-12-28', previous);
    };
    assert.equal(same('The same day, it rained.', '2024-12-25'), '2024-12-25');
    assert.equal(same('The following day it rained.', '2024-12-31'), '2025-01-01');
    assert.equal(same('Three days later it rained.', '2024-02-27'), '2024-03-01');
    assert.equal(same('The following Monday it rained.', '2024-12-25'), '2024-12-30');
    assert.equal(same('The previous Monday it rained.', '2024-12-25'), '2024-12-23');
    assert.equal(same('The same day, it rained.', undefined), undefined);
});

test('weekdays of ISO dates', () => {
    assert.equal(weekdayOf('2024-12-25'), 3);
    assert.equal(weekdayOf('1969-12-31'), 3);
    assert.equal(weekdayOf('2016-12-29T08:00:00Z'), 4);
    assert.equal(weekdayOf('2024-12'), undefined);
    assert.equal(weekdayOf('--12-25'), undefined);
    assert.equal(weekdayOf('2023-02-29'), undefined);
    assert.equal(weekdayOf(undefined), undefined);
});
