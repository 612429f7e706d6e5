// npm start: the sample story in VS Code, with the extension run from this checkout.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root';
import { startServer, workbenchUrl } from './server';

const USAGE = `npm start [-- options]
  --folder F   the folder to open (default: seeds/plane-crash)
  --port N     the port on 127.0.0.1 (default: a free one)
  --browser    in the browser even where there is a VS Code on PATH`;

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
});

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            folder: { type: 'string', default: path.join(root, 'seeds/plane-crash') },
            port: { type: 'string', default: '0' },
            browser: { type: 'boolean', default: false },
            help: { type: 'boolean', default: false },
        },
    });
    if (values.help) {
        console.log(USAGE);
        return;
    }
    // npm runs scripts in the top folder; a path is meant from where the command was typed.
    const folder = path.resolve(process.env.INIT_CWD ?? '.', values.folder);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder.`);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is not a port.`);

    const built = spawnSync(process.execPath, [path.join(root, 'build.mjs')], { stdio: 'inherit' });
    if (built.status !== 0) process.exit(built.status ?? 1);

    const openFile = firstArticle(folder);
    const code = values.browser ? undefined : desktopCode();
    if (code) openOnDesktop(code, folder, openFile);
    else await openInBrowser(folder, openFile, port);
}

function openOnDesktop(code: string, folder: string, openFile: string | undefined): void {
    console.log(`Opening ${folder} in ${code}`);
    const files = openFile ? [openFile] : [];
    const args = [`--extensionDevelopmentPath=${root}`, folder, ...files];
    // On Windows `code` is a .cmd file, which only a shell runs.
    const child = spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('exit', (status) => process.exit(status ?? 1));
}

async function openInBrowser(folder: string, openFile: string | undefined, port: number): Promise<void> {
    // Whoever else is on this machine must not get a shell through the editor.
    const token = randomBytes(16).toString('hex');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
    const server = await startServer({ port, token });
    const url = workbenchUrl(server, {
        folder,
        extensionDevelopmentPath: root,
        ...(openFile ? { openFile } : {}),
    });
    console.log(
        `\nVS Code with Second Source, on ${folder}:\n\n  ${url}\n\nOpen this address in a browser. Ctrl+C stops it.`,
    );
}

/** The `code` on PATH, where there is a desktop for it to open a window on. */
function desktopCode(): string | undefined {
    const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    if (!hasDisplay) return undefined;
    const name = process.platform === 'win32' ? 'code.cmd' : 'code';
    const places = (process.env.PATH ?? '').split(path.delimiter).map((place) => path.join(place, name));
    return places.find((place) => {
        try {
            accessSync(place, constants.X_OK);
            return existsSync(place);
        } catch {
            return false;
        }
    });
}

/** What the editor shows first: the first text of the folder by name. */
function firstArticle(folder: string): string | undefined {
    const sample = path.join(folder, 'letter-of-apology.txt');
    if (existsSync(sample)) return sample;
    const name = readdirSync(folder)
        .filter((entry) => /\.(txt|md)$/.test(entry))
        .sort()[0];
    return name === undefined ? undefined : path.join(folder, name);
}
