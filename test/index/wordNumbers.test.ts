import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discard, storyCard } from '../../server/src/index/storyCard';
import { WordNumbers } from '../../server/src/index/wordNumbers';
import { readCopy } from '../claims/readClaims';

test('words that no source holds any more are forgotten, and their numbers given to others', () => {
    const numbers = new WordNumbers();
    const kept = storyCard(readCopy('The harbour wall broke. The ferry sank.'), numbers);
    const words = numbers.size;
    assert.ok(words > 3);
    for (const noun of ['trumpet', 'violin', 'guitar']) {
        const card = storyCard(readCopy(`The ${noun} broke beside the harbour. The ${noun} was old.`), numbers);
        assert.ok(numbers.size > words, noun);
        assert.ok(Math.max(...card.words) < words + 3, 'numbers are used again');
        discard(card, numbers);
        assert.equal(numbers.size, words);
    }
    assert.deepEqual(
        [...kept.words],
        [...kept.words].sort((a, b) => a - b),
    );
});
