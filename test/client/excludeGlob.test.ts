import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf, expandBraces } from '../../client/src/excludeGlob';

test('braces are written out, also in braces', () => {
    assert.deepEqual(expandBraces('a{b,c{d,e}}f'), ['abf', 'acdf', 'acef']);
    assert.deepEqual(expandBraces('{a,b}/{c,d}'), ['a/c', 'a/d', 'b/c', 'b/d']);
    assert.deepEqual(expandBraces('plain/**'), ['plain/**']);
    assert.deepEqual(expandBraces('open{a,b'), ['open{a,b']);
    assert.ok(expandBraces('{a,b}'.repeat(40)).length <= 200);
});

test('patterns become one', () => {
    assert.equal(anyOf([]), undefined);
    assert.equal(anyOf(['**/.git']), '**/.git');
    assert.equal(anyOf(['**/.git', '**/*.{js,ts}', '**/.git']), '{**/.git,**/*.js,**/*.ts}');
    assert.equal(anyOf(['a,b', 'c']), '{a[,]b,c}');
});
