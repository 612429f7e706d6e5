import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';

/** How a run of tests inside VS Code ended. */
export interface TestRun {
    /** 0 = all passed. */
    readonly code: number;
    /** PNG, where the run ended without a result. */
    readonly screenshot?: Buffer;
}

export interface AutomationOptions {
    /** The longest silence between two lines of the tests. */
    readonly silenceMs?: number;
    /** Also prints the workbench's own log. */
    readonly verbose?: boolean;
}

/** The tests' reporter begins its lines with this; every other line is the workbench's own log. */
const MARK = '│';
/** Longer than the start of VS Code and of the server takes, and than a single test may. */
const SILENCE_MS = 120_000;
/** Said on every run, and never the reason of a failure. */
const NOISE = /Canceled|Unable to read file|Failed to resolve files/;
const EXIT_CRASHED = 98;
const EXIT_TIMEOUT = 99;
const EXIT_SILENT = 97;

/** A page that reaches the given authority ("127.0.0.1:41234") and nothing else: all else fails at once instead of hanging. */
export async function newPage(browser: Browser, authority: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
    await context.route(
        (url) => url.host !== authority && /^https?:$/.test(url.protocol),
        (route) => route.abort(),
    );
    return context.newPage();
}

/**
 * Gives the page VS Code's two automation functions, opens the address and resolves when the tests have ended.
 * Prints the tests' lines as they come, and the end of the log when the tests failed.
 */
export async function runTestsInPage(page: Page, url: string, options: AutomationOptions = {}): Promise<TestRun> {
    const log: string[] = [];
    let shown = 0;
    let heard = Date.now();
    await page.exposeFunction('codeAutomationLog', (kind: string, args: readonly unknown[]) => {
        const line = format(...args);
        if (line.startsWith(MARK)) {
            shown++;
            heard = Date.now();
        }
        if (options.verbose || line.startsWith(MARK)) process.stdout.write(`${line}\n`);
        else log.push(`[${kind}] ${line}`);
    });
    page.on('pageerror', (error) => log.push(`[page] ${error.stack ?? error}`));
    const silenceMs = options.silenceMs ?? SILENCE_MS;
    const ended = new Promise<{ readonly code: number; readonly reason?: string }>((resolve, reject) => {
        page.exposeFunction('codeAutomationExit', (code: number) => resolve({ code })).catch(reject);
        page.on('crash', () => resolve({ code: EXIT_CRASHED, reason: 'The page crashed.' }));
        const watch = setInterval(() => {
            if (Date.now() - heard < silenceMs) return;
            clearInterval(watch);
            resolve({ code: EXIT_TIMEOUT, reason: `No line of a test within ${silenceMs / 1000} s.` });
        }, 1000);
        watch.unref();
    });
    await page.goto(url);
    const { code, reason } = await ended;
    const silent = code === 0 && shown === 0;
    if (silent) process.stdout.write('The tests ended well, but not one of them was seen.\n');
    if (reason) process.stdout.write(`${reason}\n`);
    if (code !== 0 && !options.verbose) {
        const last = log.filter((line) => !NOISE.test(line)).slice(-30);
        process.stdout.write(`The workbench's last lines:\n${last.join('\n')}\n`);
    }
    const screenshot = reason ? await page.screenshot().catch(() => undefined) : undefined;
    return { code: silent ? EXIT_SILENT : code, ...(screenshot ? { screenshot } : {}) };
}
