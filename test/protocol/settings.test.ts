import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultSettings, readSettings } from '../../server/src/protocol/settings';

/** Hints that wait for the user to turn them on. */
const unasked = { 'single-source': 'off', unattributed: 'off' } as const;

test('what is absent has its default', () => {
    for (const raw of [undefined, null, {}, { sources: {}, severity: {} }, { sources: null, severity: null }]) {
        assert.deepEqual(readSettings(raw), { settings: defaultSettings, problems: [] });
    }
});

test('what makes sense is taken', () => {
    const { settings, problems } = readSettings({
        sources: { include: ['news/**'], exclude: ['**/old'], maxSize: 10.5, maxFiles: 3 },
        story: 'folder',
        stories: { 'fire/**': 'Mill fire', 'fire/b.txt': ' Bus crash ' },
        sourcesOfRecord: ['official/**'],
        severity: { basis: 'off', 'figure-mismatch': 'hint', 'all-or-none': 'default' },
        drafts: ['drafts/**'],
        coverage: { sources: 2.5 },
        inlayHints: 'drafts',
        codeLens: 'all',
        completion: false,
        semanticTokens: false,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
        include: ['news/**'],
        exclude: ['**/old'],
        maxSize: 10,
        maxFiles: 3,
        stories: [
            { glob: 'fire/**', story: 'Mill fire' },
            { glob: 'fire/b.txt', story: 'Bus crash' },
        ],
        sourcesOfRecord: ['official/**'],
        workspace: { story: 'folder', severity: { ...unasked, basis: 'off', 'figure-mismatch': 'hint' } },
        drafts: {
            drafts: ['drafts/**'],
            sources: 2,
            inlayHints: 'drafts',
            codeLens: 'all',
            completion: false,
            semanticTokens: false,
        },
    });
});

test('every mistake is named, and nothing else is lost', () => {
    const { settings, problems } = readSettings({
        sources: { include: [1], exclude: 'x', maxSize: Number.NaN, maxFiles: 0 },
        story: 7,
        stories: { 'fire/**': 3 },
        sourcesOfRecord: 'official',
        severity: { basis: 3, 'all-or-none': 'warning' },
        drafts: 'drafts/**',
        coverage: { sources: 0, marks: 'yes' },
        focus: { quietWhileTyping: 1 },
        inlayHints: true,
        codeLens: 'on',
        completion: 'yes',
        semanticTokens: 1,
    });
    assert.equal(problems.length, 16, problems.join('\n'));
    assert.deepEqual(settings, {
        ...defaultSettings,
        workspace: { story: 'auto', severity: { ...unasked, 'all-or-none': 'warning' } },
    });
    for (const raw of [3, 'x', [], true]) assert.equal(readSettings(raw).problems.length, 1);
});

test('the manifest has the same defaults', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    const properties: Record<string, { default: unknown }> = Object.assign(
        {},
        ...manifest.contributes.configuration.map((group: { properties: object }) => group.properties),
    );
    const raw: Record<string, unknown> = {};
    for (const [name, { default: value }] of Object.entries(properties)) {
        const [, first = '', second] = name.split('.');
        if (second === undefined) raw[first] = value;
        else raw[first] = { ...(raw[first] as object | undefined), [second]: value };
    }
    const { settings, problems } = readSettings(raw);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, defaultSettings);
    assert.ok(Object.keys(raw.severity ?? {}).length > 0);
});
