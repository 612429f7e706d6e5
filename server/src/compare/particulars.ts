import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { actorsOf } from './actors';
import { valuesAgree } from './alignment';
import { commonStems } from './commonStems';
import type { EqualPair } from './equalFigures';
import { figurePattern, type Match, matchesOf } from './figurePattern';
import { distance } from './intervals';
import { keptBySource } from './keptBySource';
import { type MarkedSentence, markedSentences } from './markedSentence';
import { sameTime } from './slots';
import { happenings, lasting, repeated } from './vocabularyOfParticulars';

/** Two figures for one thing of which a story has one. */
export interface ParticularPair {
    readonly a: Claim;
    readonly b: Claim;
    /** "the length of the trial" */
    readonly about: string;
    readonly agrees: boolean;
}

/** A figure that says how long, at what time of the day or how often, of something that the story has once. */
interface Particular {
    readonly claim: Claim;
    readonly about: string;
    /** What both have to be of: "length of trial"; "time of any" where the copy says "it happened". */
    readonly slot: string;
    readonly marked: MarkedSentence;
    /** Of how often: since when, by the year; of a verdict: the surname. */
    readonly frame: string | undefined;
}

/**
 * Lengths of what lasts, times of what happened, and how often, whatever the words: "a trial of nine weeks", "the 12-week
 * trial". Only where each source gives one figure for it; what else it could be of is let be.
 */
export function alignParticulars(a: SourceReading, b: SourceReading): ParticularPair[] {
    const [left, right] = [particularsOf(a), particularsOf(b)];
    const pairs: ParticularPair[] = [];
    for (const one of left) {
        for (const other of right) {
            if (!isOneThing(one, other) || !isOneTold(one, left) || !isOneTold(other, right)) continue;
            const agrees = valuesAgree(one.claim, other.claim);
            if (agrees || isFarEnough(one.claim, other.claim))
                pairs.push({ a: one.claim, b: other.claim, about: one.about, agrees });
        }
    }
    return pairs;
}

/** Those of them that agree, for hovers and the report. */
export function alignAgreedParticulars(a: SourceReading, b: SourceReading): EqualPair[] {
    return alignParticulars(a, b).flatMap((pair) => (pair.agrees ? [{ a: pair.a, b: pair.b, score: 0.7 }] : []));
}

function isOneThing(one: Particular, other: Particular): boolean {
    const [left, right] = [one.claim, other.claim];
    if (left.kind !== right.kind) return false;
    if (left.kind === 'time') {
        if (left.date !== undefined && right.date !== undefined && !sameTime(left.date, right.date)) return false;
        return one.slot === other.slot || one.slot === anyTime || other.slot === anyTime;
    }
    if (one.slot !== other.slot || one.frame !== other.frame) return false;
    if (one.slot === latest) return left.unit === right.unit && sharedWords(one, other) >= 1.5;
    return !one.slot.startsWith('times') || sharedWords(one, other) >= (one.frame === undefined ? 1 : 0.5);
}

/** Names and other words that both sentences hold, besides the verb; half for words that are everywhere. */
function sharedWords(one: Particular, other: Particular): number {
    const verb = one.slot.slice('times '.length);
    const words = new Set(other.marked.sentence.words.map(({ stem }) => stem));
    const shared = new Set(
        one.marked.sentence.words.flatMap(({ stem }) => (words.has(stem) && !verb.startsWith(stem) ? stem : [])),
    );
    return [...shared].reduce((sum, stem) => sum + (commonStems.has(stem) ? 0.5 : 1), 0);
}

/** Whether the source gives no other figure for it. */
function isOneTold(one: Particular, all: readonly Particular[]): boolean {
    return all.every(
        (again) =>
            again === one ||
            again.slot !== one.slot ||
            again.frame !== one.frame ||
            valuesAgree(again.claim, one.claim),
    );
}

