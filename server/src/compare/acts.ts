import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { type Actor, actorsOf, areOnePerson } from './actors';
import { commonStems } from './commonStems';
import { keptBySource } from './keptBySource';
import { sharedNames } from './similarity';
import { sameTime } from './slots';
import { daysBetween } from './storyDays';
import { type Act, acts } from './vocabularyOfActs';

/** One act that two sources tell in ways of which only one can be true. Source offsets. */
export interface OtherWay {
    readonly about: string;
    readonly a: Span;
    readonly b: Span;
}

/**
 * Acts told in two ways: "said his client would appeal" and "said he would not appeal". Both sentences must name the person
 * nearest to it, or the thing in front of it, alike; a source that tells both ways of one person tells a development.
 */
export function actsToldTwoWays(a: SourceReading, b: SourceReading): OtherWay[] {
    const [left, right] = [toldOf(a), toldOf(b)];
    const otherDays = (daysBetween(a, b) ?? 0) !== 0;
    const found: OtherWay[] = [];
    for (const [nth, act] of acts.entries()) {
        if (otherDays && act.changes === 'later') continue;
        const [ours, theirs] = [left[nth] ?? [], right[nth] ?? []];
        for (const one of ours) {
            for (const other of theirs) {
                if (one.way === other.way || !isOneAct(act, one, other)) continue;
                const both = [...ours, ...theirs].some(
                    (again) =>
                        again !== one &&
                        again !== other &&
                        (ours.includes(again)
                            ? again.way !== one.way && isOneAct(act, again, one)
                            : again.way !== other.way && isOneAct(act, again, other)),
                );
                if (!both) found.push({ about: act.about, a: one.span, b: other.span });
            }
        }
    }
    return found;
}

/** A sentence that tells an act in one way. */
interface Told {
    readonly way: number;
    readonly span: Span;
    readonly sentence: SentenceReading;
    readonly actor: Actor | undefined;
    /** Words in front of it that are no verbs. */
    readonly front: readonly ContentWord[];
    /** Stems of the words behind it. */
    readonly behind: readonly string[];
    /** Names in front of it. Lower case. */
    readonly namesInFront: readonly string[];
    /** "sentence" of "will appeal against the sentence". Lower case. */
    readonly against: string | undefined;
    /** Of the other party: the prosecution, the state. */
    readonly accuses: boolean;
}

/** For each of `acts`, where the source tells it. */
const toldOf = keptBySource((source): readonly (readonly Told[])[] =>
    patterns.map((ways) => source.sentences.flatMap((sentence) => toldIn(source, sentence, ways) ?? [])),
);

/** Undefined where the sentence tells none of the ways, or several, or leaves it open. */
function toldIn(source: SourceReading, sentence: SentenceReading, ways: readonly RegExp[]): Told | undefined {
    const text = source.text.slice(sentence.start, sentence.end).replace(/[’‘]/g, "'");
    const matches = ways.flatMap((pattern, way) => {
        const match = pattern.exec(text);
        return match === null ? [] : [{ way, match }];
    });
    const [only] = matches;
    if (only === undefined || matches.length > 1) return undefined;
    const { way, match } = only;
    const [at, end] = [match.index, match.index + match[0].length];
    const before = text.slice(0, at);
    const after = text.slice(end);
    if (leftOpen.test(before) || denied.test(before) || opened.test(after) || anotherTime.test(text)) return undefined;
    if (otherYear(source, sentence)) return undefined;
    const [start, stop] = [sentence.start + at, sentence.start + end];
    const front = sentence.words.filter((word) => word.end <= start);
    const behind = sentence.words.filter((word) => word.start >= stop);
    return {
        way,
        span: { start, end: stop },
        sentence,
        actor: actorsOf(source)(sentence, { start, end: stop }),
        front: front.filter((word) => !word.verb),
        behind: behind.slice(0, 6).map(({ stem }) => stem),
        namesInFront: sentence.names.filter((name) => before.toLowerCase().includes(name)),
        against: /^ (?:against|over) (?:(?:the|his|her|their|its) )?([\p{L}-]+)/iu.exec(after)?.[1]?.toLowerCase(),
        accuses: accusers.test(text),
    };
}

