import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { areAlternatives } from './alternatives';
import { areAntonyms, turningWords } from './antonyms';

/** Two sentences of one text that tell the same, and of which one turns a word of the other round. Source offsets. */
export interface Reversed {
    readonly a: Span;
    readonly b: Span;
    /** The two words: "rise", "fall"; or "launch", "not launch". */
    readonly words: readonly [string, string];
}

/** Content words that a sentence needs, to be known again. */
export const fewest = 5;

/** The first word of one sentence that the other turns round: opposite, denied, or swapped for another of its kind. */
export function turned(source: SourceReading, a: SentenceReading, b: SentenceReading): Reversed | undefined {
    if (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker) return undefined;
    const [onlyA, onlyB] = [unshared(a, b), unshared(b, a)];
    // A name on either side that the other lacks: two people, two places, two things; or one of them swapped.
    if (onlyA.some((word) => word.name) && onlyB.some((word) => word.name)) return swappedIn(source, a, b);
    // "Rose in the spring", "fell in the autumn": two things.
    if (onlyA.some((one) => onlyB.some((other) => areAlternatives(one.stem, other.stem))))
        return swappedIn(source, a, b);
    for (const one of onlyA) {
        for (const other of onlyB) {
            if (one.name || other.name || one.negated !== other.negated) continue;
            if (
                !areAntonyms(one.stem, other.stem) &&
                !areAntonyms(wordOf(source, one).toLowerCase(), wordOf(source, other).toLowerCase())
            )
                continue;
            if (!sameSurroundings(a, one, b, other)) continue;
            return { a: spanOf(one), b: spanOf(other), words: [wordOf(source, one), wordOf(source, other)] };
        }
    }
    return deniedIn(source, a, b) ?? turnedBetween(source, a, b) ?? swappedIn(source, a, b);
}

/** "has launched an inquiry" / "has not launched an inquiry" */
function deniedIn(source: SourceReading, a: SentenceReading, b: SentenceReading): Reversed | undefined {
    // "Unable to find evidence" denies as "found no evidence" does.
    if (Math.min(a.words.length, b.words.length) <= fewest || [a, b].some(hasHiddenDenial)) return undefined;
    for (const one of a.words) {
        for (const other of b.words) {
            if (other.stem !== one.stem || one.name || other.negated === one.negated) continue;
            if (!(one.verb && other.verb) && !isPlea(a, one, b, other)) continue;
            if (!sameSurroundings(a, one, b, other)) continue;
            const [yes, no] = [wordOf(source, one), wordOf(source, other)];
            return {
                a: spanOf(one),
                b: spanOf(other),
                words: one.negated ? [`not ${yes}`, no] : [yes, `not ${no}`],
            };
        }
    }
    return undefined;
}

/** "in front of the Leeds town hall" / "in front of the York town hall": one word in the same place of the same words. */
function swappedIn(source: SourceReading, a: SentenceReading, b: SentenceReading): Reversed | undefined {
    const [onlyA, onlyB] = [unshared(a, b), unshared(b, a)];
    const small = Math.min(
        new Set(a.words.map(({ stem }) => stem)).size,
        new Set(b.words.map(({ stem }) => stem)).size,
    );
    const missing = Math.min(onlyA.length, onlyB.length);
    // A headline shortens names, "Co." for "County".
    const inBody = a.place === 'body' && b.place === 'body';
    if (small - missing < 6 || missing / small > 0.3) return undefined;
    for (const one of onlyA) {
        for (const other of onlyB) {
            const names = inBody && one.name && other.name && !one.stem.startsWith(other.stem.slice(0, 3));
            if (!names && !areAlternatives(one.stem, other.stem)) continue;
            if (!sameNeighbours(a, one, b, other)) continue;
            return { a: spanOf(one), b: spanOf(other), words: [wordOf(source, one), wordOf(source, other)] };
        }
    }
    return undefined;
}

