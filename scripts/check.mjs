// npm run check -- PATH …: the command line of this checkout, built first when a source is newer than the bundle.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const cli = path.join(root, 'dist/cli.mjs');
// npm runs scripts in the top folder; a path is meant from where the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const run = (args) => spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status ?? 1;

if (isStale()) {
    const status = run([path.join(root, 'build.mjs'), 'cli']);
    if (status !== 0) process.exit(status);
}
process.exit(run([cli, 'check', ...process.argv.slice(2)]));

function isStale() {
    if (!existsSync(cli)) return true;
    const built = statSync(cli).mtimeMs;
    const sources = readdirSync(path.join(root, 'server/src'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));
    return [...sources, path.join(root, 'build.mjs'), path.join(root, 'package-lock.json')].some(
        (file) => statSync(file).mtimeMs > built,
    );
}
