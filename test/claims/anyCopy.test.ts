import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCopy } from './readClaims';

const pieces = [
    'The fire killed at least 12 people',
    'Jane Roe, 34, was hurt',
    '“We counted 38 of the 67”, she said',
    'Revenue rose 5% to $3bn',
    'no injuries were reported',
    'on 3 March 2024',
    'two\u00a0officers were shot, one fatally',
    'It’s the 2019 crash that left 14 dead',
    '🚒🚒 30 hurt',
    'a double homicide',
] as const;

const joins = [
    '. ',
    '.\r\n\r\n',
    '.\n\n',
    ', ',
    ' and ',
    '\u00a0',
    ' — ',
    '; ',
    '\r\n',
    ' 😀 ',
    '\ufeff',
    '\u2028',
    ' “',
    '” ',
] as const;

test('the text of a claim is the slice of the source, whatever stands between', () => {
    const copy = fc
        .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...joins)), { minLength: 1, maxLength: 12 })
        .chain((parts) => fc.boolean().map((mark) => (mark ? '\ufeff' : '') + parts.flat().join('')));
    let seen = 0;
    fc.assert(
        fc.property(copy, (text) => {
            const { claims } = readCopy(text);
            seen += claims.length;
            for (const claim of claims) {
                assert.equal(claim.text, text.slice(claim.start, claim.end));
                assert.ok(claim.start <= claim.focus.start && claim.focus.end <= claim.end, `focus of ${claim.text}`);
                assert.ok(claim.start < claim.end);
            }
            const keys = claims.map((claim) => claim.key);
            assert.equal(new Set(keys).size, keys.length, 'keys name one claim each');
        }),
        { seed: 20240309, numRuns: 150 },
    );
    assert.ok(seen > 150, `${seen} claims were looked at`);
});

test('no mutation of an article makes reading throw, and reading twice gives the same', () => {
    const article = readFileSync(join(import.meta.dirname, '../../seeds/plane-crash/wire-round-up.txt'), 'utf8');
    const edit = fc.record({
        at: fc.integer({ min: 0, max: article.length }),
        cut: fc.integer({ min: 0, max: 400 }),
        put: fc.oneof(
            fc.constantFrom(...pieces, ...joins, ',', 'of the', 'were killed', ' 12 ', '(', '-year-old'),
            fc.string({ maxLength: 12 }),
        ),
    });
    let seen = 0;
    fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
            let text = article;
            for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
            const first = readCopy(text).claims;
            seen += first.length;
            assert.deepEqual(readCopy(text).claims, first);
        }),
        { seed: 20240310, numRuns: 40 },
    );
    assert.ok(seen > 400, `${seen} claims were looked at`);
});

test('thousands of cuts, odd characters and truncations of the sample articles read without a throw', () => {
    const folder = join(import.meta.dirname, '../../seeds/plane-crash');
    const passages = readdirSync(folder)
        .filter((name) => /\.(?:txt|md)$/.test(name))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n\n'))
        .filter((text) => text.length > 20);
    const edit = fc.record({ at: fc.nat(2000), cut: fc.nat(40), put: fc.string({ unit: 'binary', maxLength: 6 }) });
    let seen = 0;
    fc.assert(
        fc.property(
            fc.constantFrom(...passages),
            fc.nat(2000),
            fc.array(edit, { maxLength: 3 }),
            (whole, length, edits) => {
                let text = whole.slice(0, 20 + length);
                for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
                for (const claim of readCopy(text).claims) {
                    seen++;
                    assert.equal(claim.text, text.slice(claim.start, claim.end));
                }
            },
        ),
        { seed: 20240311, numRuns: 3000 },
    );
    assert.ok(seen > 3000, `${seen} claims were looked at`);
});

test('a sentence of many figures is read in linear time', () => {
    const time = (count: number): number => {
        const text = Array.from({ length: count }, (_, i) => `${i + 2} people were hurt in Leeds on 3 March`).join(
            ', ',
        );
        const start = performance.now();
        const { claims } = readCopy(text);
        assert.ok(claims.length > count);
        return performance.now() - start;
    };
    time(200);
    const small = time(500);
    const large = time(4000);
    assert.ok(large < 8 * small * 4, `500 took ${Math.round(small)} ms, 4000 took ${Math.round(large)} ms`);
});
