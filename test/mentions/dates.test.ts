import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseDates } from '../../server/src/mentions/dates';
import { tokenise } from '../../server/src/text/tokens';
import { growth, oddTexts, passageOf } from '../support/reading';

/** Copy, and the dates in it: the printed words and what they say. */
const copy: readonly (readonly [string, ...(readonly [string, object])[]])[] = [
    ['It opened on Dec 25, 2024 at dawn.', ['Dec 25, 2024', { year: 2024, month: 12, day: 25 }]],
    ['It opened on 25 December.', ['25 December', { month: 12, day: 25 }]],
    ['They met on 14 March 2025 in Leeds.', ['14 March 2025', { year: 2025, month: 3, day: 14 }]],
    ['The 26 weeks to Sept. 28 were poor.', ['Sept. 28', { month: 9, day: 28 }]],
    ['Filed 2024-12-28 at noon.', ['2024-12-28', { year: 2024, month: 12, day: 28 }]],
    [
        'It left on Wednesday (Dec 25, 2024) for Oslo.',
        ['Wednesday (Dec 25, 2024)', { year: 2024, month: 12, day: 25, weekday: 3 }],
    ],
    ['It sank on Thursday, March 14 after dark.', ['Thursday, March 14', { month: 3, day: 14, weekday: 4 }]],
    ['The council met on Tuesday 21 May at ten.', ['Tuesday 21 May', { month: 5, day: 21, weekday: 2 }]],
    ['Seen on Sat. Oct. 5, 2019.', ['Sat. Oct. 5, 2019', { year: 2019, month: 10, day: 5, weekday: 6 }]],
    ['On the 5th of November 1605 they came.', ['5th of November 1605', { year: 1605, month: 11, day: 5 }]],
    ['Closed March 14-16, 2024 for repairs.', ['March 14-16, 2024', { year: 2024, month: 3 }]],
    ['Signed 12/25/2024 by both.', ['12/25/2024', { year: 2024, month: 12, day: 25 }]],
    ['Signed 25.12.2024 by both.', ['25.12.2024', { year: 2024, month: 12, day: 25 }]],
    ['Signed 3/4/2024 by both.', ['3/4/2024', { year: 2024 }]],
    ['It grew in March 2025.', ['March 2025', { year: 2025, month: 3 }]],
    ['He was hurt in 2017 and retired.', ['2017', { year: 2017 }]],
    ['The worst since 1988, they say.', ['1988', { year: 1988, limit: 'since' }]],
    ['The 2019 crash killed many.', ['2019', { year: 2019 }]],
    ['Sales in 2025/26 were good.', ['2025/26', { year: 2025 }]],
    ['Built in the 1990s.', ['1990s', { year: 1990, decade: true }]],
    ['Music of the ’80s.', ['’80s', { year: 1980, decade: true }]],
    ['Profit rose in the third quarter of 2024.', ['third quarter of 2024', { year: 2024, quarter: 3 }]],
    ['Profit rose in Q3 2024.', ['Q3 2024', { year: 2024, quarter: 3 }]],
    ['First-quarter sales fell.', ['First-quarter', { quarter: 1 }]],
    ['It began last summer.', ['last summer', { season: 'summer', direction: 'last' }]],
    ['The winter of 1962 was hard.', ['winter of 1962', { season: 'winter', year: 1962 }]],
    ['It fell in November.', ['November', { month: 11 }]],
    ['It fell in May.', ['May', { month: 5 }]],
    ['It has been shut since January.', ['January', { month: 1, limit: 'since' }]],
    ['It sank on Friday morning.', ['Friday', { weekday: 5 }]],
    ['It sank last Saturday.', ['last Saturday', { weekday: 6, direction: 'last' }]],
    ['At Saturday’s briefing she spoke.', ['Saturday', { weekday: 6 }]],
    ['In a Saturday statement she spoke.', ['Saturday', { weekday: 6 }]],
    ['The board will meet on Friday.', ['Friday', { weekday: 5, direction: 'next' }]],
    ['On Friday the board will meet.', ['Friday', { weekday: 5, direction: 'next' }]],
    ['The hearing was postponed until March.', ['March', { month: 3, direction: 'next', limit: 'until' }]],
    ['This Saturday, 18 January, will be remembered.', ['Saturday, 18 January', { month: 1, day: 18, weekday: 6 }]],
    ['She left yesterday.', ['yesterday', { offsetDays: -1 }]],
    ['She left last night.', ['last night', { offsetDays: -1 }]],
    ['She leaves tomorrow.', ['tomorrow', { offsetDays: 1 }]],
    ['The same day, it rained.', ['The same day', { same: true }]],
    ['The following day it rained.', ['The following day', { same: true, offsetDays: 1 }]],
    ['It happened two days ago.', ['two days ago', { offsetDays: -2 }]],
    ['It happened 3 weeks later.', ['3 weeks later', { offsetWeeks: 3, same: true }]],
    ['Last year was dry.', ['Last year', { offsetYears: -1, direction: 'last' }]],
    ['It opens next week.', ['next week', { offsetWeeks: 1, direction: 'next' }]],
    ['On Christmas Day it snowed.', ['Christmas Day', { month: 12, day: 25 }]],
    ['On New Year’s Eve it snowed.', ['New Year’s Eve', { month: 12, day: 31 }]],
    ["On New Year's Eve it snowed.", ["New Year's Eve", { month: 12, day: 31 }]],
    ['On Good Friday it snowed.', ['Good Friday', { movable: 'good-friday' }]],
    [
        'Open by Friday, shut before 2030.',
        ['Friday', { weekday: 5, limit: 'by' }],
        ['2030', { year: 2030, limit: 'before' }],
    ],
];

for (const [text, ...expected] of copy) {
    test(`dates: ${text}`, () => {
        const found = recogniseDates(passageOf(text), tokenise(text));
        const read = found.map(({ start, end, ...fields }) => [text.slice(start, end), fields]);
        assert.deepEqual(read, expected);
    });
}

const without: readonly string[] = [
    'They march on the square.',
    'It may rain in the sun.',
    'April Jones and June Harker met Theresa May.',
    'His wife, June, wept.',
    'Some 2000 people came.',
    'It cost $2000 and weighs 1999 kg.',
    'Flight 2024 left gate 1999.',
    'He was second in the sun.',
    'Every Friday they meet; Mondays are quiet; on a Tuesday, say.',
    'Black Friday deals; the Sunday Times reported.',
    'He is in his 90s.',
    'They won the quarter-final in the first half.',
    'Version 1.5.12 is out, call 555-0190.',
    'a score of 25-12',
];

for (const text of without) {
    test(`no date: ${text}`, () => {
        assert.deepEqual(
            recogniseDates(passageOf(text), tokenise(text)).map(({ start, end }) => text.slice(start, end)),
            [],
        );
    });
}

test('odd texts are read without a date outside of them', () => {
    for (const text of oddTexts) {
        for (const { start, end } of recogniseDates(passageOf(text), tokenise(text))) {
            assert.ok(start >= 0 && start < end && end <= text.length, JSON.stringify(text.slice(0, 40)));
        }
    }
});

test('reading dates takes time in step with the length', () => {
    for (const unit of ['May 5, ', '2024', 'on Friday it will ', '1 ', 'Mar']) {
        const slower = growth((text) => recogniseDates(passageOf(text), { tokens: [], sentences: [] }), unit, 20_000);
        assert.ok(slower < 3, `${unit}: ${slower.toFixed(2)}`);
    }
});
