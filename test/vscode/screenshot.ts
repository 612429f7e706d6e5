// npm run screenshot [-- NAME …]: media/*.webp, from the sample story as a person sees it. All, or those named.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from './root';
import { openWindow } from './window/openWindow';

const SETTINGS = { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false };

interface Clip {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** The part of the window that a step of the walkthrough shows. */
const STEP: Clip = { x: 352, y: 36, width: 924, height: 560 };

/** Names of the pictures, and what is done for them. */
const WALKTHROUGH: readonly (readonly [string, string | undefined])[] = [
    ['open', undefined],
    ['clash', 'Show or Focus Hover'],
    ['both', 'Second Source: Peek Both Passages'],
    ['decide', 'Quick Fix...'],
    ['table', 'Second Source: Show Fact Table'],
];

main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
});

async function main(): Promise<void> {
    await shoot('sample-story.webp', 'letter-of-apology.txt', async (page) => {
        await showProblems(page);
        await hover(page, page.locator('.monaco-editor .squiggly-warning').first());
    });
    await shoot('hover.webp', 'kremlin-readout.txt', async (page) => {
        await showProblems(page);
        await page.keyboard.press('Control+J');
        await hover(page, page.locator('.view-line span span', { hasText: /^38/ }).first());
    });
    await shoot('sources.webp', 'letter-of-apology.txt', showSources);
    for (const [name, step] of WALKTHROUGH) {
        await shoot(`walkthrough/${name}.webp`, 'letter-of-apology.txt', (page) => walkthroughStep(page, step), STEP);
    }
}

async function walkthroughStep(page: Page, step: string | undefined): Promise<void> {
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
    // The server has to have read the last source.
    await page.waitForTimeout(4000);
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    if (step === undefined) return;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${step}`);
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(3000);
}

async function showSources(page: Page): Promise<void> {
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(4000);
    await page.locator('.activitybar [aria-label^="Second Source"]').first().click();
    await page.waitForTimeout(2000);
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

/** A picture of the whole window, or of a part of it in pixels. */
async function shoot(name: string, openFile: string, act: (page: Page) => Promise<void>, clip?: Clip): Promise<void> {
    const wanted = process.argv.slice(2);
    if (wanted.length > 0 && !wanted.includes(name)) return;
    const window = await openWindow({ openFile, settings: SETTINGS });
    const file = path.join(root, 'media', name);
    try {
        await act(window.page);
        // A hover fades in.
        await window.page.waitForTimeout(400);
        writeFileSync(file, await webp(window.page, clip));
        console.log(`media/${name}`);
    } finally {
        await window.close();
    }
}

/** Half the bytes of a PNG. Playwright itself does not write WebP. */
async function webp(page: Page, clip: Clip | undefined): Promise<Buffer> {
    const browser = await page.context().newCDPSession(page);
    const area = clip === undefined ? {} : { clip: { ...clip, scale: 1 } };
    const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 60, ...area });
    return Buffer.from(data, 'base64');
}
