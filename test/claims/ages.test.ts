import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCopy } from './readClaims';

/** Copy, and the ages in it with whose they are; "?" where the copy does not tell. A row a turn of phrase. */
const rows: readonly (readonly [copy: string, ...ages: string[]])[] = [
    // Beside the name.
    ['Jane Roe, 34, was hurt.', '34 Jane Roe'],
    ['34-year-old Jane Roe was hurt.', '34 Jane Roe'],
    ['Jane Roe and John Coe, both 34, were hurt.', '34 Jane Roe', '34 John Coe'],
    ['Jane Roe, aka Red, 26, was held.', '26 Jane Roe'],
    // A short form is the person named in full.
    ['Jane Roe was hurt in the fall.\n\nRoe, 34, is a nurse.', '34 Jane Roe'],
    ['Jane Roe was hurt. Her mother is Ann Roe.\n\nRoe, 34, is a nurse.', '34 Roe'],
    ['Jane Roe fell. Roe, 25, is a nurse. Roe, 23, is not.', '25 Roe', '23 Roe'],
    // Relatives.
    ['Jane Roe and her 4-year-old daughter were hurt.', '4 daughter of Jane Roe'],
    ['Jane Roe was driving her 4-year-old son Tyl to school.', '4 Tyl, son of Jane Roe'],
    ['John Coe killed his wife, 26, on Friday.', '26 wife of John Coe'],
    [
        'John Coe and his sons, ages 4, 8 and 10, were found.',
        '4 son of John Coe',
        '8 son of John Coe',
        '10 son of John Coe',
    ],
    ['Jane Roe and John Coe lost their 9-month-old child.', '0.75 child of Jane Roe and John Coe'],
    ['Jane Roe’s 4-year-old son was hurt.', '4 son of Jane Roe'],
    ['“It is awful,” said Ann Lee. Her 4-year-old son was hurt.', '4 ?'],
    // Introduced first, named below.
    ['A 15-year-old boy was killed in Fulton.\n\nSam Roe was pronounced dead at the scene.', '15 Sam Roe'],
    ['A 15-year-old boy was killed in Fulton.\n\nPolice identified the boy as Sam Roe.', '15 Sam Roe'],
    ['The name of a 2-year-old girl was released.\n\nAnn Roe was the victim of the shooting.', '2 ?'],
    ['Police named the 29-year-old man killed as Sam Roe.', '29 Sam Roe'],
    ['A 21-year-old woman, identified by her mother as Ann Roe, was shot.', '21 Ann Roe'],
    ['An 18-year-old man has been arrested.\n\nSam Roe was booked into jail on Sunday.', '18 Sam Roe'],
    ['A 4-year-old was hit by a stray bullet.\n\nSam Roe remains in critical condition.', '4 Sam Roe'],
    // Two would fit.
    ['A 15-year-old boy was killed.\n\nSam Roe was pronounced dead. Tim Coe died later.', '15 ?'],
    ['A 15-year-old boy and a 17-year-old boy were killed.\n\nSam Roe was pronounced dead.', '15 ?', '17 ?'],
    ['A 15-year-old boy was killed.\n\nSam Roe, 17, was pronounced dead.', '15 ?', '17 Sam Roe'],
    ['A 15-year-old boy was killed.\n\nSam Roe was arrested.', '15 ?'],
    // The only person spoken of.
    ['Sam Roe had his share of trouble, but his family says the 26-year-old had changed.', '26 Sam Roe'],
    ['Sam Roe met Tim Coe. The 26-year-old had changed.', '26 ?'],
];

for (const [copy, ...ages] of rows)
    test(copy.replace(/\s+/g, ' '), () => {
        const found = readCopy(copy).claims.filter(({ kind }) => kind === 'age');
        assert.deepEqual(
            found.map(({ quantity, base, subject }) => `${base?.quantity.value ?? quantity?.value} ${subject ?? '?'}`),
            ages,
        );
    });
