import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from '../compare/keptBySource';
import { turnsSense } from '../compare/senseOfWords';
import { similarity } from '../compare/similarity';
import { compareWording, quotedWords, type Wording, wordsOf } from '../compare/wording';
import type { Span } from '../text/span';
import { type Clash, defineCheck, type Meeting, spot } from './check';

/**
 * One quotation, two wordings.
 *
 * Why: the same speaker is quoted on the same occasion in words that differ. What to do: go back to the recording or the
 * release; where both are translations, say so or paraphrase.
 *
 * Reported:
 * ```
 * === wire.txt
 * Mayor Ann Lee called the fire in Leeds a “tragic incident” on Monday.
 * === copy.txt
 * Mayor Ann Lee called the fire in Leeds a “tragic accident” on Monday.
 * ```
 *
 * Reported: one sentence of a quotation, its sense turned round.
 * ```
 * === wire.txt
 * “This shop has found its feet. We are cautious, but far from gloomy, about Easter,” said Ann Lee.
 * === copy.txt
 * “We are cautious, even gloomy, about Easter,” Ann Lee said.
 * ```
 *
 * Let pass: a part of the quotation.
 * ```
 * === wire.txt
 * “We are cautious, but far from gloomy, about Christmas,” said Ann Lee.
 * === copy.txt
 * Ann Lee said she was “far from gloomy”.
 * ```
 */
export const quoteWording = defineCheck({
    id: 'quote-wording',
    title: 'One quotation, two wordings',
    severity: 'information',
    *between(meeting) {
        const left = quotationsOf(meeting.a);
        const right = quotationsOf(meeting.b);
        const [inA, inB] = [new Set(left.map(({ key }) => key)), new Set(right.map(({ key }) => key))];
        for (const one of left) {
            if (inB.has(one.key)) continue;
            for (const other of right) if (!inA.has(other.key)) yield* variants(meeting, one, other);
        }
    },
});

function* variants({ a, b }: Meeting, one: Quoted, other: Quoted): Iterable<Clash> {
    if (isCut(a, one, other) || isCut(b, other, one)) return;
    const wording = compareWording(one.words, other.words);
    const alike = wording.longer >= 5 ? isReworded(wording) : isShortVariant(one.claim, other.claim, wording);
    if (!alike) return;
    const turned =
        isOneSentence(wording) && areOneSpeaker(one.claim, other.claim) && turnsSense(one.words, other.words);
    yield {
        verdict: turned ? 'contradiction' : 'variance',
        a: spot(a, one.span),
        b: spot(b, other.span),
        reason: turned
            ? 'One quotation, it seems, with its sense turned round'
            : 'One quotation, it seems, in two wordings',
        advice: 'Go back to the recording; or are these two translations?',
    };
}

/** "The worst night … I thought I would die", "This [budget] is": what is left of the words stands in the other one. */
function isCut(source: SourceReading, one: Quoted, other: Quoted): boolean {
    const pieces = source.text.slice(one.span.start, one.span.end).split(/…|\.\.\.|\. \. \.|\[[^\]]*\]/);
    const whole = ` ${other.words.join(' ')} `;
    return (
        pieces.length > 1 &&
        pieces.every((piece) => whole.includes(` ${wordsOf(piece).join(' ')} `.replace(/^ +$/, ' ')))
    );
}

/** Long enough to be one quotation by the words alone: most are shared, and the shorter is no mere part of the longer. */
function isReworded({ common, shorter, longer, contained }: Wording): boolean {
    return !contained && shorter >= 4 && common / shorter >= 0.6 && common / longer >= 0.35 && common < longer;
}

/** So alike that little but the turn is left to tell them apart. */
function isOneSentence({ common, shorter, longer }: Wording): boolean {
    return shorter >= 6 && longer <= 30 && common / longer >= 0.6;
}

/** A few words: one of them differs, and the sentences speak of one thing by one speaker. */
function isShortVariant(one: Claim, other: Claim, { common, shorter, longer, contained }: Wording): boolean {
    if (contained || longer < 2 || shorter < 2 || common < 1 || longer - common > 1) return false;
    const near = similarity(one, other);
    return areOneSpeaker(one, other) ? near.shared >= 2 : near.sharedNames >= 2 && near.coverage >= 0.3;
}

function areOneSpeaker(one: Claim, other: Claim): boolean {
    return (
        one.speaker !== undefined &&
        other.speaker !== undefined &&
        lastNameOf(one.speaker) === lastNameOf(other.speaker)
    );
}

function lastNameOf(speaker: string): string {
    return speaker.slice(speaker.lastIndexOf(' ') + 1).toLowerCase();
}

/** A quotation, or a sentence of one, with its words, apart and in one. */
interface Quoted {
    readonly claim: Claim;
    readonly span: Span;
    readonly words: readonly string[];
    readonly key: string;
}

const quotationsOf = keptBySource((source: SourceReading): readonly Quoted[] => {
    return source.claims.flatMap((claim) => {
        if (claim.kind !== 'quotation') return [];
        const words = quotedWords(source, claim);
        const whole = { claim, span: claim, words, key: words.join(' ') };
        return [whole, ...sentencesOf(source, claim)];
    });
});

/** The sentences of a quotation that has several: another source may print one of them alone. Source offsets. */
function sentencesOf(source: SourceReading, claim: Claim): Quoted[] {
    const text = source.text.slice(claim.focus.start, claim.focus.end);
    const sentences = [...text.matchAll(/[^.!?]+[.!?]*/g)].flatMap((match) => {
        const words = wordsOf(match[0]);
        if (words.length < leastWords) return [];
        const start = claim.focus.start + match.index + (/^[\s“"‘']*/.exec(match[0])?.[0].length ?? 0);
        const end = claim.focus.start + match.index + match[0].trimEnd().length;
        return [{ claim, span: { start, end }, words, key: words.join(' ') }];
    });
    return sentences.length > 1 ? sentences : [];
}

/** Shorter sentences are too like each other. */
const leastWords = 5;
