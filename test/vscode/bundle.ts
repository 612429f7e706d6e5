import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from './root';

const SUITE = path.join(import.meta.dirname, 'suite');
const SAMPLE = path.join(root, 'seeds/plane-crash');

/** Where the bundles go, relative to the repository: what `extensionTestsPath` names. */
export const SUITE_BUNDLES = { node: 'out/vscode/node.js', web: 'out/vscode/web.js' };

/** Bundles test/vscode/suite twice: for the extension host of Node and for the one in a web worker. */
export async function bundleSuites(): Promise<void> {
    const common = {
        absWorkingDir: root,
        bundle: true,
        format: 'cjs',
        sourcemap: 'inline',
        logLevel: 'warning',
    } as const;
    await Promise.all([
        build({
            ...common,
            entryPoints: [path.join(SUITE, 'index.ts')],
            outfile: SUITE_BUNDLES.node,
            platform: 'node',
            target: 'node20',
            external: ['vscode', 'mocha'],
            plugins: [allTests, sampleStory],
        }),
        build({
            ...common,
            entryPoints: [path.join(SUITE, 'index.web.ts')],
            outfile: SUITE_BUNDLES.web,
            platform: 'browser',
            target: 'es2022',
            external: ['vscode'],
            plugins: [allTests, sampleStory, mochaAsGlobal],
            alias: { 'node:assert/strict': 'assert', 'node:assert': 'assert' },
            // What packages written for Node ask their surroundings for.
            define: { process: '{"env":{}}', global: 'globalThis' },
        }),
    ]);
}

/** `import 'all-tests'` stands for every *.test.ts of the suite: a new file needs no entry anywhere. */
const allTests: Plugin = {
    name: 'all-tests',
    setup({ onResolve, onLoad }) {
        onResolve({ filter: /^all-tests$/ }, () => ({ path: 'all-tests', namespace: 'all-tests' }));
        onLoad({ filter: /.*/, namespace: 'all-tests' }, () => {
            const files = readdirSync(SUITE).filter((file) => file.endsWith('.test.ts'));
            // What is idle until it is needed can only be seen before anything was needed.
            files.sort(
                (a, b) => Number(b === 'activation.test.ts') - Number(a === 'activation.test.ts') || (a < b ? -1 : 1),
            );
            const contents = files.map((file) => `import './${file}';`).join('\n');
            return { contents, resolveDir: SUITE };
        });
    },
};

/** `sample-story` holds the articles as text: in a web worker there is no disk to read them from. */
const sampleStory: Plugin = {
    name: 'sample-story',
    setup({ onResolve, onLoad }) {
        onResolve({ filter: /^sample-story$/ }, () => ({ path: 'sample-story', namespace: 'sample-story' }));
        onLoad({ filter: /.*/, namespace: 'sample-story' }, () => {
            const articles = readdirSync(SAMPLE).map((name) => ({
                name,
                text: readFileSync(path.join(SAMPLE, name), 'utf8'),
            }));
            return { contents: `export const articles = ${JSON.stringify(articles)};`, loader: 'js' };
        });
    },
};

/**
 * mocha's browser build is UMD inside an ES module package: esbuild leaves its free `module` and `exports` alone, and it
 * would overwrite the exports of the bundle. Shadowed, it registers a global as it does in a page.
 */
const mochaAsGlobal: Plugin = {
    name: 'mocha-as-global',
    setup({ onLoad }) {
        onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
            contents: `var exports, module, define;\n${readFileSync(file, 'utf8')}`,
            loader: 'js',
        }));
    },
};
