import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../server/src/claims/readSource';
import type { SourceReading } from '../../server/src/claims/sourceReading';
import { alignFigures, isAgreement } from '../../server/src/compare/alignment';
import { explainPair } from '../../server/src/compare/explain';
import { readAllMentions } from '../../server/src/mentions/readMentions';
import { splitPassages } from '../../server/src/text/passages';
import type { SourceInput } from '../../server/src/text/source';
import { type AnnotatedCopy, readAnnotated } from '../support/annotated';
import { sampleStory } from '../workspace/sampleTexts';

const fire = `
=== agency.txt 2025-03-04
A fire at the Leeds mill on Monday killed at least 12 people, police said.
                                          ^^^^^^^^^^^^^^^^^^ at least 12
The fire at the Leeds mill injured 20 people. A fire at the mill killed 3 people in 1998.
                                   ^^^^^^^^^ 20 injured
                                                                        ^^^^^^^^ 3 in 1998
The damage at the Leeds mill was put at $1.2 million.
                                        ^^^^^^^^^^^^ 1.2 million
=== daily.txt 2025-03-05
The fire at the Leeds mill killed 14 people on Monday.
                                  ^^^^^^^^^ 14
The damage at the Leeds mill was put at $1,234,567.
                                        ^^^^^^^^^^ 1,234,567
=== weekly.txt 2025-03-05
Nine people were killed by the fire at the Leeds mill on Monday.
^^^^^^^^^^^ nine
`;

function explain(copy: AnnotatedCopy, left: string, right: string): string {
    const [a, b] = [stated(copy, left), stated(copy, right)];
    const said = explainPair(a, b);
    assert.deepEqual(explainPair(b, a), said, 'the order does not matter');
    return `${said.kind}: ${said.sentence}`;
}

function stated(copy: AnnotatedCopy, label: string) {
    const mark = copy.mark(label);
    const source = copy.sources.find(({ uri }) => uri === mark.uri);
    assert.ok(source);
    const reading = read(source);
    const claim = reading.claims.find((one) => one.focus.start < mark.end && mark.start < one.focus.end);
    assert.ok(claim, label);
    return { source: reading, claim };
}

const readings = new WeakMap<SourceInput, SourceReading>();

function read(source: SourceInput): SourceReading {
    const known = readings.get(source);
    if (known !== undefined) return known;
    const passages = splitPassages(source.text, source.languageId ?? 'plaintext');
    const reading = readSource(source, readAllMentions(passages));
    readings.set(source, reading);
    return reading;
}

test('one sentence says which interval or which slot', () => {
    const copy = readAnnotated(fire);
    for (const [left, right, said] of [
        ['at least 12', '14', /^agree: They agree: 14 lies within “killed at least 12 people”\.$/],
        ['1.2 million', '1,234,567', /^agree: .*1,234,567 lies within “\$1\.2 million”\.$/],
        ['14', 'nine', /^differ: .*14 people.*cannot both be true/],
        ['14', '20 injured', /^apart: Not compared: other measure \((killed \/ injured|injured \/ killed)\)\.$/],
        ['14', '3 in 1998', /^apart: Not compared: other event/],
        ['14', '1.2 million', /^apart: Not compared: a (count and a money|money and a count)\.$/],
    ] as const)
        assert.match(explain(copy, left, right), said);
});

test('it never says otherwise than the comparison, for any two claims', () => {
    let [agreeing, differing, apart] = [0, 0, 0];
    for (const sources of [sampleStory(), readAnnotated(fire).sources]) {
        const all = sources.map(read);
        for (const a of all) {
            for (const b of all) {
                if (a.uri > b.uri) continue;
                const aligned = alignFigures(a, b);
                for (const left of a.claims) {
                    for (const right of b.claims) {
                        if (a === b && left.start >= right.start) continue;
                        const joins = (pair: { a: object; b: object }) => pair.a === left && pair.b === right;
                        const held = aligned.find(joins);
                        const kind =
                            held?.agrees === false
                                ? 'differ'
                                : held !== undefined && isAgreement(held)
                                  ? 'agree'
                                  : 'apart';
                        const said = explainPair({ source: a, claim: left }, { source: b, claim: right });
                        assert.equal(said.kind, kind, `${left.text} / ${right.text}: ${said.sentence}`);
                        assert.match(said.sentence, /^[^\n]+\.$/);
                        if (kind === 'agree') agreeing++;
                        else if (kind === 'differ') differing++;
                        else apart++;
                    }
                }
            }
        }
    }
    assert.ok(agreeing > 10 && differing > 0 && apart > 100, `${agreeing} ${differing} ${apart}`);
});
