import type { Claim } from '../claims/claim';
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
            const [one, other] = [sentences[i] as SentenceReading, sentences[j] as SentenceReading];
            if (tellOtherFigures(figures[i] ?? [], figures[j] ?? [])) {
                const swapped = swappedYears(source, one, other);
                if (swapped !== undefined) found.push(swapped);
                continue;
            }
            const reversed = turned(source, one, other);
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

/** "Margins will rise in 2021 despite 2020" / "in 2022 despite 2020": of two years each, one is the same. */
function swappedYears(source: SourceReading, a: SentenceReading, b: SentenceReading): Reversed | undefined {
    const [left, right] = [a, b].map((sentence) => yearsIn(source, sentence));
    if (left === undefined || right === undefined) return undefined;
    const [one, ...others] = left.filter(({ date }) => !right.some((again) => again.date === date));
    const [other, ...rest] = right.filter(({ date }) => !left.some((again) => again.date === date));
    if (one === undefined || other === undefined || others.length > 0 || rest.length > 0 || left.length < 2)
        return undefined;
    const same = [a, b].map(({ words }) => new Set(words.map(({ stem }) => stem)));
    const shared = [...(same[0] ?? [])].filter((stem) => same[1]?.has(stem)).length;
    return shared < 7 ? undefined : { a: one.focus, b: other.focus, words: [one.text, other.text] };
}

function yearsIn({ claims }: SourceReading, { start, end }: SentenceReading): readonly Claim[] {
    return claims.filter(
        (claim) =>
            claim.kind === 'date' && claim.start >= start && claim.end <= end && /^\d{4}$/.test(claim.date ?? ''),
    );
}
