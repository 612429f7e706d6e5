import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../vscode/root';
import { lastLine } from '../folder';
import { goal, type Section } from './section';

/** What is downloaded once. */
export async function sizeSection(): Promise<Section> {
    const made = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: root, encoding: 'utf8' });
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const bytes = made.status === 0 ? statSync(join(root, `${name}-${version}.vsix`)).size : undefined;
    return {
        title: 'Size',
        lines: [
            ...(made.status === 0 ? [] : [`The package was not made: ${lastLine(made.stderr)}`, '']),
            goal('The extension (.vsix), MB', bytes === undefined ? undefined : bytes / 1e6, 2.5, 'at most'),
        ],
    };
}
