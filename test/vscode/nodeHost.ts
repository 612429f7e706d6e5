// The suite in the extension host of Node: in the VS Code of VSCODE_EXECUTABLE_PATH, else in a downloaded one where
// there is a desktop to show it, else in VS Code's server and a headless Chromium.
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter, TestRunFailedError } from '@vscode/test-electron';
import { bundleSuites, SUITE_BUNDLES } from './bundle';
import { root } from './root';

const SHIM = path.join(import.meta.dirname, 'codeShim.ts');

main().catch((error: unknown) => {
    console.error(error instanceof TestRunFailedError ? error.message : error);
    process.exit(1);
});

async function main(): Promise<void> {
    await bundleSuites();
    await runTests({
        vscodeExecutablePath: await executable(),
        extensionDevelopmentPath: root,
        extensionTestsPath: path.join(root, SUITE_BUNDLES.node),
        launchArgs: [path.join(root, 'seeds/plane-crash'), '--disable-extensions'],
    });
}

async function executable(): Promise<string> {
    const given = process.env.VSCODE_EXECUTABLE_PATH;
    if (given) return given;
    if (process.platform === 'linux') return SHIM;
    return downloadAndUnzipVSCode({ version: 'stable', reporter: new SilentReporter() });
}