/** Hours a few minutes apart are one hour, and eight weeks are two months. */
function isFarEnough(a: Claim, b: Claim): boolean {
    if (a.quantity === undefined || b.quantity === undefined) return false;
    if (a.quantity.value === b.quantity.value && a.unit === b.unit) return false;
    if (a.kind === 'time') return clockGap(a, b) > 5;
    if (a.unit === b.unit) return true;
    return a.base !== undefined && b.base !== undefined && distance(a.base.quantity, b.base.quantity) > 0.3;
}

/** Minutes between the nearest ends of two times; without "a.m." or "p.m." either half of the day is meant. */
function clockGap(a: Claim, b: Claim): number {
    const [one, other] = [a.quantity, b.quantity];
    if (one === undefined || other === undefined) return 0;
    const round = [a, b].every(({ text }) => halves.test(text)) ? 24 * 60 : 12 * 60;
    const apart = Math.abs(one.value - other.value) % round;
    const slack = (one.max - one.min + other.max - other.min) / 2;
    return Math.min(apart, round - apart) - slack;
}

const halves = /[ap]\.? ?m\b|noon|midday|midnight|\b(?:0\d|1[3-9]|2[0-3])[:.]\d\d/i;
const anyTime = 'time of any';
const latest = 'latest';

const particularsOf = keptBySource((source): readonly Particular[] =>
    markedSentences(source).flatMap((marked) => (marked.claims.length === 0 ? [] : particularsIn(source, marked))),
);

function particularsIn(source: SourceReading, marked: MarkedSentence): Particular[] {
    const found: Particular[] = [];
    const add = (match: Match, slot: string, about: string, frame?: string) => {
        const claim = match.claim('x');
        if (claim?.quantity === undefined || found.some((one) => one.claim === claim)) return;
        // "Fined twice since 2019" reads as of 2019; what it is held against has the same period.
        if (
            (claim.event !== 'main' && frame === undefined) ||
            claim.polarity !== 'affirmed' ||
            notThis.test(match.before.slice(-25) + match.text)
        )
            return;
        found.push({ claim, slot, about, marked, frame });
    };
    for (const { noun, shapes } of lengths)
        for (const shape of shapes)
            for (const match of matchesOf(marked, shape)) add(match, `length of ${noun}`, 'how long it lasted');
    if (!zones.test(marked.text))
        for (const { slot, shapes } of times)
            for (const shape of shapes)
                for (const match of matchesOf(marked, shape)) add(match, slot, 'when it happened');
    for (const match of matchesOf(marked, often)) {
        const verb = match.word('verb')?.toLowerCase();
        if (verb !== undefined) add(match, `times ${verb}`, 'how often', periodOf(source, match));
    }
    for (const match of matchesOf(marked, newest)) add(match, latest, 'the latest figure', 'latest');
    for (const match of matchesOf(marked, counts)) {
        const claim = match.claim('x');
        const actor = claim && actorsOf(source)(marked.sentence, claim.focus);
        if (actor !== undefined) add(match, 'counts of guilt', 'of how many counts', actor.surname);
    }
    return found;
}

/** "2019" of "since 2019", and of "in the past six years" in copy of 2025; undefined where no period is given. */
function periodOf({ published }: SourceReading, { behind, marked }: Match): string | undefined {
    const since = /^[^.;]{0,30}?\bsince ‹y(\d+)›/.exec(behind)?.[1];
    if (since !== undefined) return marked.claims[Number(since)]?.date?.slice(0, 4);
    const past = /^[^.;]{0,30}?\b(?:in|over|during|within) (?:the )?(?:past|last|previous) ‹d(\d+)›/.exec(behind)?.[1];
    const length = past === undefined ? undefined : marked.claims[Number(past)];
    if (length?.unit !== 'year' || length.quantity === undefined || published === undefined)
        return /^[^.;]{0,30}?\b(?:in|over|during|this|last|since|before|by|as)\b/.test(behind)
            ? behind.slice(0, 20)
            : undefined;
    return String(Number(published.slice(0, 4)) - length.quantity.value);
}

