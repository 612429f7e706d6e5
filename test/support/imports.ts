import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import of one file, type imports included. */
export interface Import {
    /** As written: "./span", "wink-nlp", "node:fs". */
    readonly specifier: string;
    /** The file it stands for, relative to `root` with forward slashes; undefined for a package. */
    readonly target: string | undefined;
}

export const root = path.resolve(import.meta.dirname, '../..');

/** The TypeScript files under a folder, relative to the repository with forward slashes, in order. Throws when there is none. */
export function typeScriptUnder(folder: string): readonly string[] {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
        .sort();
    if (files.length === 0) throw new Error(`There is no TypeScript under ${folder}.`);
    return files;
}

/** What a file imports or re-exports, statically or not. A line of a comment does not begin with `import`. */
export function importsOf(file: string): readonly Import[] {
    const text = readFileSync(path.join(root, file), 'utf8');
    const found = [
        ...text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm),
        ...text.matchAll(/^import\s*['"]([^'"]+)['"]/gm),
        ...text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g),
    ];
    return found.map(([, specifier = '']) => ({ specifier, target: targetOf(file, specifier) }));
}

/** A package's name without what follows it: "wink-nlp" of "wink-nlp/src/x.js". Node's own keep their prefix. */
export function packageOf(specifier: string): string {
    const parts = specifier.split('/');
    return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Every file that is reached from one, itself included. */
export function reachedFrom(file: string): readonly string[] {
    const reached = new Set([file]);
    for (const next of reached) {
        for (const { target } of importsOf(next)) if (target) reached.add(target);
    }
    return [...reached];
}

function targetOf(file: string, specifier: string): string | undefined {
    if (!specifier.startsWith('.')) return undefined;
    const base = path.posix.join(path.posix.dirname(file), specifier);
    const candidates = [`${base}.ts`, `${base}/index.ts`, base];
    const target = candidates.find((candidate) => existsSync(path.join(root, candidate)));
    if (!target) throw new Error(`${file} imports ${specifier}, which is not there.`);
    return target;
}
