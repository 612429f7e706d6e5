import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, ReportPassage } from '../../server/src/checks/report';
import { checkSources } from '../../server/src/hosts/engine';
import { sampleStory } from './sampleTexts';

const report = checkSources(sampleStory());

/** A passage of the sample story by its article and words. */
type Words = readonly [article: string, words: string];

const allKilled: Words = ['letter-of-apology', 'killing all 38 people on board'];

test('all on board killed warns against every remainder and against the number aboard', () => {
    const remainders: readonly Words[] = [
        ['wire-round-up', '29 survivors'],
        ['letter-of-apology', 'survivors’ testimonies'],
        ['phone-call', 'Survivors reported'],
        ['phone-call', 'those seated near the rear of the aircraft survived'],
        ['kremlin-readout', 'carrying 67 passengers'],
        ['phone-call', 'carrying 67 passengers and crew'],
    ];
    for (const remainder of remainders) {
        const [finding] = joining(allKilled, remainder);
        assert.equal(finding?.severity, 'warning', remainder.join(': '));
        assert.equal(finding?.verdict, 'contradiction', remainder.join(': '));
    }
});

test('38 killed and 29 survivors add up to 67 aboard and are never held against each other', () => {
    const killed: readonly Words[] = [
        ['kremlin-readout', 'killed 38 people on board'],
        ['wire-round-up', 'killed 38 people'],
        ['criminal-case', 'lives of 38 people'],
        ['phone-call', 'claimed 38 lives'],
    ];
    for (const toll of killed) {
        assert.deepEqual(joining(toll, ['wire-round-up', '29 survivors']), []);
        assert.deepEqual(joining(toll, ['phone-call', 'carrying 67 passengers and crew']), []);
    }
    const sum = report.corroborations.find(({ working }) => working === '38 killed + 29 survived = 67 aboard');
    assert.ok(sum);
    for (const part of [...killed, ['wire-round-up', '29 survivors'] as const])
        assert.ok(holds(sum.passages, part), part.join(': '));
});

test('what an editor must settle is information', () => {
    const pairs: readonly (readonly [code: string, a: Words, b: Words])[] = [
        ['basis', ['kremlin-readout', 'carrying 67 passengers'], ['phone-call', 'carrying 67 passengers and crew']],
        ['name-spelling', ['wire-round-up', 'Rashan Nabiyev'], ['criminal-case', 'Rashad Nabiyev']],
        ['quote-wording', ['phone-call', '“tragic accident”'], ['letter-of-apology', '“tragic incident”']],
        ['negated-outcome', ['letter-of-apology', 'sent a letter'], ['phone-call', 'In a phone call']],
        ['name-spelling', ['wire-round-up', 'Azerbaijani Airlines'], ['wire-round-up', 'Azerbaijan Airlines']],
    ];
    for (const [code, a, b] of pairs) {
        const found = joining(a, b).map((finding) => `${finding.code} ${finding.severity}`);
        assert.deepEqual(found, [`${code} information`], `${a.join(': ')} / ${b.join(': ')}`);
    }
});

test('there is no other warning', () => {
    const codes = report.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    assert.deepEqual(codes.sort(), ['all-or-none', 'figure-mismatch']);
});

/** Findings that start at one of the two passages and hold the other against it. */
function joining(a: Words, b: Words): Finding[] {
    return report.findings.filter(({ passage, related }) => {
        const rivals = related.filter(({ relation }) => relation !== 'corroborates');
        return (touches(passage, a) && holds(rivals, b)) || (touches(passage, b) && holds(rivals, a));
    });
}

function holds(passages: readonly ReportPassage[], words: Words): boolean {
    return passages.some((passage) => touches(passage, words));
}

/** Whether a passage of the report and the first such words of the article share a character. */
function touches(passage: ReportPassage, [article, words]: Words): boolean {
    const source = sampleStory().find(({ uri }) => uri.includes(article));
    assert.ok(source, article);
    const start = source.text.indexOf(words);
    assert.ok(start >= 0, words);
    return passage.uri === source.uri && passage.start < start + words.length && start < passage.end;
}
