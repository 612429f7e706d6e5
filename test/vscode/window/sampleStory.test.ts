import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenWindow, openWindow } from './openWindow';

const ARTICLE = 'letter-of-apology.txt';
let opened: OpenWindow;
let page: Page;

before(async () => {
    opened = await openWindow({ openFile: ARTICLE });
    page = opened.page;
});

after(async () => {
    await opened?.close();
});

test('a person sees the clash: squiggle, Problems, hover', async () => {
    const squiggle = page.locator('.monaco-editor .squiggly-warning').first();
    await squiggle.waitFor({ timeout: 90_000 });

    await page.keyboard.press('Control+Shift+M');
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'all-or-none' });
    await row.first().waitFor({ timeout: 60_000 });
    assert.match((await row.first().textContent()) ?? '', /surviv/);

    // New findings redraw the squiggles: wait for one that stands.
    await squiggle.waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => document.querySelector('.monaco-editor .squiggly-warning') !== null);
    const box = await squiggle.boundingBox({ timeout: 60_000 });
    assert.ok(box, 'the squiggle is drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: 'surviv' });
    await hover.first().waitFor({ timeout: 60_000 });
});
