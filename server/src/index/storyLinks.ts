import type { SourceReading } from '../claims/sourceReading';
import type { NameKey } from '../claims/storyKeys';
import { commonNames } from '../compare/commonNames';
import { commonStems } from '../compare/commonStems';
import { areBrief, briefLink } from './briefLink';
import type { NameRarity } from './nameIndex';

/** How strongly the keys of two sources agree, by kind of key. */
export interface StoryLink {
    /** Shared names, each by its kind and rarity. */
    readonly names: number;
    /** Likeness of the other words, 0 to 1. */
    readonly words: number;
    /** Whether a day is named in both, or publication is the same. */
    readonly day: boolean;
    /** Days between the two publications, where both are known. */
    readonly apart: number | undefined;
}

/** Whether two sources tell one story: names and words must both agree, and together weigh enough for their distance in time. */
export function tellOneStory(a: SourceReading, b: SourceReading, rarity: NameRarity): boolean {
    if (areBrief(a, b)) return briefLink(a, b);
    const link = storyLink(a, b, rarity);
    if (link.names < leastNames || link.words < leastWords) return false;
    return link.names + 8 * link.words + (link.day ? 0.5 : 0) >= least + lag(link.apart);
}

const leastNames = 2;
const leastWords = 0.15;
const least = 5.5;

/** What lies months apart is seldom one story: it needs more that agrees. */
function lag(days: number | undefined): number {
    if (days === undefined || days <= 14) return 0;
    if (days <= 90) return 4;
    return 12;
}

/** The agreeing keys of two sources. */
export function storyLink(a: SourceReading, b: SourceReading, rarity: NameRarity): StoryLink {
    let names = 0;
    for (const [name, key] of a.keys.names) {
        const other = b.keys.names.get(name);
        if (other !== undefined) names += weightOf(name, key, other) * rarity(name);
    }
    return { names, words: likeness(a, b), day: sharesDay(a, b), apart: daysApart(a.published, b.published) };
}

/** A person's full name tells more than a place, and either more when it is named again and again. */
function weightOf(name: string, a: NameKey, b: NameKey): number {
    if (commonNames.has(name)) return 0.2;
    const repeated = a.count > 1 && b.count > 1 ? 1.4 : 1;
    const full = name.includes(' ');
    if (a.kind === 'person') return (full ? 1.6 : 0.6) * repeated;
    if (a.kind === 'place') return (full ? 0.8 : 0.5) * repeated;
    return (full ? 1.2 : 0.5) * repeated;
}

/** Cosine of the word counts; words that all news is full of count a sixth. */
function likeness(a: SourceReading, b: SourceReading): number {
    let dot = 0;
    for (const [stem, count] of a.keys.stems) {
        const other = b.keys.stems.get(stem);
        if (other !== undefined) dot += Math.sqrt(count * other) * stemWeight(stem);
    }
    return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
}

function square(source: SourceReading): number {
    let sum = 0;
    for (const [stem, count] of source.keys.stems) sum += count * stemWeight(stem);
    return sum;
}

function stemWeight(stem: string): number {
    return commonStems.has(stem) ? 0.025 : 1;
}

function sharesDay(a: SourceReading, b: SourceReading): boolean {
    for (const day of a.keys.dates) if (day.length === 10 && b.keys.dates.has(day)) return true;
    return false;
}

function daysApart(a: string | undefined, b: string | undefined): number | undefined {
    if (a === undefined || b === undefined) return undefined;
    const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
    return Number.isNaN(days) ? undefined : days;
}
