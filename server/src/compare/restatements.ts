import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { canAgree, distance } from './intervals';
import { tellOtherYears } from './otherYear';
import { isPeopleMeasure } from './peopleMeasures';
import { sameName, similarity } from './similarity';
import { sameTime } from './slots';
import { stemsAround } from './surroundings';
import { contrast } from './vocabulary';

/** A figure that a text gives twice with two values. */
export interface Restatement {
    readonly a: Claim;
    readonly b: Claim;
    /** Whether no careful reader would take the two for two things. */
    readonly sure: boolean;
}

/**
 * Figures of one text that are told again with another value: the sentences share their words and names, and nothing keeps
 * the two apart. Two sentences that differ in several figures and agree in none are entries of a list, not one thing told
 * twice.
 */
export function restatements(source: SourceReading): Restatement[] {
    const figures = source.claims.filter(isFigure).slice(0, most);
    const found: Restatement[] = [];
    for (let i = 0; i < figures.length; i++) {
        const a = figures[i] as Claim;
        for (let j = i + 1; j < figures.length; j++) {
            const b = figures[j] as Claim;
            if (isOneSentence(a, b) || !isComparable(source, a, b) || !excludes(a, b)) continue;
            const told = isToldAgain(source, a, b, figures);
            if (told === undefined) continue;
            found.push({ a, b, sure: told });
        }
    }
    const rivals = new Map<Claim, number>();
    for (const { a, b } of found) for (const side of [a, b]) rivals.set(side, (rivals.get(side) ?? 0) + 1);
    // A figure with many rivals stands in a list or a running report.
    const isListed = (claim: Claim) => (rivals.get(claim) ?? 0) > mostRivals;
    return found.filter(
        ({ a, b }) =>
            !isListed(a) &&
            !isListed(b) &&
            !isEntry(a, b, figures) &&
            !isBorneOut(a, b, figures) &&
            !isBorneOut(b, a, figures),
    );
}

/** Passages that may contradict one figure before all are taken for entries of a list. */
const mostRivals = 4;

/** Figures of a source that are held against each other: a text of 100 pages has no more. */
const most = 1000;

/** True for sure, false for likely, undefined where the two may be two things. */
function isToldAgain(source: SourceReading, a: Claim, b: Claim, figures: readonly Claim[]): boolean | undefined {
    if (attributive(source, a) !== undefined && attributive(source, a) === attributive(source, b)) {
        return /\b(?:the|this|that)\s+$/i.test(source.text.slice(Math.max(0, b.start - 12), b.focus.start))
            ? true
            : undefined;
    }
    const sentence = similarity(a, b);
    const [left, right] = [stemsAround(source, a), stemsAround(source, b)];
    let shared = 0;
    for (const stem of left) if (right.has(stem)) shared++;
    const near = shared / Math.max(1, Math.min(left.size, right.size));
    if (isPeopleMeasure(a.measure))
        return sentence.shared >= 3 && sentence.coverage >= 0.6 ? sentence.coverage >= 0.75 : undefined;
    if (contrast([...left], [...right]) !== undefined || negatedWords(source, a) !== negatedWords(source, b))
        return undefined;
    if (!(near === 1 && shared >= 4) && otherNames(a, b) && otherNames(b, a)) return undefined;
    // "Prices rose 3%. Prices in London rose 5%": a place that one of them names, and little else said.
    if (shared < 4 && otherNames(a, b) !== otherNames(b, a)) return undefined;
    const sameMeasure =
        a.measure === b.measure ||
        (a.head !== undefined && (a.head === b.head || right.has(a.head))) ||
        (b.head !== undefined && left.has(b.head));
    if (sameMeasure && sentence.coverage >= 0.4 && ((shared >= 4 && near >= 0.6) || (shared >= 3 && near >= 0.75)))
        return shared >= 4 && near >= 0.75;
    // Little is said close to the figure, but the sentences tell one thing and hold one such figure each.
    const alone = isOnlyOne(a, figures) && isOnlyOne(b, figures);
    return alone &&
        sentence.shared >= 6 &&
        sentence.coverage >= 0.5 &&
        (sentence.sharedNames > 0 || sentence.coverage >= 0.65)
        ? false
        : undefined;
}

/** "non-gaap" near the figure: a word that makes another basis of the one it stands before. */
function negatedWords(source: SourceReading, claim: Claim): string {
    const before = source.text.slice(Math.max(0, claim.focus.start - 90), claim.focus.start).toLowerCase();
    const sentence = before.slice(before.search(/[.!?]\s[^.!?]*$/) + 1);
    return (sentence.match(/\bnon-\p{L}+/gu) ?? []).join();
}

/** Whether two figures could be one: same kind and unit, same group, day and event, none of them a part or a change. */
function isComparable(source: SourceReading, a: Claim, b: Claim): boolean {
    if (a.kind !== b.kind || a.figure !== b.figure || a.unit !== b.unit || a.per !== b.per) return false;
    if (
        isPeopleMeasure(a.measure) !== isPeopleMeasure(b.measure) ||
        (isPeopleMeasure(a.measure) && a.measure !== b.measure)
    )
        return false;
    if (
        (a.polarity !== b.polarity && !isGiven(source, a) && !isGiven(source, b)) ||
        a.event !== b.event ||
        a.extent === 'part' ||
        b.extent === 'part' ||
        a.extent !== b.extent
    )
        return false;
    if (a.date !== undefined && b.date !== undefined && !sameTime(a.date, b.date)) return false;
    if (
        a.dates.length > 0 &&
        b.dates.length > 0 &&
        !a.dates.some((day) => b.dates.some((again) => sameTime(day, again)))
    )
        return false;
    if (a.unit === 'people' && [...a.group].sort().join() !== [...b.group].sort().join()) return false;
    if (isPeopleMeasure(a.measure) && tellOtherYears(a, b)) return false;
    return contrast(a.group, b.group) === undefined;
}

