import type { SourceInput } from '../../../server/src/text/source';
import { Chance } from './chance';
import { bodyOf, capitals, personOf, townOf } from './names';
import { asides, nouns, qualities, type Topic, topics } from './topics';

/**
 * Invented sources as a newsroom has them: each story in one to twenty articles of about 3 KB, with the same people,
 * places and figures in other words, and now and then a figure that differs. The same at every call; the first `n`
 * sources of a larger newsroom are those of one of `n`.
 */
export function newsroom(count: number): SourceInput[] {
    const sources: SourceInput[] = [];
    for (let nth = 0; sources.length < count; nth++) {
        const story = storyOf(nth);
        const day = 1 + (nth % 28);
        const month = 1 + (Math.floor(nth / 28) % 12);
        const published = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        for (let version = 0; version < story.versions && sources.length < count; version++) {
            const uri = `file:///newsroom/${published}/story-${nth}/version-${version}.txt`;
            sources.push({ uri, text: article(story, version, 3_000), published });
        }
    }
    return sources;
}

/** One more source on the first story, of about `length` UTF-16 units: the one that is typed in. */
export function draft(length: number): SourceInput {
    return { uri: 'file:///newsroom/draft.txt', text: article(storyOf(0), 99, length), published: '2024-01-01' };
}

interface Story {
    readonly nth: number;
    readonly topic: Topic;
    readonly versions: number;
    readonly cast: Readonly<Record<'person' | 'other' | 'place' | 'town' | 'body' | 'thing', readonly string[]>>;
}

function storyOf(nth: number): Story {
    const chance = new Chance(1 + nth);
    const topic = chance.one(topics);
    const places = [townOf(chance), townOf(chance)];
    return {
        nth,
        topic,
        // The first story has company in a newsroom of any size.
        versions: nth === 0 ? 6 : chance.one([1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 20]),
        cast: {
            person: [personOf(chance), personOf(chance), personOf(chance)],
            other: [personOf(chance), personOf(chance)],
            place: [places[0] as string],
            town: [places[1] as string, chance.oneOfFew(capitals), chance.oneOfFew(capitals)],
            body: [bodyOf(chance, places[0] as string), 'police', 'the Interior Ministry'],
            thing: [chance.one(topic.things)],
        },
    };
}

function article(story: Story, version: number, length: number): string {
    const chance = new Chance(1_000 * (story.nth + 1) + version);
    const paragraphs = [fill(story.topic.headline, 'headline', story, chance)];
    let size = 0;
    while (size < length) {
        const sentences: string[] = [];
        for (let more = 1 + chance.below(3); more > 0; more--) {
            const own = chance.below(3) > 0;
            const pattern = own ? chance.one(story.topic.sentences) : chance.one(asides);
            sentences.push(fill(pattern, pattern, story, chance));
        }
        const paragraph = sentences.join(' ');
        paragraphs.push(paragraph);
        size += paragraph.length + 2;
    }
    return paragraphs.join('\n\n');
}

/** The figures of a sentence are those of its story in every article, but for one in thirty. */
function fill(pattern: string, name: string, story: Story, chance: Chance): string {
    let figures = 0;
    const text = pattern.replace(/\{(\w+)\}/g, (whole, slot: string) => {
        switch (slot) {
            case 'n':
                return String(figureOf(name, story, figures++) + (chance.below(30) === 0 ? 1 : 0));
            case 'm':
                return String(2 + chance.below(400));
            case 'day':
                return chance.one(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
            case 'noun':
                return chance.one(nouns);
            case 'quality':
                return chance.one(qualities);
            default:
                return slot in story.cast ? chance.one(story.cast[slot as keyof Story['cast']]) : whole;
        }
    });
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function figureOf(name: string, story: Story, nth: number): number {
    let seed = story.nth + 1;
    for (let i = 0; i < name.length; i++) seed = (seed * 31 + name.charCodeAt(i)) % 1_000_003;
    return 3 + new Chance(seed + nth).below(87);
}
