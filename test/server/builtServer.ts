import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The server as it ships. Built when it is missing or older than its sources. */
export function builtServer(): string {
    built ??= build();
    return built;
}

/** Looked at once: all tests of a file drive the same server. */
let built: string | undefined;

function build(): string {
    const bundle = join(root, 'dist/server.js');
    if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(root, 'server/src'))) {
        execFileSync(process.execPath, ['build.mjs', 'server'], { cwd: root, stdio: 'inherit' });
    }
    return bundle;
}

/** Milliseconds since the epoch: when a file below the folder was last changed. */
function newest(folder: string): number {
    let latest = 0;
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
        if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
    return latest;
}
