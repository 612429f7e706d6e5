// npm run screenshot: media/*.png, from the sample story as a person sees it.
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from './root';
import { openWindow } from './window/openWindow';

const SETTINGS = { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false };

main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
});

async function main(): Promise<void> {
    await shoot('sample-story.png', 'letter-of-apology.txt', async (page) => {
        await showProblems(page);
        await hover(page, page.locator('.monaco-editor .squiggly-warning').first());
    });
    await shoot('hover.png', 'kremlin-readout.txt', async (page) => {
        await showProblems(page);
        await page.keyboard.press('Control+J');
        await hover(page, page.locator('.view-line span span', { hasText: /^38/ }).first());
    });
}

/** Opens the Problems panel and waits until the last source is in it: before, findings name fewer passages. */
async function showProblems(page: Page): Promise<void> {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel', { hasText: 'wire-round-up.txt' }).waitFor({ timeout: 60_000 });
}

/** Points at it until something is shown: a hover that finds the server still reading stays away for good. */
async function hover(page: Page, target: Locator): Promise<void> {
    const shown = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    for (let attempt = 0; attempt < 20 && !(await shown.isVisible()); attempt++) {
        await page.mouse.move(0, 0);
        await target.hover({ force: true });
        await shown.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
    await shown.waitFor();
}

async function shoot(name: string, openFile: string, act: (page: Page) => Promise<void>): Promise<void> {
    const window = await openWindow({ openFile, settings: SETTINGS });
    const file = path.join(root, 'media', name);
    try {
        await act(window.page);
        // A hover fades in.
        await window.page.waitForTimeout(400);
        await window.page.screenshot({ path: file });
        console.log(`media/${name}`);
    } finally {
        await window.close();
    }
}