const hedge = '(?:about |around |some |nearly |almost |just over |more than |over |only |roughly |at least )?';

const lengths = lasting.map((noun) => ({
    noun,
    shapes: [
        figurePattern(
            `\\b${noun} (?:of|lasting|that (?:lasted|ran for|took|went on for|dragged on for)|which lasted|, which (?:lasted|ran for|took),?) ${hedge}{d:x}`,
        ),
        figurePattern(
            `\\b(?:a|an|the|his|her|their|its|this) {d:x}(?:'s?|-long| long)? (?:[\\p{L}-]+ ){0,2}?${noun}\\b`,
        ),
        figurePattern(
            `\\b${noun}\\b[^‹›;,.]{0,40}?\\b(?:lasted|ran for|went on for|took|ended after|continued for|dragged on for|was over after|had lasted) ${hedge}{d:x}`,
        ),
        figurePattern(`{d:x} ?[:–—-] (?:the )?(?:length|duration) of (?:the )?(?:[\\p{L}-]+ )?${noun}\\b`),
        figurePattern(`\\b(?:length|duration) of (?:the )?${noun}(?: was| is|:)? ${hedge}{d:x}`),
        figurePattern(`\\bafter {d:x} (?:of|on) ${noun}\\b`),
    ],
}));

const clock = '(?:at |around |about |just )*(?:exactly |precisely |approximately |roughly |nearly |almost )?{t:x}';
const happened =
    '(?:happened|occurred|took place|struck|hit|was reported|were reported|broke out|came|began|started|erupted|went off|ripped through|tore through|rocked|shook|flattened)';
const times = [
    ...happenings.map((words) => {
        const word = `(?:${words.join('|')})`;
        return {
            slot: `time of ${words[0]}`,
            shapes: [
                figurePattern(`\\b(?:the|an?) (?:[\\p{L}-]+ )?${word},? (?:which |that )?(?:${happened} )?${clock}`),
                figurePattern(
                    `\\b(?:the|an?|this) (?:[\\p{L}-]+ )?${word}(?: [^‹›;,.]{0,40}?)?,? (?:which |that )?${happened}(?: [^‹›;,.]{0,40}?)? (?:at|around|about) ${clock}`,
                ),
                figurePattern(`\\bat ${clock}[^‹›;.]{0,25}?,? (?:when|as) (?:the|an?) (?:[\\p{L}-]+ )?${word}\\b`),
                figurePattern(`\\b(?:time|moment) of the ${word}[^‹›;.]{0,12} ${clock}`),
            ],
        };
    }),
    {
        slot: anyTime,
        shapes: [figurePattern(`\\b(?:it|this) (?:happened|occurred|took place|struck|went off|broke out) ${clock}`)],
    },
];

const verb = `(?<verb>${repeated.join('|')})`;
const often = figurePattern(
    `\\b${verb}(?: [\\p{L}'-]+){0,5}? ${hedge}{cx:x}(?= times\\b| occasions\\b|[,.;]|$| (?:since|in|over|during|for|by)\\b)`,
);
const newest = figurePattern(
    `\\b(?:latest|most recent|most recently|newest)(?: [\\p{L}'-]+){0,3}?(?: at| to| for)? ${hedge}{mcu:x}`,
);
const counts = figurePattern(
    '\\b(?:convicted|(?<!not )guilty)(?: [^‹›;.]{0,20}?| in ‹y\\d+›)? (?:of|on) {c:x}(?= (?:of|and|counts?|charges?|out)\\b|[,.;]|$| [\\p{L}-]+ (?:counts|charges))',
);

/** Of another one than this. */
const notThis =
    /\b(?:first|second|third|previous|earlier|last year's|another|other|next|longest|shortest|usually|average|typical\w*|similar|each|every|former|separate|planned|would|if|maximum|minimum)\b/i;
/** Two clocks. */
const zones = /\b(?:GMT|UTC|BST|CET|[ECMP][SD]?T|local time)\b/;
