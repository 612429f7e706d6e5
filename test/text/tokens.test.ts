import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenise } from '../../server/src/text/tokens';

describe('sentences', () => {
    const sentences = [
        'Lt. Cmdr. Jane Roe said 12,000 people fled on Sept. 28.',
        'The U.S. Navy lost 38 lives at 5:40 a.m.',
        'The toll rose.',
        '"It is so."',
        'He left.',
        '“Go!” she said.',
        'No. 5 fell.',
        'Dr. Roe, of Wickett, Calif., said Acme Inc. was hurt.',
        'It was vitamin C.',
        '12,000 people took it.',
        'J. F. Roe died in the U.S.',
        'He was 46.',
        '(He was old.)',
        'Then it rained.',
    ];
    it('end at a stop that is no abbreviation, with the closing mark', () => {
        const text = sentences.join(' ');
        assert.deepEqual(
            tokenise(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end)),
            sentences,
        );
    });
});

describe('tags', () => {
    const cases: readonly (readonly [string, string, string])[] = [
        ['Survivors were found.', 'Survivors', 'NOUN'],
        ['Officials said so.', 'Officials', 'NOUN'],
        ['The storm took 38 lives.', 'lives', 'NOUN'],
        ['Prices fell by a third.', 'fell', 'VERB'],
        ['Leeds was quiet.', 'Leeds', 'PROPN'],
    ];
    for (const [text, word, pos] of cases) {
        it(`${word} in “${text}” is ${pos}`, () => {
            assert.equal(tokenise(text).tokens.find((token) => token.text === word)?.pos, pos);
        });
    }
});

describe('odd text', () => {
    it('keeps offsets where the tagger drops a character', () => {
        for (const text of ['a\u3000b c', '\ufeffone two', 'x\u2028y z', '', '   ', '\ud83d a', '“”']) {
            for (const token of tokenise(text).tokens) assert.equal(text.slice(token.start, token.end), token.text);
        }
        assert.equal(tokenise('\ufeffone two').tokens.at(-1)?.text, 'two');
    });
});
