import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../server/src/mentions/document';
import type { SourceInput } from '../../server/src/text/source';
import { oddTexts, readingsOf } from '../support/reading';

function read(text: string, source: Partial<SourceInput> = {}): ReturnType<typeof readDocument> {
    const whole: SourceInput = { uri: 'file:///copy/wire%20copy.txt', text, ...source };
    return readDocument(whole, readingsOf(text, whole.languageId));
}

test('a page has headline, deck, byline, subheads and boilerplate', () => {
    const text = [
        'Ferry sinks off Tarnby in heavy rain',
        'Rescuers search through the night',
        'By Marta Keel',
        'A ferry sank off Tarnby on Friday, police said.',
        'Search goes on',
        'Divers went down again on Saturday.',
        'A crowd on the quay at Tarnby (AP Photo/Ann Lee)',
        'Story continues below',
        'Reporting by Ann Lee; Editing by Tom Harker',
        'Send this page to someone via email',
    ].join('\n\n');
    assert.deepEqual(read(text).roles, [
        'headline',
        'deck',
        'byline',
        'body',
        'subhead',
        'body',
        'caption',
        'boilerplate',
        'boilerplate',
        'boilerplate',
    ]);
    assert.equal(read(text).label, 'Ferry sinks off Tarnby in heavy rain');
});

test('wire copy has no headline', () => {
    const text = 'A ferry sank off Tarnby on Friday, police said.\n\nTwo people died.\n\nDivers came.';
    assert.deepEqual(read(text).roles, ['body', 'body', 'body']);
    assert.equal(read(text).label, 'wire copy.txt');
});

test('boilerplate in front does not hide that the copy starts with a sentence', () => {
    const text =
        'Getting your Audio player ready...\n\nA ferry sank off Tarnby on Friday, police said.\n\nTwo people died.';
    assert.deepEqual(read(text).roles, ['boilerplate', 'body', 'body']);
});

test('Markdown: the first heading is the headline', () => {
    const text = '# Ferry sinks\n\nA ferry sank.\n\n## What we know\n\nTwo people died.\n';
    assert.deepEqual(read(text, { languageId: 'markdown' }).roles, ['headline', 'body', 'subhead', 'body']);
});

test('front matter names title, publisher, date and more', () => {
    const text =
        '---\ntitle: "Ferry: the end"\npublisher: The Tarnby Courier\ndate: 2024-12-28\nauthor: [Ann Lee, Tom Harker]\nstory: ferry\nrole: draft\nurl: https://example.invalid/a\n---\n\nA ferry sank.\n';
    const document = read(text, { languageId: 'markdown' });
    assert.equal(document.title, 'Ferry: the end');
    assert.equal(document.author, 'Ann Lee, Tom Harker');
    assert.equal(document.story, 'ferry');
    assert.equal(document.role, 'draft');
    assert.deepEqual(document.published, { date: '2024-12-28', known: true });
    assert.equal(document.label, 'The Tarnby Courier, 28 Dec 2024');
});

test('a head that is no YAML says nothing', () => {
    const document = read('---\n: : [\n---\n\nA ferry sank.\n', { languageId: 'markdown' });
    assert.equal(document.title, undefined);
    assert.equal(document.published, undefined);
});

/** Where the date of publication comes from. 2024-12-28 is a Saturday. */
const published: readonly (readonly [
    string,
    string,
    Partial<SourceInput>,
    { date: string; known: boolean } | undefined,
])[] = [
    ['as given', 'A ferry sank.', { published: '2024-12-28T09:00:00Z' }, { date: '2024-12-28', known: true }],
    ['file name', 'A ferry sank.', { uri: 'file:///a/2024-12-28-wire.txt' }, { date: '2024-12-28', known: true }],
    [
        'file name without hyphens',
        'A ferry sank.',
        { uri: 'file:///a/wire_20241228.txt' },
        { date: '2024-12-28', known: true },
    ],
    ['no date in a file name', 'A ferry sank.', { uri: 'file:///a/wire-99999999.txt' }, undefined],
    [
        'a line of its own',
        'Ferry sinks in heavy rain\n\nPublished Saturday, Dec. 28, 2024\n\nA ferry sank on Friday.',
        {},
        { date: '2024-12-28', known: true },
    ],
    [
        'the start of a release',
        '12 November 2025. Unaudited results for the half year.\n\nSales grew.',
        {},
        { date: '2025-11-12', known: true },
    ],
    [
        'dateline and a near date',
        'TARNBY, March 3 (Agency) — A ferry sank on Sunday, March 2, 2025.\n\nTwo died.',
        {},
        { date: '2025-03-03', known: false },
    ],
    [
        'dateline without a year',
        'TARNBY, March 3 (Agency) — A ferry built in 1994 sank on Friday.\n\nTwo died.',
        {},
        undefined,
    ],
    [
        'a dated weekday and the weekday of the news',
        'The captain apologised on Saturday.\n\nIt sank on Wednesday (Dec 25, 2024) off Tarnby.',
        {},
        { date: '2024-12-28', known: false },
    ],
    ['a full date without a weekday', 'The ferry, launched on May 3, 1994, sank on Friday.', {}, undefined],
];

for (const [name, text, source, expected] of published) {
    test(`published: ${name}`, () => {
        assert.deepEqual(read(text, source).published, expected);
    });
}

test('labels: what the user calls it comes first', () => {
    assert.equal(read('A ferry sank.', { label: 'Courier, Friday' }).label, 'Courier, Friday');
    assert.equal(read('A ferry sank.', { uri: 'file:///a/%E0%A4%A.txt' }).label, '%E0%A4%A.txt');
});

test('odd texts have one role for each passage and a label', () => {
    for (const text of oddTexts) {
        for (const languageId of ['plaintext', 'markdown'] as const) {
            const readings = readingsOf(text, languageId);
            const document = readDocument({ uri: 'file:///a.txt', text, languageId }, readings);
            assert.equal(document.roles.length, readings.length);
            assert.notEqual(document.label, '');
        }
    }
});
