import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scoreFigures } from './figureScore';

describe('figures of the reading corpus', () => {
    const { marked, plain, found, right, mistakes } = scoreFigures();

    it('holds enough to measure', () => {
        assert.ok(marked >= 400, `${marked} figures are marked`);
        assert.ok(plain >= 150, `${plain} numbers are marked as none`);
    });
    it('is read with a precision of 98 per cent', () => assert.ok(right / found >= 0.98, mistakes.join('\n')));
    it('is read with a recall of 97 per cent', () => assert.ok(right / marked >= 0.97, mistakes.join('\n')));
});
