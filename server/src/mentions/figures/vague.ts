import { CURRENCY_WORDS } from '../vocabulary/currencies';
import { AGED_PERSONS, GROUPS } from '../vocabulary/persons';
import { VAGUE_COUNTS, VAGUE_SHARES } from '../vocabulary/vague';
import { readAmount } from './amount';
import type { Reading } from './reading';
import { isPluralNoun, lowerAt, pluralNounWithin, posAt, type Scan, textAt } from './scan';
import { durationUnit, type FoundUnit, measuringUnit } from './units';

/** "dozens", "several", "a few hundred", "most of", "no injuries", "nobody", "both pilots", "all passengers". */
export function recogniseVague(scan: Scan, i: number): Reading | undefined {
    return phrase(scan, i) ?? nothing(scan, i) ?? everything(scan, i) ?? both(scan, i);
}

interface Entry {
    readonly words: readonly string[];
    readonly min: number;
    readonly max: number;
    readonly kind: 'count' | 'percent';
}

const ENTRIES = indexed();

function indexed(): ReadonlyMap<string, readonly Entry[]> {
    const index = new Map<string, Entry[]>();
    const add = (kind: Entry['kind'], table: readonly (readonly [string, number, number])[]): void => {
        for (const [phrase, min, max] of table) {
            const words = phrase.split(' ');
            const first = words[0] ?? '';
            index.set(first, [...(index.get(first) ?? []), { words, min, max, kind }]);
        }
    };
    add('count', VAGUE_COUNTS);
    add('percent', VAGUE_SHARES);
    for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return index;
}

function phrase(scan: Scan, i: number): Reading | undefined {
    for (const { words, min, max, kind } of ENTRIES.get(lowerAt(scan, i)) ?? []) {
        if (!words.every((word, nth) => lowerAt(scan, i + nth) === word)) continue;
        // "of" belongs to what is counted, not to the figure: "dozens of flights".
        const to = words.at(-1) === 'of' ? i + words.length - 1 : i + words.length;
        if (kind === 'percent') return isShare(scan, i, words, to) ? vague(i, to, min, max, kind) : undefined;
        const unit = unitBehind(scan, i + words.length);
        if (unit !== undefined) return { ...vague(i, to, min, max, kind), ...unit };
        if (!countsSomething(scan, i, words, to)) return undefined;
        return vague(i, to, min, max, kind);
    }
    return undefined;
}

/** "several hours", "a couple of miles", "hundreds of dollars": vague, but of a unit. */
function unitBehind(scan: Scan, i: number): (Pick<Reading, 'kind' | 'to'> & Partial<Reading>) | undefined {
    const duration = durationUnit(scan, i);
    if (duration !== undefined) return { kind: 'duration', ...inUnit(duration) };
    const currency = CURRENCY_WORDS.get(lowerAt(scan, i));
    if (currency !== undefined && lowerAt(scan, i + 1) !== 'of') return { kind: 'money', unit: currency, to: i + 1 };
    const measure = measuringUnit(scan, i);
    return measure === undefined || scan.lexemes[i]?.lower === 'stone'
        ? undefined
        : { kind: 'measurement', ...inUnit(measure) };
}

function inUnit({ unit, to }: FoundUnit): {
    readonly to: number;
    readonly unit: string;
    readonly base: NonNullable<Reading['base']>;
} {
    return { to, unit: unit.name, base: { unit: unit.base, factor: unit.factor, offset: unit.offset ?? 0 } };
}

function vague(from: number, to: number, min: number, max: number, kind: 'count' | 'percent'): Reading {
    return {
        kind,
        from,
        to,
        core: { from, to },
        value: min,
        granularity: 1,
        rounding: 'whole',
        interval: [min, max],
        form: 'vague',
        ...(kind === 'percent' ? { unit: 'percent' } : {}),
        hedged: true,
    };
}

function countsSomething(scan: Scan, i: number, words: readonly string[], to: number): boolean {
    // "a majority of 402", "a number of 12": the number says it.
    if (readAmount(scan, i + words.length) !== undefined) return false;
    switch (words.join(' ')) {
        case 'few':
            return (
                pluralNounWithin(scan, to, 2) &&
                !/^(?:the|past|last|next|these|those|a|every|first|so)$/.test(lowerAt(scan, i - 1))
            );
        case 'tens':
            return false;
        case 'scores':
            return lowerAt(scan, to) === 'of' || /^(?:were|have|are)$/.test(lowerAt(scan, to));
        case 'scores of':
            return (
                posAt(scan, i - 1) !== 'NOUN' &&
                !/^(?:the|with|test)$/.test(lowerAt(scan, i - 1)) &&
                pluralNounWithin(scan, i + 2, 2)
            );
        case 'several':
        case 'multiple':
        case 'numerous':
        case 'countless':
        case 'a few':
            return (
                pluralNounWithin(scan, to, 3) ||
                /^(?:of|others|more)$/.test(lowerAt(scan, to)) ||
                posAt(scan, to) === 'VERB' ||
                posAt(scan, to) === 'AUX'
            );
        case 'a couple':
            return isPluralNoun(scan, to);
        case 'a handful':
            return /^[.,;]?$/.test(textAt(scan, to));
    }
    return true;
}

