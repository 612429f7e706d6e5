import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recogniseFigures } from '../../server/src/mentions/figures';
import { splitPassages } from '../../server/src/text/passages';
import type { LanguageId } from '../../server/src/text/source';
import { tokenise } from '../../server/src/text/tokens';

describe('plain text', () => {
    it('takes a block of wrapped lines as one passage and keeps a list apart', () => {
        const text = [
            'A wildfire that broke out on Sunday in the grasslands above the old town',
            'more than doubled in size overnight and sent residents fleeing on Sept.',
            '28. Officials said.',
            '',
            'What is known:',
            '1. Food is short.',
            '2. Water is not.',
        ].join('\r\n');
        assert.deepEqual(read(text, 'plaintext'), [
            'paragraph: A wildfire that broke out on Sunday in the grasslands above the old town  more than doubled in size overnight and sent residents fleeing on Sept.  28. Officials said.',
            'paragraph: What is known:',
            'item: Food is short.',
            'item: Water is not.',
        ]);
    });
    it('takes one line as one passage where the lines are whole paragraphs', () => {
        const text =
            'Ferry sinks off the coast\nTwelve people died. The coast guard said so.\nIt was the worst accident in years.';
        assert.deepEqual(
            read(text, 'plaintext'),
            text.split('\n').map((line) => `paragraph: ${line}`),
        );
    });
    it('blanks what is no copy and straightens an apostrophe', () => {
        const text = 'Kremlin’s 1\u202f234 “men” wrote\u00a0to desk@example.com, see https://example.com/2024/12.';
        const [passage] = splitPassages(text, 'plaintext');
        assert.equal(passage?.text, `Kremlin's 1 234 “men” wrote to ${' '.repeat(16)}, see ${' '.repeat(27)}.`);
    });
});

describe('Markdown', () => {
    it('reads blocks and leaves front matter, code, comments and definitions out', () => {
        const text = [
            '---',
            'title: 12 dead',
            '---',
            '# Results',
            '',
            'Revenue was **£3m** and',
            'profit [_£1m_](https://example.com/9 "t").',
            '',
            '<!-- 40 dead -->',
            '```',
            '99 dead',
            '```',
            '',
            '    77 dead',
            '',
            '> Twelve',
            '> died.',
            '',
            '- **Labour** 21',
            '  seats',
            '- Greens 4',
            '',
            '[1]: https://example.com/5',
            'Setext',
            '------',
        ].join('\n');
        assert.deepEqual(
            read(text, 'markdown').map((line) => line.replace(/ +/g, ' ')),
            [
                'heading: Results',
                'paragraph: Revenue was £3m and profit £1m .',
                'block-quote: Twelve died.',
                'item: Labour 21 seats',
                'item: Greens 4',
                'heading: Setext',
            ],
        );
    });
    it('gives a passage a row, with its cells', () => {
        const text = '| | 2025 |\n|---|---:|\n| **Revenue** | £3m |\n| Debt | |\n\nEnd.';
        const rows = splitPassages(text, 'markdown').filter((passage) => passage.kind === 'row');
        assert.deepEqual(
            rows.map((row) => row.cells?.map((cell) => row.text.slice(cell.start, cell.end))),
            [
                ['', '2025'],
                ['Revenue', '£3m'],
                ['Debt', ''],
            ],
        );
        assert.deepEqual(
            rows.map((row) => row.table),
            [
                { nth: 0, head: true },
                { nth: 0, head: false },
                { nth: 0, head: false },
            ],
        );
    });
});

