import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Figure } from '../../server/src/mentions/figure';
import { recogniseFigures } from '../../server/src/mentions/figures';
import { splitPassages } from '../../server/src/text/passages';
import { tokenise } from '../../server/src/text/tokens';
import type { CorpusScore } from '../claims/corpusScore';
import { type CorpusMark, type CorpusSentence, readCorpus } from '../support/corpus';

/** Scores the corpus of figures: kind, value and whatever else a mark says, all in one. */
export function scoreFigures(): CorpusScore & { readonly plain: number } {
    const corpus = readCorpus(readFileSync(new URL('./figures.corpus.txt', import.meta.url), 'utf8'));
    const misses: string[] = [];
    const extras: string[] = [];
    let marked = 0;
    let plain = 0;
    let found = 0;
    let right = 0;
    for (const sentence of corpus) {
        const figures = figuresOf(sentence.text);
        found += figures.length;
        const used = new Set<Figure>();
        for (const mark of sentence.marks) {
            const figure = figures.find((one) => one.start < mark.end && mark.start < one.end);
            if (mark.notes.length === 0 || mark.notes[0] === 'none') {
                plain++;
                if (
                    figure !== undefined &&
                    !sentence.marks.some((other) => other.notes.length > 1 && overlap(other, figure))
                ) {
                    extras.push(said(sentence, mark, figure));
                    used.add(figure);
                }
                continue;
            }
            marked++;
            const wrong = figure === undefined ? 'not found' : difference(mark, figure);
            if (figure !== undefined) used.add(figure);
            if (wrong === undefined) right++;
            else misses.push(`${said(sentence, mark, figure)}: ${wrong}`);
        }
        for (const figure of figures) {
            if (!used.has(figure))
                extras.push(`line ${sentence.line}: “${sentence.text.slice(figure.start, figure.end)}” is not marked`);
        }
    }
    return { name: 'figures: kind and value', marked, found, right, plain, mistakes: [...misses, ...extras] };
}

function figuresOf(text: string): Figure[] {
    return splitPassages(text, 'plaintext').flatMap((passage) => {
        assert.equal(passage.start, 0, `“${text}” is one passage`);
        return recogniseFigures(passage, tokenise(passage.text));
    });
}

function overlap(
    a: { readonly start: number; readonly end: number },
    b: { readonly start: number; readonly end: number },
): boolean {
    return a.start < b.end && b.start < a.end;
}

/** What differs from the notes: kind and value first, then whatever else they say. */
function difference(mark: CorpusMark, figure: Figure): string | undefined {
    const [kind, value, ...rest] = mark.notes;
    const { quantity } = figure;
    if (figure.kind !== kind) return `is ${figure.kind}`;
    const [low, high] = (value ?? '').split('..').map(Number);
    if (
        high === undefined
            ? !close(quantity.value, low)
            : !withinHalf(quantity.min, low, figure) || !withinHalf(quantity.max, high, figure)
    ) {
        return `is ${quantity.value} (${quantity.min} to ${quantity.max})`;
    }
    for (const note of rest) {
        const [name, said] = note.split('=');
        const actual = property(figure, name ?? '');
        const expected = said?.replaceAll('_', ' ') ?? name;
        if (typeof actual === 'number' ? !close(actual, Number(expected)) : actual !== expected)
            return `${name} is ${actual}`;
    }
    return undefined;
}

function property(figure: Figure, name: string): string | number | undefined {
    switch (name) {
        case 'unit':
            return figure.unit;
        case 'per':
            return figure.per;
        case 'pair':
            return figure.pair;
        case 'base':
            return figure.base?.quantity.value;
        case 'whole':
            return figure.whole === true ? 'whole' : undefined;
        case 'converts':
            return figure.converts === undefined ? undefined : 'converts';
        case 'words':
        case 'digits':
        case 'fraction':
        case 'vague':
            return figure.form;
        default:
            return figure.quantity.bound;
    }
}

function close(a: number, b: number | undefined): boolean {
    return b !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-4;
}

/** The ends of a range may lie half a step further out: "205m to 215m" starts at 204.5m. */
function withinHalf(end: number, said: number | undefined, { quantity }: Figure): boolean {
    return said !== undefined && Math.abs(end - said) <= quantity.granularity / 2 + 1e-9;
}

function said(sentence: CorpusSentence, mark: CorpusMark, figure: Figure | undefined): string {
    const read = figure === undefined ? '' : ` as “${sentence.text.slice(figure.start, figure.end)}”`;
    return `line ${sentence.line}: “${sentence.text.slice(mark.start, mark.end)}”${read}`;
}
