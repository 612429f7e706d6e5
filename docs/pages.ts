import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../server/src/checks/all';
import type { Check } from '../server/src/checks/check';
import { type CheckComment, readCheckComment } from './checkComment';
import { checkIndex, checkPage } from './checkPage';

/** Every check with its doc comment, in the order of `all.ts`. Throws when one has none. */
export function documentedChecks(): (readonly [Check, CheckComment])[] {
    const folder = path.resolve(import.meta.dirname, '../server/src/checks');
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const code = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
    return checks.map((check) => {
        for (const text of code) {
            const comment = readCheckComment(text, check.id);
            if (comment !== undefined) return [check, comment] as const;
        }
        throw new Error(`No file in server/src/checks defines ${check.id}`);
    });
}

/** The pages under docs/checks by file name. */
export function checkPages(): Map<string, string> {
    const documented = documentedChecks();
    const pages = new Map([['README.md', checkIndex(documented)]]);
    for (const [check, comment] of documented) pages.set(`${check.id}.md`, checkPage(check, comment));
    return pages;
}
