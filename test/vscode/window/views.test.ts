import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../root';
import { type OpenWindow, openWindow } from './openWindow';

let opened: OpenWindow;
let page: Page;

before(async () => {
    opened = await openWindow({ openFile: 'letter-of-apology.txt' });
    page = opened.page;
});

after(async () => {
    await opened?.close();
});

test('the view shows the sample story, its five sources and what was found', async () => {
    await page.locator('.activitybar .action-label[aria-label^="Second Source"]').first().click();
    const view = page.locator('.sidebar');
    const line = view.locator('.monaco-list-row', { hasText: 'letter-of-apology' }).first();
    await line.waitFor({ timeout: 90_000 });
    await view.locator('.monaco-list-row', { hasText: '5 sources' }).first().waitFor({ timeout: 60_000 });
    assert.match((await line.textContent()) ?? '', /\d+ figures · \d+ findings?/);
    const contradictions = view.locator('.monaco-list-row', { hasText: 'Contradictions' }).first();
    await contradictions.waitFor({ timeout: 60_000 });
    const found = Number(/\d+/.exec((await contradictions.textContent()) ?? '')?.[0]);
    assert.ok(found >= 2, 'the clashes of the sample story are counted');
    const badge = page.locator('.activitybar .badge-content', { hasText: String(found) });
    await badge.first().waitFor({ timeout: 60_000 });
    const shots = path.join(root, 'out/vscode');
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, 'views.png') });
});
