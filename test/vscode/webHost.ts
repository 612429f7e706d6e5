// The suite in the web-worker extension host of VS Code Web: no server, the folder in memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSuites, SUITE_BUNDLES } from './bundle';
import { launchBrowser } from './chromium';
import { codeServer } from './codeServer';
import { newPage, runTestsInPage } from './page';
import { root } from './root';
import { startStaticServer } from './staticServer';

main().then(
    (code) => process.exit(code),
    (error: unknown) => {
        console.error(error);
        process.exit(1);
    },
);

async function main(): Promise<number> {
    await bundleSuites();
    const code = await codeServer();
    const home = mkdtempSync(path.join(tmpdir(), 'second-source-home-'));
    process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    const server = await startStaticServer({ code, extensionDir: root, testsPath: SUITE_BUNDLES.web });
    try {
        const browser = await launchBrowser(home);
        try {
            const page = await newPage(browser, server.authority);
            const run = await runTestsInPage(page, server.url, { verbose: Boolean(process.env.VERBOSE) });
            if (run.screenshot) {
                const file = path.join(root, 'out/vscode/web-host.png');
                mkdirSync(path.dirname(file), { recursive: true });
                writeFileSync(file, run.screenshot);
                console.log(`What the page showed: ${file}`);
            }
            return run.code;
        } finally {
            await browser.close();
        }
    } finally {
        await server.stop();
    }
}
