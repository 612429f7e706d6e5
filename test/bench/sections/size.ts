import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../vscode/root';
import { lastLine } from '../folder';
import { goal, type Section } from './section';

/** What is downloaded once. */
export async function sizeSection(): Promise<Section> {
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const file = join(root, `${name}-${version}.vsix`);
    rmSync(file, { force: true });
    const made = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: root, encoding: 'utf8' });
    // Made and then found wanting: its size is told all the same.
    const bytes = existsSync(file) ? statSync(file).size : undefined;
    return {
        title: 'Size',
        lines: [
            ...(made.status === 0 ? [] : [`The package is not fit to ship: ${lastLine(made.stderr)}`, '']),
            goal('The extension (.vsix), MB', bytes === undefined ? undefined : bytes / 1e6, 2.5, 'at most'),
        ],
    };
}
