import type { SourceReading } from '../claims/sourceReading';
import type { NameKey } from '../claims/storyKeys';
import { commonNames } from '../compare/commonNames';
import { isBrief } from '../compare/scale';
import type { WordNumbers } from './wordNumbers';

/** What linking needs of a source, in a tenth of the room that its reading takes. */
export interface StoryCard {
    readonly uri: string;
    /** In order of the copy. */
    readonly names: ReadonlyMap<string, NameKey>;
    /** Those of the names that stand at the beginning, without the ones that all news is full of. */
    readonly leads: readonly string[];
    /** Numbers of the words that are no names, ascending, and how often each stands. */
    readonly words: Int32Array;
    readonly counts: Uint16Array;
    /** Summed weight of the words, in fortieths. */
    readonly square: number;
    /** Full days that the source names, ISO 8601, publication among them. */
    readonly days: readonly string[];
    /** Day of publication, counted from 1970. */
    readonly published: number | undefined;
    /** Texts too short for keys are compared word by word. */
    readonly brief: SourceReading | undefined;
}

export function storyCard(source: SourceReading, numbers: WordNumbers): StoryCard {
    const { names, stems, dates } = source.keys;
    const counted = [...stems].map(([stem, count]) => ({ number: numbers.take(stem), count }));
    counted.sort((a, b) => a.number - b.number);
    return {
        uri: source.uri,
        names,
        leads: [...names].flatMap(([name, key]) => (key.lead && !commonNames.has(name) ? [name] : [])),
        words: Int32Array.from(counted, ({ number }) => number),
        counts: Uint16Array.from(counted, ({ count }) => Math.min(count, 65_535)),
        square: counted.reduce((sum, { number, count }) => sum + count * numbers.weight(number), 0),
        days: [...dates].filter((day) => day.length === 10),
        published: dayOf(source.published),
        brief: isBrief(source) ? source : undefined,
    };
}

/** The card is of use no more. */
export function discard(card: StoryCard, numbers: WordNumbers): void {
    for (const number of card.words) numbers.give(number);
}

function dayOf(iso: string | undefined): number | undefined {
    const day = iso === undefined ? Number.NaN : Date.parse(iso.slice(0, 10)) / 86_400_000;
    return Number.isNaN(day) ? undefined : day;
}
