import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenWindow, openWindow } from './openWindow';

const DRAFT = `---
role: draft
---

# Apology after plane crash in Kazakhstan

Vladimir Putin apologised to Ilham Aliyev on Saturday for the “tragic incident” in which an Azerbaijan Airlines plane crashed in Kazakhstan on December 25, 2024, killing at least 38 people.

There were 29 survivors of the crash in Kazakhstan, the Kremlin said. Rescuers searched for 17 hours.
`;

let opened: OpenWindow;
let page: Page;

before(async () => {
    opened = await openWindow({ openFile: 'draft.md', files: { 'draft.md': DRAFT } });
    page = opened.page;
});

after(async () => {
    await opened?.close();
});

test('a person sees which figures of a draft are ticked', async () => {
    const marks = () =>
        page.evaluate(() =>
            [...document.querySelectorAll('.monaco-editor .view-line span')]
                .map((span) => getComputedStyle(span, '::after').content.replace(/"/g, ''))
                .filter((content) => '✓≠?'.includes(content)),
        );
    await page.waitForFunction(
        () =>
            [...document.querySelectorAll('.monaco-editor .view-line span')].some((span) =>
                getComputedStyle(span, '::after').content.includes('✓'),
            ),
        undefined,
        { timeout: 90_000 },
    );
    const shown = await marks();
    assert.ok(shown.includes('✓'), shown.join());
    assert.ok(shown.includes('?'), shown.join());

    await page.locator('#status\\.languageStatus').click();
    const status = page.locator('.hover-language-status', { hasText: /Draft: \d of \d figures ticked/ });
    await status.waitFor({ timeout: 30_000 });
});