/** "most of the passengers", "most passengers"; not "the most", "at most", "most likely". */
function isShare(scan: Scan, i: number, words: readonly string[], to: number): boolean {
    if (words[0] !== 'most') return readAmount(scan, i + words.length) === undefined;
    if (
        /^(?:the|at|s|its|their|his|her|world's|second|third)$/.test(lowerAt(scan, i - 1)) ||
        textAt(scan, i - 1) === '-' ||
        lowerAt(scan, i - 1).endsWith("'s")
    )
        return false;
    return (
        lowerAt(scan, to) === 'of' ||
        isPluralNoun(scan, to) ||
        (posAt(scan, to) === 'ADJ' && isPluralNoun(scan, to + 1) && scan.opening[i] === true)
    );
}

/** "no injuries", "none of the passengers", "no one was hurt", "nobody": nought of them. */
function nothing(scan: Scan, i: number): Reading | undefined {
    const word = lowerAt(scan, i);
    const zero = (to: number): Reading => ({ ...vague(i, to, 0, 0, 'count'), form: 'words' });
    if (word === 'nobody' || (word === 'none' && !/^(?:the|other|too)$/.test(lowerAt(scan, i + 1)))) return zero(i + 1);
    // "not one window", "not a single vote".
    if (word === 'not') {
        if (lowerAt(scan, i + 1) === 'a' && lowerAt(scan, i + 2) === 'single') return zero(i + 3);
        const counts =
            lowerAt(scan, i + 1) === 'one' &&
            (lowerAt(scan, i + 2) === 'of' || /^(?:NOUN|PROPN|ADJ)$/.test(posAt(scan, i + 2) ?? ''));
        return counts ? zero(i + 2) : undefined;
    }
    if (word !== 'no') return undefined;
    if (lowerAt(scan, i + 1) === 'one' && lowerAt(scan, i + 2) !== '-') return zero(i + 2);
    let at = i + 1;
    while (
        at < i + 3 &&
        (posAt(scan, at) === 'ADJ' || /^(?:other|immediate|serious|reported|further)$/.test(lowerAt(scan, at))) &&
        !isPluralNoun(scan, at)
    )
        at++;
    const noun = lowerAt(scan, at);
    if (IDIOMS.has(noun) || IDIOMS.has(lowerAt(scan, i + 1))) return undefined;
    return isPluralNoun(scan, at) ||
        AGED_PERSONS.has(noun) ||
        /^(?:casualty|injury|death|survivor|arrest|loss|damage)$/.test(noun)
        ? zero(i + 1)
        : undefined;
}

const IDIOMS: ReadonlySet<string> = new Set(
    'plans doubt doubts longer matter more less fewer idea comment signs means circumstances reasons words intentions details grounds options limits terms hopes illusions regrets qualms bounds secrets doubt sign reason evidence links ties such way need point problem fault friend stranger match man fan'.split(
        ' ',
    ),
);

/** "all passengers", "all of the crew", "everyone aboard": the whole of a group of people, as a hundred percent. */
function everything(scan: Scan, i: number): Reading | undefined {
    const word = lowerAt(scan, i);
    const whole = (to: number): Reading => ({ ...vague(i, to, 100, 100, 'percent'), whole: true });
    if (word === 'everyone' || word === 'everybody')
        return ON_THE_SPOT.test(lowerAt(scan, i + 1)) ? whole(i + 1) : undefined;
    if (word !== 'all' || textAt(scan, i + 1) === '-') return undefined;
    if (/^(?:at|after|above|not|it|they|we|us|them|you)$/.test(lowerAt(scan, i - 1))) return undefined;
    if (
        /^(?:aboard|inside|on)$/.test(lowerAt(scan, i + 1)) &&
        (lowerAt(scan, i + 1) !== 'on' || lowerAt(scan, i + 2) === 'board')
    )
        return whole(i + 1);
    let at = i + 1;
    if (lowerAt(scan, at) === 'of') at++;
    if (/^(?:the|those|these|its|their|his|her|our)$/.test(lowerAt(scan, at))) at++;
    if (readAmount(scan, at) !== undefined) return undefined;
    if (posAt(scan, at) === 'ADJ' || posAt(scan, at) === 'NUM') at++;
    return GROUPS.has(lowerAt(scan, at)) || GROUPS.has(lowerAt(scan, at + 1)) ? whole(i + 1) : undefined;
}

/** Behind "everyone": not in "everyone knows". */
const ON_THE_SPOT = /^(?:on|aboard|inside|else|survived|escaped|died|was|killed|involved|onboard)$/;

/** "both pilots", "both of them", "both died"; not "both Leeds and York". */
function both(scan: Scan, i: number): Reading | undefined {
    if (lowerAt(scan, i) !== 'both') return undefined;
    const next = lowerAt(scan, i + 1);
    if (
        next !== 'of' &&
        !/^(?:were|are|have|had|died|survived|was|remain|remained|denied|pleaded|escaped|suffered)$/.test(next) &&
        !pluralNounWithin(scan, i + 1, 2)
    )
        return undefined;
    if (isPluralNoun(scan, i + 1) && lowerAt(scan, i + 2) === 'and') return undefined;
    return { ...vague(i, i + 1, 2, 2, 'count'), form: 'words', whole: true, hedged: false };
}
