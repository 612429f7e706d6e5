import picomatch from 'picomatch/posix';

/**
 * A test for paths relative to a folder, with forward slashes. A pattern that names a folder means all that is in it:
 * "node_modules" and "node_modules/**" leave out the same. A pattern that cannot be read matches nothing.
 */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
    const tests: ((path: string) => boolean)[] = [];
    for (const pattern of patterns) {
        const folder = pattern.replace(/\/+$/, '');
        for (const glob of [folder, `${folder}/**`]) {
            try {
                tests.push(picomatch(glob, { dot: true }));
            } catch {
                // Longer than picomatch takes, or not a pattern.
            }
        }
    }
    return (path) => tests.some((matches) => matches(path));
}
