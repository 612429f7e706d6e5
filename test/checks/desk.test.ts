import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkDeskArticle } from '../support/deskArticle';

const folder = path.join(import.meta.dirname, 'desk');
const articles = readdirSync(folder).sort();

/** Whole articles with slips in them and as many look-alikes: what is found is counted, and nothing else is reported. */
test('a sub-editor’s slips are found, and look-alikes let pass', (t) => {
    assert.ok(articles.length >= 6, 'articles are read');
    let found = 0;
    let slips = 0;
    for (const name of articles) {
        const result = checkDeskArticle(name, readFileSync(path.join(folder, name), 'utf8'));
        assert.deepEqual(result.alarms, [], name);
        found += result.found.length;
        slips += result.found.length + result.missed.length;
        for (const { check, spans } of result.missed) {
            t.diagnostic(`${name} misses ${check}: ${spans.map(({ text }) => text).join(' | ')}`);
        }
    }
    t.diagnostic(`${found} of ${slips} slips`);
    assert.ok(found / slips >= 0.75, `${found} of ${slips}`);
});
