import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support/imports';

const LINE_LIMIT = 300;
/** How many words in a row make a phrase that can only come from an article. */
const PHRASE_LENGTH = 6;

/** Everything git knows or would add. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
})
    .split('\n')
    .filter((file) => file && existsSync(path.join(root, file)));
const product = files.filter((file) => /^(server|client)\/src\/.*\.ts$/.test(file));

test('no file of the product has more than 300 lines', () => {
    assert.ok(product.length > 0);
    const long = product.filter((file) => read(file).split('\n').length - 1 > LINE_LIMIT);
    assert.deepEqual(long, []);
});

test('no file names a place on somebody’s machine', () => {
    // In two parts, so that this file does not name them.
    const places = [
        ['../', 'shared'],
        ['/work', '/'],
        ['/home', '/'],
        ['/Users', '/'],
        ['/root', '/'],
    ].map((parts) => parts.join(''));
    const texts = files.filter(
        (file) => /\.(ts|mjs|cjs|json|md|ya?ml)$|^\.ci\//.test(file) && file !== 'package-lock.json',
    );
    assert.ok(texts.length > 0);
    const found = texts.flatMap((file) =>
        places
            .filter((place) => new RegExp(`(?<![\\w.])${literally(place)}`).test(read(file)))
            .map((place) => `${file}: ${place}`),
    );
    assert.deepEqual(found, []);
});

test('no phrase of a sample story is in the product', () => {
    const phrases = new Set(articles().flatMap(phrasesOf));
    assert.ok(phrases.size > 1000);
    const found = product.flatMap((file) =>
        phrasesOf(read(file))
            .filter((phrase) => phrases.has(phrase))
            .map((phrase) => `${file}: ${phrase}`),
    );
    assert.deepEqual(found, []);
});

test('no name of a sample story is in the product', () => {
    const names = ['Aliyev', 'Aktau', 'Embraer', 'Grozny', 'Kallas', 'Mozdok', 'Nabiyev', 'Vladikavkaz', 'Zelensky'];
    const stories = articles().join('\n');
    assert.deepEqual(
        names.filter((name) => !stories.includes(name)),
        [],
        'each is in the story',
    );
    const found = product.flatMap((file) =>
        names.filter((name) => new RegExp(`\\b${name}`, 'i').test(read(file))).map((name) => `${file}: ${name}`),
    );
    assert.deepEqual(found, []);
});

test('the sample story is what it was, byte for byte', () => {
    const folder = path.join(root, 'seeds/plane-crash');
    const hash = createHash('sha256');
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(path.join(folder, name)));
    assert.equal(hash.digest('hex'), '715bd9f80c58b203d1a60cc60503bd62bff24aac85715c257d7786b3c2e46eeb');
});

function articles(): readonly string[] {
    return files.filter((file) => /^seeds\/.*\.(txt|md)$/.test(file)).map(read);
}

/** Runs of words, lower case, figures included. */
function phrasesOf(text: string): readonly string[] {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(PHRASE_LENGTH - 1).map((_, at) => words.slice(at, at + PHRASE_LENGTH).join(' '));
}

function read(file: string): string {
    return readFileSync(path.join(root, file), 'utf8');
}

function literally(literal: string): string {
    return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