/** "None of the 16 messages": that there are sixteen is taken for granted, whatever is denied of them. */
function isGiven({ text }: SourceReading, { focus }: Claim): boolean {
    return /\b(?:of (?:its|his|her|their|all)|the) $/i.test(text.slice(Math.max(0, focus.start - 12), focus.start));
}

/** Whether one sentence names somebody or some place that the other does not. */
function otherNames(a: Claim, b: Claim): boolean {
    return a.names.some(
        (name) => !b.names.some((other) => sameName(name, other) || other.includes(name) || name.includes(other)),
    );
}

/** Whether both values cannot be true. Of two printed ranges each end counts: "between 11,100 and 11,250" is no other range. */
function excludes(a: Claim, b: Claim): boolean {
    if (a.quantity === undefined || b.quantity === undefined) return false;
    if (a.quantity.bound === 'between' && b.quantity.bound === 'between') {
        const step = Math.max(a.quantity.granularity, b.quantity.granularity);
        return Math.abs(a.quantity.min - b.quantity.min) > step || Math.abs(a.quantity.max - b.quantity.max) > step;
    }
    // "More than 460,000" and 460,000 are loose talk; 0.10 and 125 million are two things.
    if (
        a.quantity.value === b.quantity.value ||
        (distance(a.quantity, b.quantity) > 0.75 && a.quantity.value > 0 && b.quantity.value > 0)
    )
        return false;
    return !canAgree(a.quantity, b.quantity);
}

/** Whether some other figure of the other one's sentence, or of the text in like words, has this value. */
function isBorneOut(claim: Claim, against: Claim, figures: readonly Claim[]): boolean {
    return figures.some(
        (other) =>
            other !== claim &&
            other !== against &&
            other.kind === claim.kind &&
            other.unit === claim.unit &&
            isOneSentence(other, against) &&
            other.quantity !== undefined &&
            claim.quantity !== undefined &&
            Number.isFinite(other.quantity.max - other.quantity.min) &&
            canAgree(other.quantity, claim.quantity),
    );
}

/** "Regular price: $40 … offer: $30" / "Regular price: $50 … offer: $35": two entries of a list. */
function isEntry(a: Claim, b: Claim, figures: readonly Claim[]): boolean {
    const inPassage = (claim: Claim) =>
        figures.filter(
            (other) =>
                other.passage === claim.passage && (a.passage !== b.passage || other.sentence === claim.sentence),
        );
    const left = inPassage(a).filter((claim) => claim !== a);
    const right = inPassage(b).filter((claim) => claim !== b);
    const whole = similarity(a, b);
    // Word for word the same in two places is one thing told again, whatever else differs.
    if (a.passage !== b.passage && whole.coverage === 1 && whole.shared >= 7) return false;
    let differ = 0;
    for (const one of left) {
        for (const other of right) {
            if (one.kind !== other.kind || one.unit !== other.unit) continue;
            if (one.quantity !== undefined && other.quantity !== undefined && canAgree(one.quantity, other.quantity))
                return false;
            if (excludes(one, other)) differ++;
        }
    }
    return differ > 0;
}

function isOnlyOne(claim: Claim, figures: readonly Claim[]): boolean {
    return !figures.some(
        (other) =>
            other !== claim && other.kind === claim.kind && other.unit === claim.unit && isOneSentence(other, claim),
    );
}

function isOneSentence(a: Claim, b: Claim): boolean {
    return a.passage === b.passage && a.sentence === b.sentence;
}

/** "page indictment" of "a 48-page indictment". */
function attributive(source: SourceReading, claim: Claim): string | undefined {
    const words = /^[\d.,]+-(\p{Ll}+) (\p{Ll}{3,})/u.exec(source.text.slice(claim.focus.start, claim.focus.start + 60));
    return words === null ? undefined : `${words[1]} ${words[2]}`;
}

/** Figures that measure something; not days, hours of the clock, ranks, ages or scores. */
function isFigure(claim: Claim): boolean {
    if (claim.quantity === undefined || claim.figure === undefined || claim.place === 'table' || claim.kind === 'age')
        return false;
    if (
        claim.figure === 'time' ||
        claim.figure === 'age' ||
        claim.figure === 'ordinal' ||
        claim.figure === 'score' ||
        claim.figure === 'multiple'
    )
        return false;
    if (claim.kind !== 'count' || isPeopleMeasure(claim.measure)) return !vague.test(claim.text);
    // A number without a noun, or one or two of something, stands in too many sentences.
    return (
        claim.end > claim.focus.end &&
        (claim.quantity.value > 2 || claim.quantity.value === 0) &&
        !vague.test(claim.text)
    );
}

const vague =
    /^(?:several|many|few|a few|some|dozens|scores|hundreds|thousands|millions|numerous|a couple|couple|half|a (?:dozen|handful)|countless|another)\b/i;
