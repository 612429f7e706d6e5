import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import grammar from '../../syntaxes/copy.tmLanguage.json' with { type: 'json' };
import { type AnnotatedCopy, annotate, readAnnotatedCopies } from './annotatedCopy';
import { patternMatches, tokeniseLines } from './tokenise';

const copies = readAnnotatedCopies(readFileSync(path.join(import.meta.dirname, 'copy.txt'), 'utf8'));

for (const copy of copies) {
    test(copy.title, async () => {
        const scoped = await tokeniseLines(copy.language, copy.lines);
        assert.deepEqual(annotate(copy.lines, scoped), copy.annotated);
    });
}

test('every pattern meets a line that it is for', async () => {
    const lines = copies.flatMap((copy: AnnotatedCopy) => copy.lines);
    const patterns: Record<string, string>[] = Object.values(grammar.repository).flatMap(
        ({ patterns }): Record<string, string>[] => JSON.parse(JSON.stringify(patterns)),
    );
    const expressions = patterns.flatMap(({ match, begin, end }) => [match, begin, end]).filter((e) => e !== undefined);
    assert.ok(expressions.length > 15, `only ${expressions.length} expressions`);
    for (const expression of expressions) {
        const met = await Promise.all(lines.map((line) => patternMatches(expression, line)));
        assert.ok(met.includes(true), `no line meets ${expression}`);
    }
});

describe('long lines take time in proportion', () => {
    const unkind: Readonly<Record<string, string>> = {
        digits: '1',
        commas: '1,',
        groups: '111,',
        'straight quotes': '"a ',
        'single quotes': "'a ",
        apostrophes: "'a",
        'open quotations': '“a ',
        'open single quotations': '‘a ',
        'number words': 'two hundred ',
        'dotted words': 'a.',
        hedges: 'at least ',
        hyphens: '1-',
    };
    for (const [name, piece] of Object.entries(unkind)) {
        test(name, async () => {
            const line = (length: number) => piece.repeat(Math.ceil(length / piece.length));
            await seconds(line(2_000));
            const short = await least(() => seconds(line(10_000)));
            const long = await least(() => seconds(line(40_000)));
            // Four times the text: a pattern that looks ahead to the end of the line from every place needs sixteen times
            // the time, one that backtracks over pairs of places sixty-four. Small times are all noise.
            assert.ok(long < Math.max(0.5, short * 24), `${short} s for 10,000 characters, ${long} s for 40,000`);
        });
    }
});

/** Processor time, so that a busy machine does not count. */
async function seconds(line: string): Promise<number> {
    const started = process.cpuUsage();
    await tokeniseLines('text.plain', [line]);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000_000;
}

/** The best of three: what else the processor did in the others is no matter of the grammar. */
async function least(run: () => Promise<number>): Promise<number> {
    return Math.min(await run(), await run(), await run());
}
