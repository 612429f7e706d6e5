// npm run package: the .vsix, with what must be in it and what must not, and its size.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureDependencies, root } from './dependencies.mjs';

/** Two and a half megabytes: what a reader on a hotel network waits for without a second thought. */
const LIMIT_BYTES = 2_500_000;

ensureDependencies();
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = `${name}-${version}.vsix`;
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');

const made = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], {
    cwd: root,
    stdio: 'inherit',
});
if (made.status !== 0) process.exit(made.status ?? 1);

const listed = spawnSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' });
const inside = listed.stdout.split(/\r?\n/).filter((line) => line !== '');
const bundles = ['extension', 'server', 'browserExtension'].map((bundle) => `dist/${bundle}.js`);
const page = ['dist/factTable.js', 'dist/factTable.css'];
const sample = readdirSync(path.join(root, 'seeds/plane-crash')).map((article) => `seeds/plane-crash/${article}`);
const needed = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', ...bundles, ...page, ...sample];
const missing = needed.filter((entry) => !inside.includes(entry));
const unwanted = inside.filter((entry) => entry.includes('node_modules/') || /\.(ts|map)$/.test(entry));
const bytes = statSync(path.join(root, file)).size;

const problems = [
    ...missing.map((entry) => `${entry} is missing`),
    ...unwanted.map((entry) => `${entry} does not belong in it`),
    ...(bytes > LIMIT_BYTES ? [`it has ${bytes} bytes, more than the limit of ${LIMIT_BYTES}`] : []),
];
for (const problem of problems) console.error(`${file}: ${problem}.`);
if (problems.length > 0) process.exit(1);
console.log(`${file}: ${(bytes / 1_000_000).toFixed(2)} MB, ${inside.length} files`);
