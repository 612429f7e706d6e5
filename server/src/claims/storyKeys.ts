import type { Mentions } from '../mentions/mentions';
import type { NameKind } from '../mentions/name';
import type { SentenceReading } from './sourceReading';
import { isMedium } from './vocabulary/media';

/** A name as a key of a story. */
export interface NameKey {
    readonly kind: NameKind;
    /** How often the source names it. */
    readonly count: number;
    /** Named at the beginning, where copy says what it is about. */
    readonly lead: boolean;
}

/** By what two sources are known to tell one story. */
export interface StoryKeys {
    /** Names by their lower-case words; newspapers, broadcasters and agencies are left out. */
    readonly names: ReadonlyMap<string, NameKey>;
    /** ISO days, months and years named, with publication first. */
    readonly dates: ReadonlySet<string>;
    /** Content words that are no names, with how often they stand. */
    readonly stems: ReadonlyMap<string, number>;
}

/** Collects the keys of a source from its sentences and the passages that are copy. */
export function storyKeys(
    sentences: readonly SentenceReading[],
    passages: readonly Mentions[],
    published: string | undefined,
): StoryKeys {
    const names = new Map<string, NameKey>();
    const dates = new Set<string>(published === undefined ? [] : [published.slice(0, 10)]);
    const stems = new Map<string, number>();
    const end = (passages[0]?.passage.start ?? 0) + leadLength;
    for (const { names: mentioned, passage } of passages) {
        for (const { text, kind, start } of mentioned) {
            const name = text.toLowerCase();
            if (isMedium(name)) continue;
            const before = names.get(name);
            const lead = before?.lead === true || passage.start + start < end;
            names.set(name, { kind, count: (before?.count ?? 0) + 1, lead });
        }
    }
    for (const sentence of sentences) {
        for (const date of sentence.dates) dates.add(date);
        for (const word of sentence.words) {
            if (word.name) continue;
            stems.set(word.stem, (stems.get(word.stem) ?? 0) + 1);
        }
    }
    return { names, dates, stems };
}

/** UTF-16 units from the first passage: headline, deck and the first two or three paragraphs. */
const leadLength = 900;
