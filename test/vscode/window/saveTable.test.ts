import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenWindow, openWindow } from './openWindow';

const ARTICLE = 'letter-of-apology.txt';
const WAIT = { timeout: 60_000 };
let opened: OpenWindow;
let page: Page;

before(async () => {
    opened = await openWindow({ openFile: ARTICLE });
    page = opened.page;
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 90_000 });
});

after(async () => {
    await opened?.close();
});

test('the fact table is saved as CSV', async () => {
    await page.locator('.editor-actions [aria-label="Show Fact Table"]').first().click();
    const table = page.frameLocator('iframe.webview').frameLocator('iframe');
    await table.locator('th[scope="row"]', { hasText: 'people killed' }).waitFor(WAIT);
    await table.getByText('Save as CSV…').click();
    await page.locator('.quick-input-widget', { hasText: 'Save the Fact Table' }).waitFor(WAIT);
    await page.locator('.quick-input-widget .monaco-button', { hasText: /^(OK|Save)$/ }).click();
    const file = path.join(opened.folder, 'fact-table.csv');
    await page.locator('.quick-input-widget', { hasText: 'Save the Fact Table' }).waitFor({ state: 'hidden', ...WAIT });
    const saved = readFileSync(file, 'utf8');
    assert.match(saved, /^\uFEFF/);
    assert.match(saved, /people killed/);
    assert.match(saved, /wire-round-up/);
});