/** "He stepped down as a coach in 2011" in copy of 2024. */
function otherYear({ published }: SourceReading, { dates }: SentenceReading): boolean {
    return dates.some((date) => /^\d{4}$/.test(date) && date !== published?.slice(0, 4));
}

function isOneAct(act: Act, one: Told, other: Told): boolean {
    const [left, right] = [one.sentence, other.sentence];
    if (
        left.dates.length > 0 &&
        right.dates.length > 0 &&
        !left.dates.some((day) => right.dates.some((again) => sameTime(day, again)))
    )
        return false;
    if (one.against !== undefined && other.against !== undefined && one.against !== other.against) return false;
    if (act.object === 'same') {
        const shared = one.behind.filter((stem) => other.behind.includes(stem));
        if (shared.length < 2 && (shared.length === 0 || !isAll(shared, one.behind, other.behind))) return false;
    }
    switch (act.of) {
        case 'person':
            return one.actor !== undefined && other.actor !== undefined && areOnePerson(one.actor, other.actor);
        case 'anyone':
            return one.accuses === other.accuses && sharedNames(left.names, right.names) > 0;
        case 'thing':
            return isOneThing(one, other);
    }
}

/** "Accepted the resignation", "rejected the resignation": one word is all that stands behind one of them. */
function isAll(shared: readonly string[], one: readonly string[], other: readonly string[]): boolean {
    return Math.min(one.length, other.length) === 1 && shared.some((stem) => !commonStems.has(stem));
}

/** The same noun in front, the same places and names in front where both have some, and a name that both sentences hold. */
function isOneThing(one: Told, other: Told): boolean {
    const noun = one.front.some(
        ({ stem, name }) =>
            !commonStems.has(stem) && other.front.some((again) => again.stem === stem && !(name && again.name)),
    );
    if (!noun) return false;
    if (
        one.namesInFront.length > 0 &&
        other.namesInFront.length > 0 &&
        sharedNames(one.namesInFront, other.namesInFront) === 0
    )
        return false;
    return sharedNames(one.sentence.names, other.sentence.names) > 0;
}

const patterns: readonly (readonly RegExp[])[] = acts.map(({ ways }) => ways.map((way) => new RegExp(way, 'iu')));

/** In front of it, in the same clause: whether it is so is left open, or somebody only wants it. */
const leftOpen =
    /\b(?:if|whether|could|might|may|should|unless|hop(?:e|es|ed|ing)|fear(?:s|ed)?|threat\w*|call(?:s|ed|ing)? for|demand\w*|urg(?:e|es|ed|ing)|ask(?:s|ed)? (?:to|for)|want\w*|rumou?r\w*|almost|nearly|likely|unlikely|refus\w+ to say|petition\w*|not clear|unclear|before (?:he|she|they|it) (?:could|was|were)|believed)\b[^,;.]*$/i;
/** Right in front of it. */
const denied =
    /(?:\b(?:not|never|no|nobody|without|neither|denie[sd]|deny|forced to|had to|instead of)|n't)(?: [\w']+){0,2} ?$/i;
/** Behind it. */
const opened = /^[^,;.]{0,40}\b(?:another|if|unless|or not|before (?:he|she|they) (?:was|were|could))\b|\blater\b/i;
/** Another time than that of the story. */
const anotherTime =
    /\b(?:last (?:year|month|season|week|time)|years? ago|months? ago|previous(?:ly)?|the year before|retrial|originally|at first|initially|reversed|overturned|quashed)\b/i;
const accusers = /\b(?:prosecut\w+|the (?:state|crown|government|district attorney)|state attorney|plaintiffs?)\b/i;
