import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../server/src/claims/readSource';
import { readMentions } from '../../server/src/mentions/readMentions';
import { splitPassages } from '../../server/src/text/passages';
import { readCopy } from './readClaims';

/** Copy of several paragraphs, and who is said to say its last figure; "?" where the copy leaves it open. */
const rows: readonly (readonly [copy: string, speaker: string])[] = [
    ['“It was quick,” Ann Lee said.\n\nShe said 14 people were hurt.', 'Ann Lee'],
    ['“It was quick,” the mayor said.\n\nShe said 14 people were hurt.', '?'],
    ['“It was quick,” Ann Lee said. Bo Coe left.\n\nShe said 14 people were hurt.', '?'],
    ['“It was quick,” Ann Lee said.\n\nBo Coe saw it. He said 14 people were hurt.', 'Bo Coe'],
    ['“It was quick,” Ann Lee said.\n\nThe road is shut.\n\nShe said 14 people were hurt.', '?'],
    ['Ann Lee met Bo Coe on Friday. She said 14 people were hurt.', '?'],
    ['LEE: We lost a lot. Some 40 homes are gone.', 'LEE'],
    ['NEW DELHI: Some 40 homes are gone.', '?'],
];

for (const [copy, speaker] of rows)
    test(copy.replace(/\s+/g, ' '), () => {
        const claim = readCopy(copy)
            .claims.filter(({ kind }) => kind === 'count')
            .at(-1);
        assert.ok(claim !== undefined, 'a figure is read');
        assert.equal(claim.speaker ?? '?', speaker);
    });

test('who spoke before is read anew when the paragraph in front changes', () => {
    const [kept] = splitPassages('She said 14 people were hurt.', 'plaintext').map(readMentions);
    assert.ok(kept !== undefined);
    const speakers = ['Ann Lee', 'Bo Coe'].map((name) => {
        const text = `“It was quick,” ${name} said.\n\nShe said 14 people were hurt.`;
        const [front, behind] = splitPassages(text, 'plaintext').map(readMentions);
        assert.ok(front !== undefined && behind !== undefined);
        // The workspace keeps the tokens of a paragraph whose text is the same.
        const { claims } = readSource({ uri: 'file:///desk/copy.txt', text }, [
            front,
            { ...behind, tokens: kept.tokens },
        ]);
        return claims.findLast(({ kind }) => kind === 'count')?.speaker;
    });
    assert.deepEqual(speakers, ['Ann Lee', 'Bo Coe']);
});
