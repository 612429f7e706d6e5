import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportPassage } from '../../server/src/checks/report';
import { Workspace } from '../../server/src/workspace/workspace';
import { sampleStory } from './sampleTexts';

test('why never says otherwise than the findings and corroborations, for any two claims of the sample story', () => {
    const workspace = new Workspace({ story: 'one', severity: {} });
    for (const source of sampleStory()) workspace.set(source);
    const figures = new Set(['count', 'percent', 'measurement', 'duration', 'date', 'time', 'statement']);
    const claims = workspace.report().claims.filter(({ kind }) => figures.has(kind));
    const counts = { finding: 0, agree: 0, differ: 0, apart: 0 };
    for (const x of claims) {
        for (const y of claims) {
            if (x.uri >= y.uri) continue;
            const why = workspace.why({ uri: x.uri, offset: x.start }, { uri: y.uri, offset: y.start });
            assert.ok(why);
            assert.match(why.sentence, /^[^\n]+\.$/);
            counts[why.kind]++;
            const reported = workspace
                .findings(x.uri)
                .some(
                    ({ passage, related }) =>
                        touches(passage, why.a) &&
                        related.some((one) => one.relation === 'contradicts' && touches(one, why.b)),
                );
            assert.equal(why.kind === 'finding', reported, `${why.a.text} / ${why.b.text}: ${why.sentence}`);
            // Round and vague figures agree with several groups and are shown with one.
            if (why.kind !== 'agree' || /one sum/.test(why.sentence) || !/\d/.test(why.a.text)) continue;
            const shown = workspace.viewAt(x.uri, why.a.start)?.corroborations ?? [];
            assert.ok(
                shown.some(({ passages }) => passages.some((one) => touches(one, why.b))),
                `${why.a.text} / ${why.b.text}: ${why.sentence}`,
            );
        }
    }
    assert.ok(counts.finding > 5 && counts.agree > 10 && counts.apart > 100, JSON.stringify(counts));
});

function touches(a: ReportPassage, b: ReportPassage): boolean {
    return a.uri === b.uri && a.start < b.end && b.start < a.end;
}
