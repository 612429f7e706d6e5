import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { importsOf, packageOf, reachedFrom, root, typeScriptUnder } from './support/imports';

const SERVER = 'server/src/';
/** Names and shapes of the messages beyond the protocol: read by both sides. */
const WIRE = 'server/src/wire';

/** From left to right, each with the packages it may import. `node:` stands for Node's own modules. */
const LAYERS: readonly (readonly [string, readonly string[]])[] = [
    ['text', ['wink-nlp', 'wink-eng-lite-web-model']],
    ['mentions', ['yaml']],
    ['claims', []],
    ['compare', ['fastest-levenshtein']],
    ['index', []],
    ['checks', []],
    ['decisions', []],
    ['workspace', []],
    ['wire', []],
    ['features', ['vscode-languageserver-types', 'vscode-languageserver-textdocument']],
    ['protocol', ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument']],
    ['hosts', ['vscode-languageserver', 'vscode-languageserver-textdocument', 'picomatch', 'yaml', 'node:']],
];

const ORDER = LAYERS.map(([layer]) => layer);
/** Those that give the same answer to the same question; `workspace` remembers, the last two are the wire. */
const PURE = ORDER.filter((layer) => !['workspace', 'protocol', 'hosts'].includes(layer));

/** What differs from run to run or from host to host. Members come with a dot: "Math.random". */
const IMPURE = [
    ...['Date.now', 'Math.random', 'performance', 'crypto'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestIdleCallback'],
    ...['console', 'process', 'globalThis', 'self', 'window', 'navigator', 'fetch', 'require'],
];

const files = typeScriptUnder('server/src');

test('every file of the server lies in a layer', () => {
    const loose = files.filter((file) => !ORDER.includes(layerOf(file)));
    assert.deepEqual(loose, []);
});

test('imports only point left', () => {
    const arrows = files.flatMap((file) =>
        importsOf(file).flatMap(({ target }) => {
            // The hosts say which version they are.
            if (!target || (target === 'package.json' && layerOf(file) === 'hosts')) return [];
            const inside = target.startsWith(SERVER);
            const points = inside && ORDER.indexOf(layerOf(target)) <= ORDER.indexOf(layerOf(file));
            return points ? [] : [`${file} imports ${target}`];
        }),
    );
    assert.deepEqual(arrows, []);
});

test('a layer imports only its own packages', () => {
    const foreign = files.flatMap((file) => {
        const allowed = new Map(LAYERS).get(layerOf(file)) ?? [];
        return importsOf(file)
            .filter(({ target, specifier }) => {
                if (target) return false;
                return specifier.startsWith('node:')
                    ? !allowed.includes('node:')
                    : !allowed.includes(packageOf(specifier));
            })
            .map(({ specifier }) => `${file} imports ${specifier}`);
    });
    assert.deepEqual(foreign, []);
});

test('in the pure layers there is no clock, no chance and no host', async () => {
    const pure = files.filter((file) => PURE.includes(layerOf(file)));
    assert.ok(pure.length > 0);
    const impure = await Promise.all(
        pure.map(async (file) => (await impureUses(file)).map((use) => `${file}: ${use}`)),
    );
    assert.deepEqual(impure.flat(), []);
});

test('the reading of impure uses finds them, and nothing in strings, comments or members', async () => {
    const uses = await impureUsesIn(`
        // Date.now() and process
        export const words = ['process', 'console', 'new Date()'];
        export const verb = { process: 1 }.process;
        export const day = new Date('2024-12-25');
        export const today = [new Date(), new Date, Date(), Date.now(), Math.random(), process.argv];
        export const order = 'a'.localeCompare('b');
    `);
    const expected = ['Date()', 'Date()', 'Date()', 'Date.now', 'Math.random', 'localeCompare', 'process'];
    assert.deepEqual([...uses].sort(), expected);
});

test('the client knows VS Code and the language client, and the server only over the wire', () => {
    const foreign = typeScriptUnder('client/src').flatMap((file) =>
        importsOf(file)
            .filter(({ specifier, target }) => {
                if (target) return !target.startsWith('client/src/') && !target.startsWith(WIRE);
                if (specifier.startsWith('node:')) return file !== 'client/src/extension.ts';
                return !['vscode', 'vscode-languageclient'].includes(packageOf(specifier));
            })
            .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    assert.deepEqual(foreign, []);
});

test('the wire shared with the client imports nothing', () => {
    const shared = typeScriptUnder(WIRE);
    assert.ok(shared.length > 0);
    const foreign = shared.flatMap((file) =>
        importsOf(file)
            .filter(({ target }) => !target?.startsWith(WIRE))
            .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    assert.deepEqual(foreign, []);
});

test('the library reaches no editor, no protocol and no Node', () => {
    const reached = reachedFrom('server/src/hosts/engine.ts');
    assert.ok(reached.length > 1);
    const foreign = reached.flatMap((file) =>
        importsOf(file)
            .filter(({ specifier }) => /^(vscode|node:)/.test(specifier))
            .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    assert.deepEqual(foreign, []);
});

/** "text" of "server/src/text/span.ts". */
function layerOf(file: string): string {
    return file.slice(SERVER.length).split('/')[0] ?? '';
}

function impureUses(file: string): Promise<readonly string[]> {
    return impureUsesIn(readFileSync(path.join(root, file), 'utf8'));
}

/** esbuild replaces a name only where it means the global, which no search in the text could tell. */
async function impureUsesIn(typeScript: string): Promise<readonly string[]> {
    const define = Object.fromEntries(IMPURE.map((name) => [name, `IMPURE_${name.replace('.', '_DOT_')}`]));
    const { code } = await transform(typeScript, {
        loader: 'ts',
        define: { ...define, Date: 'IMPURE_Date' },
        legalComments: 'none',
    });
    return [
        ...[...code.matchAll(/IMPURE_(\w+)/g)]
            .map(([, name = '']) => name.replace('_DOT_', '.'))
            .filter((name) => name !== 'Date'),
        // A date of given parts is what the source says; one of none is now.
        ...[...code.matchAll(/IMPURE_Date\(\)/g)].map(() => 'Date()'),
        // Sorts by the language of the machine unless it is told one.
        ...[...code.matchAll(/\.localeCompare\(\s*[^,()]*\)/g)].map(() => 'localeCompare'),
    ];
}
