// Writes docs/checks from the doc comments of the checks: npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkPages } from './pages';

const folder = path.join(import.meta.dirname, 'checks');
const pages = checkPages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
for (const [file, page] of pages) writeFileSync(path.join(folder, file), page);
console.log(`${pages.size} pages in docs/checks`);
