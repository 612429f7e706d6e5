import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from '../compare/keptBySource';
import { sameName, similarity } from '../compare/similarity';
import { compareWording, quotedWords, type Wording } from '../compare/wording';
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
    const wording = compareWording(one.words, other.words);
    const alike = wording.longer >= 5 ? isReworded(wording) : isShortVariant(one.claim, other.claim, wording);
    if (!alike) return;
    yield {
        verdict: 'variance',
        a: spot(a, one.claim),
        b: spot(b, other.claim),
        reason: 'One quotation, it seems, in two wordings',
        advice: 'Go back to the recording; or are these two translations?',
    };
}

/** Long enough to be one quotation by the words alone: most are shared, and the shorter is no mere part of the longer. */
function isReworded({ common, shorter, longer, contained }: Wording): boolean {
    return !contained && shorter >= 4 && common / shorter >= 0.6 && common / longer >= 0.35 && common < longer;
}

/** A few words: one of them differs, and the sentences speak of one thing by one speaker. */
function isShortVariant(one: Claim, other: Claim, { common, shorter, longer, contained }: Wording): boolean {
    if (contained || longer < 2 || shorter < 2 || common < 1 || longer - common > 1) return false;
    const near = similarity(one, other);
    if (
        one.speaker !== undefined &&
        other.speaker !== undefined &&
        sameName(one.speaker.toLowerCase(), other.speaker.toLowerCase())
    )
        return near.shared >= 2;
    return near.sharedNames >= 2 && near.coverage >= 0.3;
}

/** A quotation with its words, apart and in one. */
interface Quoted {
    readonly claim: Claim;
    readonly words: readonly string[];
    readonly key: string;
}

const quotationsOf = keptBySource((source: SourceReading): readonly Quoted[] => {
    return source.claims.flatMap((claim) => {
        if (claim.kind !== 'quotation') return [];
        const words = quotedWords(source, claim);
        return [{ claim, words, key: words.join(' ') }];
    });
});
