import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ARTICLES, SHIPPED } from '../../client/src/sample/articles';
import { root } from '../support/imports';

test('the sample story opens with all of its articles', () => {
    assert.deepEqual([...ARTICLES].sort(), readdirSync(path.join(root, SHIPPED)).sort());
});
