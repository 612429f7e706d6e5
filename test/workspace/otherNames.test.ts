import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSources } from '../../server/src/hosts/engine';
import { sampleStory } from './sampleTexts';

/** The names of the sample story and others in their place, of the same kind: nothing may hang on who and where. */
const others: readonly (readonly [string, string])[] = [
    ['Azerbaijani', 'Pakistani'],
    ['Azerbaijan', 'Pakistan'],
    ['Kazakhstan', 'Uzbekistan'],
    ['Ukrainian', 'Norwegian'],
    ['Ukraine', 'Norway'],
    ['Russian', 'Polish'],
    ['Russia', 'Poland'],
    ['Moscow', 'Warsaw'],
    ['Kremlin', 'Sejm'],
    ['Vladimir Putin', 'Tadeusz Wolny'],
    ['Putin', 'Wolny'],
    ['Ilham Aliyev', 'Karim Sadiq'],
    ['Aliyev', 'Sadiq'],
    ['Baku', 'Lahore'],
    ['Grozny', 'Lublin'],
    ['Aktau', 'Nukus'],
    ['Nabiyev', 'Haroon'],
    ['Zelensky', 'Berge'],
    ['Kirby', 'Marsh'],
];

test('the sample story with all its names exchanged gives the same findings', () => {
    const story = sampleStory();
    const exchanged = story.map((source) => ({
        ...source,
        text: others.reduce((text, [name, other]) => text.replaceAll(name, other), source.text),
    }));
    for (const [name] of others)
        assert.ok(
            story.some(({ text }) => text.includes(name)),
            name,
        );
    const [before, after] = [story, exchanged].map((sources) => checkSources(sources).findings.map(outline).sort());
    assert.ok((before?.length ?? 0) > 8);
    assert.deepEqual(after, before);
});

function outline(finding: ReturnType<typeof checkSources>['findings'][number]): string {
    const places = [finding.passage, ...finding.related].map(
        ({ uri, line }) => `${uri.slice(uri.lastIndexOf('/') + 1)}:${line}`,
    );
    return `${finding.code} ${finding.severity} ${[...new Set(places)].sort().join(' ')}`;
}
