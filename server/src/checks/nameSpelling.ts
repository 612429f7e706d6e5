import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { keptBySource } from '../compare/keptBySource';
import { namesakes } from '../compare/namesakes';
import { compareSpelling } from '../compare/spelling';
import { type Clash, defineCheck, spot } from './check';

/**
 * One person or organisation, two spellings.
 *
 * Why: a name that differs in a letter or two is nearly always one name misspelt. What to do: look the name up; ask the
 * person.
 *
 * Reported:
 * ```
 * === wire.txt
 * The minister, Jorgen Halvard, spoke on Friday.
 * === copy.txt
 * The minister, Jorgan Halvard, spoke on Friday.
 * ```
 *
 * Reported: one post and surname, two given names.
 * ```
 * === wire.txt
 * "The furnace had been checked," mill manager Petra Lindqvist said.
 * === copy.txt
 * Mill manager Paula Lindqvist said the furnace was new.
 * ```
 *
 * Let pass: a short form.
 * ```
 * === wire.txt
 * Coach Bill Harker praised the goalkeeper.
 * === copy.txt
 * The coach, William Harker, praised the goalkeeper.
 * ```
 *
 * Let pass: a man and a woman of one family name.
 * ```
 * === wire.txt
 * Pavel Petrov spoke on Friday.
 * === copy.txt
 * Anna Petrova was praised for her bravery on Friday.
 * ```
 */
export const nameSpelling = defineCheck({
    id: 'name-spelling',
    title: 'One name, two spellings',
    severity: 'information',
    *within(source) {
        const names = spellingsOf(source);
        for (const [i, one] of names.entries()) {
            for (const other of names.slice(i + 1)) {
                // Named side by side, they are two people: "Tom Reid and Tom Reed".
                if (one.passage === other.passage && one.sentence === other.sentence) continue;
                yield* variants(source, one, source, other);
            }
        }
    },
    *between({ a, b }) {
        const left = spellingsOf(a);
        const right = spellingsOf(b);
        const inA = new Set(left.map(wordsOf));
        const inB = new Set(right.map(wordsOf));
        for (const one of left) {
            if (inB.has(wordsOf(one))) continue;
            for (const other of right) if (!inA.has(wordsOf(other))) yield* variants(a, one, b, other);
        }
        for (const { a: one, b: other } of namesakes(a, b)) {
            if ([...variants(a, one, b, other)].length > 0) continue;
            yield {
                verdict: 'variance',
                a: spot(a, one),
                b: spot(b, other),
                reason: 'One post and surname, two given names',
                advice: 'Look the name up.',
            };
        }
    },
});

/** The first mention of each spelling of a full name. */
const spellingsOf = keptBySource((source: SourceReading): readonly Claim[] => {
    const first = new Map<string, Claim>();
    for (const claim of source.claims) {
        if (
            claim.kind !== 'name' ||
            claim.subject === undefined ||
            !/\s/.test(claim.subject) ||
            claim.subject === claim.subject.toUpperCase()
        )
            continue;
        const key = `${claim.measure}|${wordsOf(claim)}`;
        if (!first.has(key)) first.set(key, claim);
    }
    return [...first.values()];
});

function* variants(a: SourceReading, one: Claim, b: SourceReading, other: Claim): Iterable<Clash> {
    if (one.measure !== other.measure) return;
    const left = (one.subject ?? '').split(/\s+/);
    const right = (other.subject ?? '').split(/\s+/);
    if (left.length !== right.length) return;
    const spellings = left.map((word, i) => compareSpelling(word, right[i] as string));
    const differing = spellings.filter((spelling) => spelling === 'variant' || spelling === 'accent');
    if (differing.length !== 1 || spellings.includes('other')) return;
    if (one.measure !== 'person' && left.every((word, i) => isPlural(word, right[i] as string))) return;
    yield {
        verdict: 'variance',
        a: spot(a, one),
        b: spot(b, other),
        reason:
            one.measure === 'person'
                ? 'One person, it seems, in two spellings'
                : 'One organisation, it seems, in two spellings',
        advice: 'Look the name up.',
    };
}

/** The same word, or one with the other's plural: "House Republican", "House Republicans". */
function isPlural(one: string, other: string): boolean {
    return one === other || one === `${other}s` || other === `${one}s`;
}

function wordsOf(claim: Claim): string {
    return (claim.subject ?? '').toLowerCase();
}
