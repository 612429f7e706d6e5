import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { sameStem } from '../claims/vocabulary/stopwords';
import { distance } from './intervals';
import { isPeopleMeasure } from './peopleMeasures';
import type { Scale } from './scale';
import { similarity } from './similarity';
import { stemsAround } from './surroundings';
import { contrast } from './vocabulary';

/** A claim with its source. */
interface Stated {
    readonly source: SourceReading;
    readonly claim: Claim;
}

/** How sure it is, 0 to 1, that two figures in one slot speak of one thing. */
export function alignmentScore(a: Stated, b: Stated, scale: Scale): number {
    const sentences = similarity(a.claim, b.claim);
    if (isPeopleMeasure(a.claim.measure) && a.claim.measure === b.claim.measure) {
        // One event has one number aboard, wherever the copy gives it.
        if (a.claim.measure === 'aboard') return 0.85;
        const headline = a.claim.place === 'headline' || b.claim.place === 'headline';
        return headline ? 0.9 : 0.6 + 0.4 * sentences.coverage;
    }
    const [left, right] = [stemsAround(a.source, a.claim), stemsAround(b.source, b.claim)];
    const near = nearness(left, right);
    const noun = nounScore(a, b);
    const predicate = a.claim.predicate !== undefined && a.claim.predicate === b.claim.predicate ? 0.1 : 0;
    const close = distance(a.claim.quantity ?? none, b.claim.quantity ?? none) <= 0.25 ? 0.05 : 0;
    const scope = contrast([...left], [...right]) === undefined ? 0 : 0.25;
    const names = 0.05 * Math.min(2, sentences.sharedNames);
    const sum =
        noun +
        predicate +
        0.2 * near +
        0.15 * sentences.coverage +
        names +
        close +
        (scale === 'brief' ? 0.2 : 0) -
        scope;
    return Math.min(noun === 0 && !(nounless.has(a.claim.kind) && near >= 0.5) ? mostWithoutNoun : 1, sum);
}

/** Amounts whose noun is often left out: "made $97 million", "41%". */
const nounless: ReadonlySet<string> = new Set(['money', 'percent', 'measurement', 'duration', 'time']);

/** Figures that no noun ties may meet, but nothing is said of them. */
const mostWithoutNoun = 0.45;

/** The same measure tells most, then the same noun, then a noun that the other side has close by. A day goes by its verb. */
function nounScore(a: Stated, b: Stated): number {
    const [left, right] = [stem(a.claim.head), stem(b.claim.head)];
    const same = left !== undefined && left === right;
    if (a.claim.kind === 'date' || a.claim.kind === 'ordinal') return same ? 0.4 : 0;
    if (a.claim.measure === b.claim.measure)
        return a.claim.measure === a.claim.kind || a.claim.measure === a.claim.unit ? 0 : 0.4;
    if (same) return 0.35;
    if (left !== undefined && stemsAround(b.source, b.claim).has(left)) return 0.2;
    if (right !== undefined && stemsAround(a.source, a.claim).has(right)) return 0.2;
    return 0;
}

/** Shared words close to the figures, as a part of the poorer side. */
function nearness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
    let shared = 0;
    for (const word of left) if (right.has(word)) shared++;
    const least = Math.min(left.size, right.size);
    return least === 0 ? 0 : shared / least;
}

function stem(head: string | undefined): string | undefined {
    return head === undefined ? undefined : Object.hasOwn(sameStem, head) ? sameStem[head] : head;
}

const none = { value: 0, granularity: 1, bound: 'exactly', min: 0, max: 0 } as const;
