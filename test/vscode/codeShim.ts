#!/usr/bin/env -S node --import tsx
// Stands in for the VS Code executable of @vscode/test-electron: takes the same arguments, runs them in VS Code's server
// and a headless Chromium, and ends with the tests' exit code.
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './chromium';
import { newPage, runTestsInPage } from './page';
import { root } from './root';
import { startServer, workbenchUrl } from './server';

main(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
        console.error(error);
        process.exit(1);
    },
);

async function main(args: readonly string[]): Promise<number> {
    const extensionDevelopmentPath = argument(args, 'extensionDevelopmentPath');
    const extensionTestsPath = argument(args, 'extensionTestsPath');
    // Tests write: each run has the folder to itself.
    const folder = mkdtempSync(path.join(tmpdir(), 'second-source-folder-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const given = args.find((argument) => !argument.startsWith('-'));
    if (given && statSync(given).isDirectory()) cpSync(given, folder, { recursive: true });

    const server = await startServer();
    try {
        const browser = await launchBrowser(path.join(server.folder, 'home'));
        try {
            const page = await newPage(browser, server.authority);
            const url = workbenchUrl(server, { folder, extensionDevelopmentPath, extensionTestsPath });
            const { code, screenshot } = await runTestsInPage(page, url, { verbose: Boolean(process.env.VERBOSE) });
            if (screenshot) keep('node-host.png', screenshot);
            return code;
        } finally {
            await browser.close();
        }
    } finally {
        await server.stop();
    }
}

function argument(args: readonly string[], name: string): string {
    const found = args.find((given) => given.startsWith(`--${name}=`));
    if (!found) throw new Error(`--${name}= is missing.`);
    return found.slice(name.length + 3);
}

function keep(name: string, screenshot: Buffer): void {
    const file = path.join(root, 'out/vscode', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, screenshot);
    console.log(`What the page showed: ${file}`);
}
