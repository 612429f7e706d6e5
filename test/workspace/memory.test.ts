import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceInput } from '../../server/src/text/source';
import { Workspace } from '../../server/src/workspace/workspace';
import { collectGarbage } from '../support/collectGarbage';

/** Pairs of sources, a folder each, that give two figures for one thing. */
function pairs(count: number): SourceInput[] {
    return Array.from({ length: count }, (_, nth) => [12, 14].map((killed) => pair(nth, killed))).flat();
}

function pair(nth: number, killed: number): SourceInput {
    return {
        uri: `file:///desk/${nth}/${killed}.txt`,
        text: `A bus overturned near Harwell on Monday, killing ${killed} people, police said. It had ${nth + 20} windows. The driver slept.`,
    };
}

test('readings that nobody has asked for lately are let go, and are made again as they were', async () => {
    const workspace = new Workspace({ story: 'folder', severity: {} });
    const sources = pairs(150);
    for (const source of sources) workspace.set(source);
    const [first, second] = sources as [SourceInput, SourceInput];
    const reading = new WeakRef(workspace.story(first.uri)[0] ?? {});
    const expected = workspace.why({ uri: first.uri, offset: 55 }, { uri: second.uri, offset: 55 });
    assert.ok(expected);
    for (const { uri } of sources.slice(2)) workspace.findings(uri);
    await collectGarbage();
    assert.equal(reading.deref(), undefined, 'the reading of the first source has gone');
    assert.deepEqual(workspace.why({ uri: first.uri, offset: 55 }, { uri: second.uri, offset: 55 }), expected);
    const fresh = new Workspace({ story: 'folder', severity: {} });
    for (const source of [first, second]) fresh.set(source);
    assert.equal(fresh.findings(first.uri).length, 1);
    workspace.configure({ story: 'folder', severity: {} });
    assert.deepEqual(workspace.findings(first.uri), fresh.findings(first.uri));
});

test('a reading that somebody holds stays the same object, however many others are asked for', () => {
    const workspace = new Workspace({ story: 'folder', severity: {} });
    const sources = pairs(150);
    for (const source of sources) workspace.set(source);
    const [first] = sources as [SourceInput];
    const held = workspace.story(first.uri);
    for (const { uri } of sources) workspace.findings(uri);
    assert.equal(workspace.story(first.uri)[0], held[0]);
});

test('a thousand edits leave no reading behind but the last one', async () => {
    const workspace = new Workspace({ story: 'one', severity: {} });
    const sources = pairs(3);
    for (const source of sources) workspace.set(source);
    const [own] = sources as [SourceInput];
    const readings: WeakRef<object>[] = [];
    for (let nth = 0; nth < 1000; nth++) {
        workspace.set({ ...own, text: `${own.text} The ${'wxyz'[nth % 4]}${nth} cost $${nth}.` });
        if (nth % 20 === 0) workspace.findings(own.uri);
        readings.push(new WeakRef(workspace.story(own.uri).find(({ uri }) => uri === own.uri) ?? {}));
    }
    await collectGarbage();
    const left = readings.filter((one) => one.deref() !== undefined).length;
    assert.ok(left >= 1 && left <= 2, `${left} readings are left`);
});