describe('any text', () => {
    const pieces = [
        '12 people',
        '$3bn',
        ' ',
        '\r\n',
        '\n\n',
        '\u00a0',
        '“',
        '”',
        '’',
        '\ufeff',
        '\ud83d',
        '\ude00',
        '😀',
        '1\u202f234',
        '\u2028',
        '**',
        '| a |',
        '|---|',
        '`',
        '> ',
        '- ',
        '[a](b)',
        '<!--',
        '-->',
        '---',
        'about 40%',
        ', 34,',
        '\u0000',
        '\u3000',
        '…',
        'é',
        '\t',
        '1,2,3',
        '5-4',
        'www.a.b',
        '@',
        '#',
    ];
    const copy = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6, unit: 'binary' })), {
        maxLength: 40,
    });
    it('gives passages as long as their slice, in order, with figures and tokens inside', () => {
        fc.assert(
            fc.property(copy, fc.constantFrom<LanguageId>('plaintext', 'markdown'), (parts, languageId) => {
                const text = parts.join('');
                let at = 0;
                for (const passage of splitPassages(text, languageId)) {
                    assert.ok(passage.start >= at && passage.end > passage.start && passage.end <= text.length);
                    at = passage.end;
                    assert.equal(passage.text.length, passage.end - passage.start);
                    const tokens = tokenise(passage.text);
                    let last = 0;
                    for (const token of tokens.tokens) {
                        assert.ok(token.start >= last);
                        assert.equal(passage.text.slice(token.start, token.end), token.text);
                        last = token.end;
                    }
                    let from = 0;
                    for (const sentence of tokens.sentences) {
                        assert.equal(sentence.from, from);
                        from = sentence.to;
                    }
                    assert.equal(from, tokens.tokens.length);
                    let end = 0;
                    for (const figure of recogniseFigures(passage, tokens)) {
                        assert.ok(figure.start >= end && figure.start <= figure.core.start);
                        assert.ok(figure.core.start < figure.core.end && figure.core.end <= figure.end);
                        assert.ok(figure.quantity.min <= figure.quantity.max);
                        assert.ok(!Number.isNaN(figure.quantity.value));
                        end = figure.end;
                    }
                    assert.ok(end <= passage.text.length);
                }
            }),
            { numRuns: 400, seed: 7 },
        );
    });
    it('gives the same figures for the printed characters as for their plain likes', () => {
        const odd =
            '\ufeff“Some 1\u202f234 people\u00a0died,” she said.\r\n\r\nJane Roe, 34, gave $3bn\u00a0– 5-4 😀 in all.';
        const figures = splitPassages(odd, 'plaintext').flatMap((passage) =>
            recogniseFigures(passage, tokenise(passage.text)).map((figure) =>
                odd.slice(passage.start + figure.start, passage.start + figure.end),
            ),
        );
        assert.deepEqual(figures, ['Some 1\u202f234', '34', '$3bn', '5-4']);
    });
});

describe('time', () => {
    const texts: Readonly<Record<string, (size: number) => string>> = {
        'one long paragraph': (size) => 'The fire killed 12 people in Leeds, said Jane Roe, 34. '.repeat(size / 55),
        digits: (size) => '7'.repeat(size),
        'quotation marks': (size) => '“a" '.repeat(size / 4),
        commas: (size) => '1,'.repeat(size / 2),
        brackets: (size) => '[('.repeat(size / 2),
        'one word': (size) => "o'".repeat(size / 2),
        at: (size) => 'a@'.repeat(size / 2),
        'number words': (size) => 'hundred and '.repeat(size / 12),
        blanks: (size) => ' '.repeat(size),
        bars: (size) => '|-'.repeat(size / 2),
    };
    for (const [name, make] of Object.entries(texts)) {
        it(`grows with the length: ${name}`, () => {
            for (const languageId of ['plaintext', 'markdown'] as const) {
                const once = Math.max(5, timeOf(make(8_000), languageId));
                const fourTimes = timeOf(make(32_000), languageId);
                // Linear is 4, quadratic 16; collecting garbage comes on top.
                assert.ok(fourTimes < 11 * once, `${languageId}: ${once} ms, then ${fourTimes} ms`);
            }
        });
    }
});

/** Processor time of the best of three runs, in milliseconds: what else the machine does must not tell. */
function timeOf(text: string, languageId: LanguageId): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
        const before = process.cpuUsage();
        for (const passage of splitPassages(text, languageId)) recogniseFigures(passage, tokenise(passage.text));
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, (user + system) / 1000);
    }
    return best;
}

function read(text: string, languageId: LanguageId): string[] {
    return splitPassages(text, languageId).map((passage) => `${passage.kind}: ${passage.text}`);
}
