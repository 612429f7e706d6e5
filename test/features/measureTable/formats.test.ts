import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableCsv } from '../../../server/src/features/measureTable/tableCsv';
import { tableHtml } from '../../../server/src/features/measureTable/tableHtml';
import { tableMarkdown } from '../../../server/src/features/measureTable/tableMarkdown';
import type { CellFigure, MeasureTable } from '../../../server/src/wire/measureTable';

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function figure(printed: string, more: Partial<CellFigure> = {}): CellFigure {
    return { printed, words: printed, standing: 'alone', remarks: [], places: [place], ...more };
}

function tableOf(label: string, ...cells: CellFigure[][]): MeasureTable {
    return {
        sources: cells.map((_, nth) => ({
            uri: `file:///desk/${nth}.txt`,
            label: `Source | ${nth}`,
            file: `${nth}.txt`,
        })),
        rows: [{ id: label, label, standing: 'compared', cells, sums: [] }],
        sums: ['1 + 1 = 2'],
    };
}

const WRONG = { standing: 'contradicted', mark: { sign: '≠', words: 'does not fit' } } as const;
const OLD = { standing: 'outdated', mark: { sign: '×', words: 'outdated' } } as const;

test('Markdown: bars and marks of the copy are harmless, what does not fit is set off', () => {
    const lines = tableMarkdown(tableOf('a | b *c*', [figure('1|2', WRONG)], [figure('3', OLD), figure('4')])).split(
        '\n',
    );
    assert.equal(lines[0], '| Measure | Source \\| 0 | Source \\| 1 |');
    assert.equal(lines[2], '| a \\| b \\*c\\* | **1\\|2** (≠ does not fit) | ~~3~~ (× outdated); 4 |');
    assert.equal(lines.at(-2), '- 1 + 1 = 2');
});

test('CSV: commas, quotation marks and line ends are quoted, lines end as RFC 4180 says', () => {
    const csv = tableCsv([tableOf('say "a", b', [figure('1,200')], [figure('two\nlines', WRONG), figure('3')])]);
    assert.equal(csv, 'measure,0.txt,1.txt\r\n"say ""a"", b","1,200","two\nlines [does not fit]; 3"\r\n');
});

test('CSV: copy does not run as a formula, and a signed number stays a number', () => {
    const csv = tableCsv([tableOf('=cmd()', [figure('@sum'), figure('x')], [figure('-10.4%')], [figure('+A1')])]);
    assert.equal(csv.split('\r\n')[1], "'=cmd(),'@sum; x,-10.4%,'+A1");
});

test('CSV: tables of several stories share the columns of all sources', () => {
    const other: MeasureTable = {
        sources: [{ uri: 'file:///desk/other.txt', label: 'Other', file: 'other.txt' }],
        rows: [{ id: 'm', label: 'm', standing: 'single', cells: [[figure('9')]], sums: [] }],
        sums: [],
    };
    assert.equal(tableCsv([tableOf('k', [figure('1')]), other]), 'measure,0.txt,other.txt\r\nk,1,\r\nm,,9\r\n');
});

test('HTML: copy is text and never markup; no script, nothing fetched', () => {
    const html = tableHtml([tableOf('<script>alert(1)</script>', [figure('<b>"1"</b>', WRONG)], [figure('3', OLD)])]);
    assert.doesNotMatch(html, /<script|<b>"|https?:|src=|href=/);
    assert.ok(html.includes('&#60;script&#62;alert(1)&#60;/script&#62;'));
    assert.match(html, /<th scope="row">/);
    assert.match(html, /<span class="mark">≠ does not fit<\/span>/);
    assert.match(html, /<s>3<\/s> <span class="mark">× outdated<\/span>/);
    assert.match(html, /default-src 'none'/);
});
