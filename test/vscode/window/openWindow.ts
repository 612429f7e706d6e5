import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../chromium';
import { newPage } from '../page';
import { root } from '../root';
import { startServer, workbenchUrl } from '../server';

/** A window of VS Code on a copy of the sample story, with the extension run from this checkout. */
export interface OpenWindow {
    readonly page: Page;
    /** The copy, absolute. */
    readonly folder: string;
    close(): Promise<void>;
}

export interface WindowOptions {
    /** Relative to the folder; shown in the editor when this resolves. */
    readonly openFile: string;
    readonly settings?: Readonly<Record<string, unknown>>;
    /** Written into the folder before it is opened: text by path. */
    readonly files?: Readonly<Record<string, string>>;
}

/** Resolves when the file's words are on the screen. */
export async function openWindow({ openFile, settings = {}, files = {} }: WindowOptions): Promise<OpenWindow> {
    const parent = mkdtempSync(path.join(tmpdir(), 'second-source-window-'));
    process.once('exit', () => rmSync(parent, { recursive: true, force: true }));
    // The window's title and the explorer show the folder's name.
    const folder = path.join(parent, 'plane-crash');
    cpSync(path.join(root, 'seeds/plane-crash'), folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
    }
    const server = await startServer({ settings });
    const browser = await launchBrowser(path.join(server.folder, 'home'));
    const close = async () => {
        await browser.close();
        await server.stop();
        rmSync(parent, { recursive: true, force: true });
    };
    try {
        const page = await newPage(browser, server.authority);
        const file = path.join(folder, openFile);
        await page.goto(workbenchUrl(server, { folder, extensionDevelopmentPath: root, openFile: file }));
        await page.locator('.monaco-editor .view-line').first().waitFor();
        return { page, folder, close };
    } catch (error) {
        await close();
        throw error;
    }
}
