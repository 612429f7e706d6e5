import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../server/src/claims/claim';
import { noteOf, notesOf, readCopy } from './readClaims';

/** Copy whose one figure has a polarity, event or extent of its own. */
const rows: readonly (readonly [copy: string, ...notes: string[]])[] = [
    // Polarity and modality.
    ['Officials denied that 12 people were killed.', 'killed 12 negated'],
    ['The mill did not kill 12 people.', 'killed 12 negated'],
    ['As many as 12 people may have been killed.', 'killed at-most 12 hypothetical'],
    ['Twelve people could be killed.', 'killed 12 hypothetical'],
    ['Twelve people are feared dead.', 'killed 12 hypothetical'],
    ['If the dam breaks, 12 people would die.', 'killed 12 hypothetical'],
    ['The firm plans to lay off staff; 300 workers will be sacked.', 'laid-off 300 hypothetical'],
    ['He is charged with the attempted murder of three officers.', 'killed 3 hypothetical'],
    ['He tried to kill three officers.', 'killed 3 hypothetical'],
    ['Not only 12 people were killed.', 'killed 12'],
    // Events besides the copy's own.
    ['A separate shooting wounded three people.', 'injured 3 @other'],
    ["Last year's fire killed nine people.", 'killed 9 @other'],
    ['In 2019, a crash there killed 12 people.', 'killed 12 @2019'],
    ['The 2019 crash killed 12 people.', 'killed 12 @2019'],
    ['Five years ago a fire there killed nine people.', 'year 5 @other', 'killed 9 @other'],
    ['An earlier attack killed nine people.', 'killed 9 @other'],
    ['Avalanches have killed 30 people since 1988.', 'killed 30 @other'],
    ['Fires have killed 30 people so far this year.', 'killed 30 @other'],
    ['At least 11 people were wounded in shootings across the city.', 'injured at-least 11 @other'],
    ['Nine people died in a series of attacks.', 'killed 9 @other'],
    // Level and change.
    ['The jobless rate rose to 5%.', 'jobless rate 5'],
    ['The jobless rate rose 5%.', 'jobless rate 5 change'],
    ['The jobless rate was 5%.', 'jobless rate 5'],
    ['Revenue fell by 12%.', 'revenue 12 change'],
    ['Revenue was $3bn.', 'revenue 3000000000'],
];

for (const [copy, ...notes] of rows) {
    test(copy, () => {
        assert.deepEqual(notesOf(copy), notes);
    });
}

function only(copy: string, measure: string): Claim {
    const found = readCopy(copy).claims.filter((claim) => claim.measure === measure);
    assert.equal(found.length, 1, `one ${measure} in: ${copy}`);
    return found[0] as Claim;
}

/** Copy, a measure, and the words that narrow the group. */
const groups: readonly (readonly [copy: string, measure: string, group: readonly string[]])[] = [
    ['The fire killed 12 people.', 'killed', []],
    ['The crash killed 38 Russian soldiers.', 'killed', ['russian', 'soldier']],
    ['Three adult passengers were hurt.', 'injured', ['adult', 'passenger']],
    ['Two 4-year-old girls were hurt.', 'injured', ['4-year-old', 'girl']],
    ['Five police officers were hurt.', 'injured', ['police', 'officer']],
    ['The train carried 60 passengers and crew.', 'aboard', ['and crew', 'passenger']],
    ['Two wounded officers left hospital.', 'injured', ['officer']],
    ['Two were critically injured.', 'injured', ['critical']],
];

for (const [copy, measure, group] of groups) {
    test(`group: ${copy}`, () => {
        assert.deepEqual(only(copy, measure).group, group);
    });
}

/** Copy and who is said to have said its one figure. */
const speakers: readonly (readonly [copy: string, speaker: string | undefined])[] = [
    ['The fire killed 12 people, police said.', 'police'],
    ['According to the mayor, the fire killed 12 people.', 'the mayor'],
    ['Officials said 12 people were killed.', 'Officials'],
    ['The fire killed 12 people.', undefined],
];

for (const [copy, speaker] of speakers) {
    test(`speaker: ${copy}`, () => {
        assert.equal(only(copy, 'killed').speaker, speaker);
    });
}

/** Copy and the ages that it gives, with their persons. */
const ages: readonly (readonly [copy: string, ...ages: string[]])[] = [
    ['Jane Roe, 34, was driving.', '34 Jane Roe'],
    ['Jane Roe (34) was driving.', '34 Jane Roe'],
    ['The driver was 34-year-old Jane Roe.', '34 Jane Roe'],
    ['Jane Roe, a 34-year-old nurse, was driving.', '34 Jane Roe'],
    ['Police named 34-year-old nurse Jane Roe.', '34 Jane Roe'],
    ['He drove his 12-year-old son, John Roe, home.', '12 John Roe'],
    ['A 15-year-old identified as John Roe was hurt.', '15 John Roe'],
    [
        'Police seek 20-year-old John Roe, 24-year-old Peter Hale and 31-year-old Adam Cole.',
        '20 John Roe',
        '24 Peter Hale',
        '31 Adam Cole',
    ],
    ['The girls were Ada Lopez and Gina Rossi, both 14.', '14 Ada Lopez', '14 Gina Rossi'],
    ['The driver, Tom Brown, was also 15.', '15 Tom Brown'],
    ['Robert Mallet, aka Red, 33, was charged.', '33 Robert Mallet'],
    ['A 3-year-old girl was hurt.', '3'],
    ['Girl, 8, hurt in crash', '8'],
];

for (const [copy, ...expected] of ages) {
    test(`age: ${copy}`, () => {
        const found = readCopy(copy).claims.filter((claim) => claim.kind === 'age');
        assert.deepEqual(
            found.map((claim) => `${claim.quantity?.value} ${claim.subject ?? ''}`.trim()),
            expected,
        );
    });
}

test('an amount names its company', () => {
    assert.equal(only('Acme Corporation reported revenue of $3bn.', 'revenue').subject, 'Acme Corporation');
});

test('who was shot was hurt where the copy tells of wounds and of no death', () => {
    assert.deepEqual(
        notesOf('Four people were shot. They are in hospital.').filter((note) => note !== 'shot 4'),
        ['injured 4'],
    );
    assert.deepEqual(notesOf('Four people were shot. One died in hospital.'), ['shot 4', 'killed 1']);
});

test('others add to the hurt that the copy has told of', () => {
    const [first, second] = readCopy('The blast wounded two guards. Three others were wounded by glass.').claims.filter(
        (claim) => claim.measure === 'injured',
    );
    assert.equal(noteOf(first as Claim), 'injured 2');
    assert.equal(noteOf(second as Claim), 'injured 3 part');
});
