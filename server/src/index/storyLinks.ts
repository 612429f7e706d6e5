import type { NameKey } from '../claims/storyKeys';
import { commonNames } from '../compare/commonNames';
import { briefLink } from './briefLink';
import type { StoryCard } from './storyCard';
import type { WordNumbers } from './wordNumbers';

/**
 * Whether two sources tell one story: names and words must both agree, and together weigh enough for their distance in
 * time. `names`: what the names that both hold weigh together.
 */
export function tellOneStory(a: StoryCard, b: StoryCard, names: number, numbers: WordNumbers): boolean {
    if (a.brief !== undefined && b.brief !== undefined) return briefLink(a.brief, b.brief);
    const day = sharesDay(a, b);
    const lead = sharesLead(a, b);
    if (names < (lead && day ? leastNames : leastNamesOtherwise)) return false;
    const words = likeness(a, b, numbers);
    if (words < leastWords) return false;
    return names + 8 * words + (day ? 0.5 : 0) >= (lead ? least : leastInBackground) + lag(a, b);
}

/** Of the names of two sources that tell one story, where a name stands at the beginning of both and the day is the same. */
export const leastNames = 1.5;
const leastNamesOtherwise = 2;
const leastWords = 0.15;
const least = 4.5;
/** A source may name another story's people and places far down, as background: more has to agree then. */
const leastInBackground = 9.5;

/** What lies months apart is seldom one story: it needs more that agrees. */
function lag(a: StoryCard, b: StoryCard): number {
    if (a.published === undefined || b.published === undefined) return 0;
    const days = Math.abs(a.published - b.published);
    if (days <= 14) return 0;
    if (days <= 90) return 5;
    return 13;
}

/** Whether a name that is not in all news stands at the beginning of both. */
function sharesLead(a: StoryCard, b: StoryCard): boolean {
    return a.leads.some((name) => b.leads.includes(name));
}

/** A person's full name tells more than a place, and either more when it is named again and again. */
export function nameWeight(name: string, { kind, count }: NameKey): { readonly once: number; readonly often: number } {
    if (commonNames.has(name)) return { once: 0.2, often: 0.2 };
    const full = name.includes(' ');
    const once = kind === 'person' ? (full ? 1.6 : 0.6) : kind === 'place' ? (full ? 0.8 : 0.5) : full ? 1.2 : 0.5;
    return { once, often: count > 1 ? once * 1.4 : once };
}

/**
 * Cosine of the word counts; words that all news is full of count a fortieth. Summed in whole numbers: no order of the
 * words gives another sum.
 */
function likeness(a: StoryCard, b: StoryCard, numbers: WordNumbers): number {
    const { words: left, counts: leftCounts } = a;
    const { words: right, counts: rightCounts } = b;
    let dot = 0;
    let i = 0;
    let j = 0;
    while (i < left.length && j < right.length) {
        const [one, other] = [left[i] as number, right[j] as number];
        if (one < other) i++;
        else if (other < one) j++;
        else {
            dot += root((leftCounts[i++] as number) * (rightCounts[j++] as number)) * numbers.weight(one);
        }
    }
    return dot === 0 ? 0 : dot / UNIT / Math.sqrt(a.square * b.square);
}

function root(square: number): number {
    return square < roots.length ? (roots[square] as number) : Math.round(Math.sqrt(square) * UNIT);
}

/** What 1 is in whole numbers: twenty binary digits are kept. */
const UNIT = 2 ** 20;
const roots = Array.from({ length: 256 }, (_, square) => Math.round(Math.sqrt(square) * UNIT));

function sharesDay(a: StoryCard, b: StoryCard): boolean {
    return a.days.some((day) => b.days.includes(day));
}
