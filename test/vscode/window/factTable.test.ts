import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { type OpenWindow, openWindow } from './openWindow';

/** A toll that grew: sources of two days, for the chart. */
const FLOOD = {
    'flood/monday.md':
        '---\ntitle: Flood in Harwick\ndate: 2025-03-03\n---\n\nA flood near Harwick on Sunday killed 12 people, police said. The River Ansel rose overnight.\n',
    'flood/tuesday.md':
        '---\ntitle: Harwick flood toll rises\ndate: 2025-03-04\n---\n\nThe flood near Harwick on Sunday killed 19 people, police said on Tuesday. The River Ansel is falling.\n',
};

let opened: OpenWindow;
let page: Page;
let table: FrameLocator;

before(async () => {
    opened = await openWindow({ openFile: 'letter-of-apology.txt', files: FLOOD });
    page = opened.page;
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 90_000 });
    await page.locator('.editor-actions [aria-label="Show Fact Table"]').first().click();
    table = page.frameLocator('iframe.webview').frameLocator('iframe');
    await table.locator('th[scope="row"]', { hasText: 'people killed' }).waitFor({ timeout: 60_000 });
});

after(async () => {
    await opened?.close();
});

test('a cell that does not fit has a sign, words and a label, and the others have none', async () => {
    const killed = table.locator('tr', { has: page.locator('th', { hasText: 'people killed' }) });
    const marked = killed.locator('.figure.contradicted');
    assert.equal(await marked.count(), 1);
    assert.equal(await marked.locator('.mark').textContent(), '≠ does not fit');
    const label = (await marked.getAttribute('aria-label')) ?? '';
    for (const part of ['people killed', 'letter-of-apology.txt', '38', 'does not fit', '29 survivors']) {
        assert.ok(label.includes(part), `"${part}" in "${label}"`);
    }
    assert.equal(await killed.locator('.figure').count(), 5);
});

test('the arrow keys move from cell to cell, and Enter opens the passage beside the table', async () => {
    const focused = () => table.locator(':focus');
    const survived = table.locator('.figure', { hasText: '29 survivors' });
    await survived.focus();
    await page.keyboard.press('ArrowUp');
    assert.match((await focused().getAttribute('aria-label')) ?? '', /^people killed, wire-round-up\.txt: 38/);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused().textContent(), 'people killed');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.match((await focused().getAttribute('aria-label')) ?? '', /^people survived, wire-round-up\.txt: 29/);
    assert.equal(await table.locator('table [tabindex="0"]').count(), 1, 'Tab leads to one place in the table');
    await page.keyboard.press('Enter');
    const editor = page.locator('.editor-group-container.active .monaco-editor', { hasText: '29 survivors' });
    await editor.waitFor({ timeout: 30_000 });
    assert.equal(await page.locator('.editor-group-container').count(), 2, 'the table is still there');
});

test('what somebody types beside it changes the table', async () => {
    // The words that Enter has opened are selected.
    await page.keyboard.type('21 survivors');
    await table.locator('.figure b', { hasText: /^21$/ }).waitFor({ timeout: 60_000 });
    // Typing is undone a word at a time.
    for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Z');
    await table.locator('.figure b', { hasText: /^29$/ }).waitFor({ timeout: 60_000 });
});

test('other figures are folded away until they are asked for', async () => {
    const row = table.locator('th[scope="row"]', { hasText: 'aircraft model' });
    assert.equal(await row.count(), 0);
    await table.locator('.toggle').click();
    await row.waitFor();
    assert.equal(await table.locator('.toggle').getAttribute('aria-expanded'), 'true');
});

test('a figure that sources of two days give has a picture of its course, and its points lead to the passages', async () => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill('monday.md');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'monday.md' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'monday.md' }).waitFor();
    await page.locator('.editor-group-container.active .editor-actions [aria-label="Show Fact Table"]').first().click();
    const flood = page.frameLocator('iframe.webview >> nth=-1').frameLocator('iframe');
    const old = flood.locator('.figure.outdated', { hasText: '12' });
    await old.waitFor({ timeout: 60_000 });
    assert.equal(await old.locator('s').textContent(), '12');
    assert.match((await old.locator('.mark').textContent()) ?? '', /outdated/);
    await flood.locator('th[scope="row"]', { hasText: 'people killed' }).focus();
    const chart = flood.locator('svg.chart');
    await chart.waitFor();
    assert.equal(await chart.locator('> title').textContent(), 'people killed, by the day of the source');
    assert.match((await chart.locator('> desc').textContent()) ?? '', /3 Mar 2025: 12; 4 Mar 2025: 19/);
    await chart.locator('.dot', { hasText: '19' }).click();
    await page.locator('.tab.active', { hasText: 'tuesday.md' }).waitFor({ timeout: 30_000 });
});
