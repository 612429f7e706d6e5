import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from '../compare/keptBySource';
import { sameName } from '../compare/similarity';
import { compareWording, quotedWords } from '../compare/wording';
import { type Clash, defineCheck, spot } from './check';

/**
 * One quotation, two speakers.
 *
 * Why: the same words are given to two people. What to do: go back to the recording or the release and find out who said
 * them.
 *
 * Reported:
 * ```
 * === wire.txt
 * “The people asked us to sit down and get on with it,” said Zoe Marlow, the leader of the council.
 * === copy.txt
 * “The people asked us to sit down and get on with it,” said Alan Denby on Friday.
 * ```
 *
 * Let pass: a spokesman for the speaker.
 * ```
 * === wire.txt
 * “The people asked us to sit down and get on with it,” said Zoe Marlow, the leader of the council.
 * === copy.txt
 * “The people asked us to sit down and get on with it,” said a spokesman for Zoe Marlow.
 * ```
 *
 * Let pass: the surname alone.
 * ```
 * === wire.txt
 * “The people asked us to sit down and get on with it,” said Zoe Marlow, the leader of the council.
 * === copy.txt
 * “The people asked us to sit down and get on with it,” said Ms Marlow.
 * ```
 */
export const quoteAttribution = defineCheck({
    id: 'quote-attribution',
    title: 'One quotation, two speakers',
    severity: 'warning',
    *within(source) {
        yield* twoSpeakers(source, source);
    },
    *between({ a, b }) {
        yield* twoSpeakers(a, b);
    },
});

function* twoSpeakers(a: SourceReading, b: SourceReading): Iterable<Clash> {
    const right = quotedPersons(b);
    for (const one of quotedPersons(a)) {
        for (const other of right) {
            if (a === b && other.claim.start <= one.claim.start) continue;
            if (isOneSpeaker(one.speaker, other.speaker) || !isOneQuotation(a, one.claim, b, other.claim)) continue;
            yield {
                verdict: 'contradiction',
                a: spot(a, one.claim),
                b: spot(b, other.claim),
                reason: `The same words are given to ${one.speaker} and to ${other.speaker}`,
                advice: 'Go back to the recording or the release.',
            };
        }
    }
}

interface Quoted {
    readonly claim: Claim;
    /** As printed: "Zoe Marlow". */
    readonly speaker: string;
}

/** Quotations whose speaker is a person that the source names; a spokesman, a company or a "he" proves nothing. */
const quotedPersons = keptBySource((source: SourceReading): readonly Quoted[] => {
    const persons = source.claims.filter((claim) => claim.kind === 'name' && claim.measure === 'person');
    return source.claims.flatMap((claim) => {
        if (claim.kind !== 'quotation' || claim.speaker === undefined || forSomebody.test(claim.speaker)) return [];
        const { speaker } = claim;
        const named = persons.flatMap(({ subject }) =>
            subject !== undefined && speaker.includes(subject) ? [subject] : [],
        );
        const longest = named.reduce((best, name) => (name.length > best.length ? name : best), '');
        // Two people in one speaker: "said Ann Lee and Tom Reed".
        return longest === '' || named.some((name) => !longest.includes(name)) ? [] : [{ claim, speaker: longest }];
    });
});

function isOneSpeaker(a: string, b: string): boolean {
    const [left, right] = [a, b].map((name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
    if (left === undefined || right === undefined || sameName(left, right)) return true;
    // "Jo Ellen Tidwell" and "Tidwell", "Bob Lee" and "Robert Lee": one surname is one speaker here.
    return left.split(' ').at(-1) === right.split(' ').at(-1);
}

/** The same words, five or more; a longer one may differ in a word of ten. */
function isOneQuotation(a: SourceReading, one: Claim, b: SourceReading, other: Claim): boolean {
    const { common, shorter, longer } = compareWording(quotedWords(a, one), quotedWords(b, other));
    // "It is what it is" is said by everybody.
    const telling = new Set(quotedWords(a, one).filter((word) => word.length > 3)).size;
    return longer >= 5 && telling >= 2 && (common === longer || (shorter >= 10 && common / longer >= 0.9));
}

const forSomebody =
    /\b(?:spokes\w+|press secretary|lawyer|attorney|agent|aide|representative|adviser|advisor|statement|quoting|publicist|manager|for|of)\b/i;