/** The words right before and right behind are the same; at an end of the sentence, two on the other side. */
function sameNeighbours(a: SentenceReading, one: ContentWord, b: SentenceReading, other: ContentWord): boolean {
    const [i, j] = [a.words.indexOf(one), b.words.indexOf(other)];
    const same = (step: number) =>
        a.words[i + step] !== undefined && a.words[i + step]?.stem === b.words[j + step]?.stem;
    // A name that opens a sentence may be its dateline.
    const opens = (i === 0 || j === 0) && !one.name;
    return (
        (same(-1) && same(1)) || (opens && same(1) && same(2)) || (same(-1) && same(-2) && a.words[i + 1] === undefined)
    );
}

function hasHiddenDenial({ words }: SentenceReading): boolean {
    return words.some(({ stem }) => hiddenDenials.has(stem));
}

const hiddenDenials: ReadonlySet<string> = new Set([
    'unable',
    'fail',
    'lack',
    'refuse',
    'stop',
    'unlikely',
    'absence',
    'avoid',
]);

/** "Not guilty" of the same charge. */
function isPlea(a: SentenceReading, one: ContentWord, b: SentenceReading, other: ContentWord): boolean {
    const [i, j] = [a.words.indexOf(one), b.words.indexOf(other)];
    const pleas = [a, b].some(({ words }) => words.filter(({ stem }) => stem === 'guilty').length > 1);
    if (pleas || one.stem !== 'guilty' || a.words[i + 1]?.stem !== b.words[j + 1]?.stem) return false;
    return (a.words[i - 1]?.stem === 'not') !== (b.words[j - 1]?.stem === 'not');
}

/** "burnt it after the train derailed" / "burnt it before the train derailed" */
function turnedBetween(source: SourceReading, a: SentenceReading, b: SentenceReading): Reversed | undefined {
    for (let i = 1; i < a.words.length; i++) {
        const [before, behind] = [a.words[i - 1], a.words[i]];
        for (let j = 1; j < b.words.length; j++) {
            if (before?.stem !== b.words[j - 1]?.stem || behind?.stem !== b.words[j]?.stem) continue;
            const [gapA, gapB] = [gap(source, before, behind), gap(source, b.words[j - 1], b.words[j])];
            if (gapA === undefined || gapB === undefined) continue;
            for (const [one, other] of turningWords) {
                const [plus, minus] = [find(one, other, gapA), find(other, one, gapB)];
                if (plus !== undefined && minus !== undefined)
                    return { a: plus.span, b: minus.span, words: [plus.word, minus.word] };
                const [minusA, plusB] = [find(other, one, gapA), find(one, other, gapB)];
                if (minusA !== undefined && plusB !== undefined)
                    return { a: minusA.span, b: plusB.span, words: [minusA.word, plusB.word] };
            }
        }
    }
    return undefined;
}

interface Gap extends Span {
    readonly text: string;
}

function gap(source: SourceReading, before: ContentWord | undefined, behind: ContentWord | undefined): Gap | undefined {
    if (before === undefined || behind === undefined || behind.start - before.end > 60) return undefined;
    return { start: before.end, end: behind.start, text: source.text.slice(before.end, behind.start) };
}

function find(word: RegExp, other: RegExp, { start, text }: Gap): { span: Span; word: string } | undefined {
    const match = word.exec(text);
    if (match === null || other.test(text)) return undefined;
    return { span: { start: start + match.index, end: start + match.index + match[0].length }, word: match[0] };
}

/** The next word on either side that both sentences have is the same one, on one side at least. */
function sameSurroundings(a: SentenceReading, one: ContentWord, b: SentenceReading, other: ContentWord): boolean {
    const [i, j] = [a.words.indexOf(one), b.words.indexOf(other)];
    const near = (words: readonly ContentWord[], at: number, step: number) =>
        [1, 2].flatMap((far) => words[at + far * step]?.stem ?? []).filter((stem) => stem !== 'not');
    const meet = (step: number) => near(a.words, i, step).some((stem) => near(b.words, j, step).includes(stem));
    return meet(1) && (meet(-1) || i === 0 || j === 0);
}

function unshared(a: SentenceReading, b: SentenceReading): readonly ContentWord[] {
    return a.words.filter((word) => word.stem !== 'not' && !b.words.some(({ stem }) => stem === word.stem));
}

function spanOf({ start, end }: ContentWord): Span {
    return { start, end };
}

function wordOf(source: SourceReading, { start, end }: ContentWord): string {
    return source.text.slice(start, end);
}
