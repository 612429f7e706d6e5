// Bundles what ships into dist/.   node build.mjs [--production] [--watch] [name …]
// With names (extension, server, browserExtension, factTable, factTableStyle, cli, engine) only those are built.
import { chmodSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');
const { values: flags, positionals: wanted } = parseArgs({
    options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
    allowPositionals: true,
});

const common = {
    absWorkingDir: root,
    bundle: true,
    minify: flags.production,
    sourcemap: flags.production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
};
const node = { ...common, platform: 'node', target: 'node20' };
const web = { ...common, platform: 'browser', target: 'es2022' };
/** A bundle in ES module format in which CommonJS packages may still `require` a module of Node. */
const requireForNode =
    "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";

/** Resolves what packages export to Node alone, as Node itself would. */
const nodeSide = {
    name: 'node-side',
    setup({ onResolve }) {
        onResolve(
            { filter: /^vscode-(languageserver(-protocol)?|jsonrpc)\/node$/ },
            ({ path: specifier, importer }) => ({
                path: createRequire(importer).resolve(specifier),
            }),
        );
    },
};

/** What is built: one entry, one file, named for what the manifest or a reader of dist/ looks for. */
const bundles = {
    extension: { ...node, entry: 'client/src/extension.ts', file: 'extension.js', format: 'cjs', external: ['vscode'] },
    server: {
        ...web,
        entry: 'server/src/hosts/server.ts',
        file: 'server.js',
        format: 'iife',
        // It holds the hosts of both sides: what is Node's is asked for only where Node is.
        plugins: [nodeSide],
        external: [...builtinModules, 'node:*'],
    },
    browserExtension: {
        ...web,
        entry: 'client/src/extension.browser.ts',
        file: 'browserExtension.js',
        format: 'cjs',
        external: ['vscode'],
    },
    factTable: { ...web, entry: 'client/src/table/view/main.ts', file: 'factTable.js', format: 'iife' },
    factTableStyle: { ...web, entry: 'client/src/table/view/factTable.css', file: 'factTable.css' },
    cli: {
        ...node,
        entry: 'server/src/hosts/cli.ts',
        file: 'cli.mjs',
        format: 'esm',
        banner: { js: requireForNode },
    },
    engine: { ...web, entry: 'server/src/hosts/engine.ts', file: 'engine.mjs', format: 'esm' },
};

const unknown = wanted.filter((name) => !(name in bundles));
if (unknown.length > 0) {
    console.error(`No bundle is named ${unknown.join(', ')}. There are: ${Object.keys(bundles).join(', ')}.`);
    process.exit(2);
}

const chosen = Object.entries(bundles).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const results = await Promise.allSettled(
    chosen.map(async ([name, { entry, file, ...options }]) => {
        const outfile = path.join(dist, file);
        const context = await esbuild.context({ ...options, entryPoints: [entry], outfile });
        try {
            await context.rebuild();
            if (name === 'cli') chmodSync(outfile, 0o755);
            // Of an earlier build: it would belong to another text.
            if (flags.production) rmSync(`${outfile}.map`, { force: true });
        } finally {
            if (flags.watch) await context.watch();
            else await context.dispose();
        }
    }),
);
const failed = chosen.filter((_, at) => results[at].status === 'rejected').map(([name]) => name);
// esbuild has printed the reasons by now.
if (failed.length > 0) console.error(`Not built: ${failed.join(', ')}`);
if (flags.watch) console.log('Watching for changes. Ctrl+C stops.');
else process.exitCode = failed.length > 0 ? 1 : 0;
