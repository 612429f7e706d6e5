import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPLICATIONS = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Switches that keep the browser to itself: no sandbox (refused for root), no first-run page, no calls home. */
const SWITCHES = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

/**
 * The Chromium that shows the workbench: `CHROMIUM_PATH`, else one on PATH, else the one that `apt-get` installs for root.
 * Throws one line that names the package when there is none.
 */
export function ensureChromium(log: (line: string) => void = console.log): string {
    const found = find();
    if (found) return found;
    if (process.getuid?.() === 0 && onPath('apt-get')) {
        log('Installing chromium (apt-get)');
        apt(['update', '-qq']);
        apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
        const installed = find();
        if (installed) return installed;
    }
    throw new Error(
        'Chromium was not found. Install the package chromium (Debian: apt-get install chromium), or name a Chromium or Chrome in CHROMIUM_PATH.',
    );
}

/** Headless. `home` takes the files that the browser would leave in the home folder. */
export function launchBrowser(home: string): Promise<Browser> {
    const environment: Record<string, string> = { HOME: home };
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && name !== 'HOME' && !name.startsWith('XDG_')) environment[name] = value;
    }
    return chromium.launch({ executablePath: ensureChromium(), args: SWITCHES, env: environment });
}

function find(): string | undefined {
    const given = process.env.CHROMIUM_PATH;
    if (given) {
        if (isExecutable(given)) return given;
        throw new Error(`CHROMIUM_PATH names ${given}, which cannot be run.`);
    }
    for (const name of NAMES) {
        const found = onPath(name);
        if (found) return found;
    }
    return MAC_APPLICATIONS.find(isExecutable);
}

function onPath(name: string): string | undefined {
    const folders = (process.env.PATH ?? '').split(path.delimiter);
    return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function apt(args: readonly string[]): void {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
}
