import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checks } from '../server/src/checks/all';
import { root } from './support/imports';

interface Manifest {
    readonly main: string;
    readonly browser: string;
    readonly bin: Readonly<Record<string, string>>;
    readonly icon?: string;
    readonly activationEvents: readonly string[];
    readonly capabilities: Readonly<Record<string, unknown>>;
    readonly engines: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly contributes: Readonly<Record<string, unknown>>;
}

const manifest: Manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const configuration = JSON.stringify(manifest.contributes.configuration ?? {});

test('there are checks, each under a name of its own', () => {
    assert.ok(checks.length > 0);
    const ids = checks.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
});

for (const { id } of checks) {
    test(`${id} has a severity setting and a page`, () => {
        assert.ok(configuration.includes(id), `package.json has no severity setting for ${id}`);
        const page = path.join('docs/checks', `${id}.md`);
        assert.ok(existsSync(path.join(root, page)), `${page} is missing`);
        assert.ok(readFileSync(path.join(root, page), 'utf8').includes(id), `${page} does not name its check`);
    });
}

test('the extension wakes up for text and Markdown and what a window had open, and for nothing else', () => {
    assert.deepEqual([...manifest.activationEvents].sort(), [
        'onFileSystem:second-source-sample',
        'onLanguage:markdown',
        'onLanguage:plaintext',
        'onWebviewPanel:secondSource.factTable',
    ]);
});

test('untrusted and virtual workspaces are spoken for', () => {
    assert.ok('untrustedWorkspaces' in manifest.capabilities);
    assert.ok('virtualWorkspaces' in manifest.capabilities);
});

test('what the manifest names is there after the build', () => {
    const named = [
        manifest.main,
        manifest.browser,
        ...Object.values(manifest.bin),
        ...(manifest.icon ? [manifest.icon] : []),
    ];
    assert.deepEqual(
        named.filter((file) => !existsSync(path.join(root, file))),
        [],
    );
});

test('a file that a contribution names is there', () => {
    const paths = JSON.stringify(manifest.contributes).match(/"\.\/[^"]+"/g) ?? [];
    const missing = paths.map((quoted) => quoted.slice(1, -1)).filter((file) => !existsSync(path.join(root, file)));
    assert.deepEqual(missing, []);
});

test('every command is in the category and has a title', () => {
    const commands = manifest.contributes.commands;
    assert.ok(Array.isArray(commands) && commands.length > 0);
    for (const { command, title, category } of commands) {
        assert.match(command, /^secondSource\./);
        assert.ok(title, `${command} has no title`);
        assert.equal(category, 'Second Source', command);
    }
});

test('the walkthrough leads through commands that there are, and its pictures are there', () => {
    interface Step {
        readonly description: string;
        readonly media: { readonly image: string; readonly altText: string };
        readonly completionEvents: readonly string[];
    }
    const walkthroughs = [manifest.contributes.walkthroughs].flat() as readonly { readonly steps: readonly Step[] }[];
    const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 5);
    const commands = JSON.stringify(manifest.contributes.commands);
    for (const { description, media, completionEvents } of steps) {
        const [, command = ''] = /\(command:([\w.]+)/.exec(description) ?? [];
        assert.ok(commands.includes(`"${command}"`), `${command} is no command`);
        assert.ok(existsSync(path.join(root, media.image)), `${media.image} is missing`);
        assert.ok(media.altText);
        assert.ok(completionEvents.every((event) => event.startsWith('onCommand:')));
    }
});

test('every setting is described', () => {
    const sections = [manifest.contributes.configuration].flat() as readonly { properties: Record<string, object> }[];
    const settings = sections.flatMap(({ properties }) => Object.entries(properties));
    assert.ok(settings.length > 0);
    for (const [name, setting] of settings) {
        assert.match(name, /^secondSource\./);
        assert.ok('markdownDescription' in setting || 'description' in setting, `${name} is not described`);
    }
});

test('the types are those of the oldest VS Code that is supported', () => {
    // vsce refuses newer types than `engines`, and an API that is too new would fail only on the user's machine.
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
});
