import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import { fewest, type Reversed, turned } from './turnedWords';

/**
 * Sentences that a text tells again, nearly word for word, and once the other way round: denied, with the opposite verb, or
 * "before" for "after". Sentences that differ in a name, a day or a figure tell of two things.
 */
export function reversedIn(source: SourceReading): Reversed[] {
    const sentences = source.sentences
        .filter((sentence) => sentence.place !== 'table' && sentence.words.length >= fewest)
        .slice(0, most);
    const figures = sentences.map((sentence) => figuresOf(source, sentence));
    const stems = sentences.map((sentence) => new Set(sentence.words.map((word) => word.stem)));
    const found: Reversed[] = [];
    for (let i = 0; i < sentences.length; i++) {
        for (let j = i + 1; j < sentences.length; j++) {
            const [left, right] = [stems[i], stems[j]];
            if (left === undefined || right === undefined || !isToldAgain(left, right)) continue;
            if (tellOtherFigures(figures[i] ?? [], figures[j] ?? [])) continue;
            const reversed = turned(source, sentences[i] as SentenceReading, sentences[j] as SentenceReading);
            if (reversed !== undefined) found.push(reversed);
        }
    }
    return found;
}

/** Sentences of a source that are held against each other. */
const most = 600;

function isToldAgain(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let shared = 0;
    let left = small.size;
    for (const stem of small) {
        if (stem !== 'not' && large.has(stem)) shared++;
        left--;
        if (shared + left < 4) return false;
    }
    return shared >= 4 && shared / small.size >= 0.6;
}

/** "money 25000000" for each figure of a sentence, "date 2024-05" for each day. */
function figuresOf(source: SourceReading, { start, end, dates }: SentenceReading): readonly string[] {
    const figures = source.claims
        .filter(
            (claim) =>
                claim.start >= start && claim.end <= end && claim.quantity !== undefined && claim.kind !== 'date',
        )
        .map(({ kind, quantity }) => `${kind} ${quantity?.value}`);
    return [...figures, ...dates.map((date) => `date ${date}`)];
}

/** Whether both give figures of a kind, and the one some that the other lacks, both ways. */
function tellOtherFigures(a: readonly string[], b: readonly string[]): boolean {
    const kinds = new Set(a.map((figure) => figure.split(' ')[0]));
    return [...kinds].some((kind) => {
        const [left, right] = [a, b].map((all) => all.filter((figure) => figure.startsWith(`${kind} `)));
        return (
            left?.some((one) => !right?.includes(one)) === true && right?.some((one) => !left?.includes(one)) === true
        );
    });
}
