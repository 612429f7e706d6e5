import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSources } from '../../server/src/hosts/engine';

/** Copy, the check that reports it, and the copy with the fix taken. */
const table: readonly (readonly [string, string, string])[] = [
    [
        'percent-change',
        'Membership rose from 30 to 38 million, up 21%.',
        'Membership rose from 30 to 38 million, up 27%.',
    ],
    [
        'percent-change',
        'Profit rose by 21.5 per cent to £81.2 million, from £70.0 million.',
        'Profit rose by 16.0 per cent to £81.2 million, from £70.0 million.',
    ],
    ['percent-points', 'Support rose 27%, from 17% to 44%.', 'Support rose 27 percentage points, from 17% to 44%.'],
    ['sum', 'The 17 victims were 12 men and four women.', 'The 16 victims were 12 men and four women.'],
    ['sum', 'The fund got $3m, $4m and $2m, a total of $10m.', 'The fund got $3m, $4m and $2m, a total of $9m.'],
    ['conversion', 'The village is 10 miles (12 km) away.', 'The village is 10 miles (16 km) away.'],
    [
        'conversion',
        'The fire covered 24,600 acres (about 60,800 hectares).',
        'The fire covered 24,600 acres (about 9,960 hectares).',
    ],
    [
        'count-and-list',
        'Four priorities of the mayor: education, crime and jobs.',
        'Three priorities of the mayor: education, crime and jobs.',
    ],
    [
        'weekday-mismatch',
        'The council met on Wednesday, December 29, 2016.',
        'The council met on Thursday, December 29, 2016.',
    ],
    [
        'age-mismatch',
        'Ann Lee, who was born on March 3, 1950, died on March 1, 2010, aged 60.',
        'Ann Lee, who was born on March 3, 1950, died on March 1, 2010, aged 59.',
    ],
    [
        'score',
        'Harwick council voted 27-23 on Thursday to buy the buses. It was carried by two votes.',
        'Harwick council voted 27-23 on Thursday to buy the buses. It was carried by four votes.',
    ],
    [
        'sum',
        'The club sold 300 tickets at £5 each, taking £1,200.',
        'The club sold 300 tickets at £5 each, taking £1,500.',
    ],
    [
        'percent-change',
        'Turnout was 54%: 27,000 of the 60,000 voters cast a ballot.',
        'Turnout was 45%: 27,000 of the 60,000 voters cast a ballot.',
    ],
    [
        'age-mismatch',
        'The council sat from 4 p.m. to 9 p.m., six hours in all.',
        'The council sat from 4 p.m. to 9 p.m., five hours in all.',
    ],
    [
        'headline-mismatch',
        'Mill fire leaves 40 dead\n\nThe fire at the mill in Leeds left 14 dead, police said on Monday.',
        'Mill fire leaves 14 dead\n\nThe fire at the mill in Leeds left 14 dead, police said on Monday.',
    ],
];

for (const [code, copy, fixed] of table) {
    test(`${code} puts right: ${copy}`, () => {
        const [finding] = checkSources([{ uri: 'copy.txt', text: copy }]).findings.filter((one) => one.code === code);
        const fix = finding?.fix;
        assert.ok(fix !== undefined, 'the finding carries a fix');
        assert.equal(fix.text, copy.slice(fix.start, fix.end));
        assert.equal(copy.slice(0, fix.start) + fix.replacement + copy.slice(fix.end), fixed);
        const left = checkSources([{ uri: 'copy.txt', text: fixed }]).findings;
        assert.deepEqual(
            left.map(({ message }) => message),
            [],
            'nothing is left to report',
        );
    });
}
