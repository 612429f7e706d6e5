import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import { somePeople } from '../claims/vocabulary/people';
import { isPeopleMeasure } from './peopleMeasures';
import { isRare } from './rareNumbers';
import type { Stated, Sum } from './sums';

/**
 * Figures that follow from two others which one passage gives together: "11 of them … the other 18" is 29, "140 passengers
 * and a crew of 12" is 152, "30,210 of 80,456 voters" is 37.5%, "14 wards with three members each" is 42. Only where the
 * result stands somewhere in the story and is hardly there by chance.
 */
export function derivedFigures(sources: readonly SourceReading[]): Sum[] {
    const counts = new Map<number, Stated[]>();
    const shares: Stated[] = [];
    for (const source of sources) {
        for (const claim of source.claims) {
            if (!isTerm(claim)) continue;
            if (claim.kind === 'percent') shares.push({ source, claim });
            else if (claim.kind === 'count') addTo(counts, numberOf(claim), { source, claim });
        }
    }
    const found: Sum[] = [];
    for (const source of sources) {
        for (const [one, other] of pairsOf(source)) {
            const parts = [
                { source, claim: one },
                { source, claim: other },
            ];
            for (const { value, sign } of resultsOf(source, one, other)) {
                if (value < leastResult) continue;
                for (const whole of counts.get(value) ?? [])
                    if (!parts.some(({ claim }) => claim === whole.claim) && canBeWhole(whole.claim, one, other))
                        found.push(sumOf(whole, parts, sign));
            }
            for (const whole of shares) if (isShareOf(whole.claim, one, other)) found.push(sumOf(whole, parts, '/'));
        }
    }
    return found;
}

/** Smaller results are met by chance. */
const leastResult = 20;

function isTerm({ quantity, polarity, event, figure }: Claim): boolean {
    return quantity !== undefined && polarity !== 'negated' && event === 'main' && figure !== 'score';
}

/** Counts that stand in one sentence or two that follow each other, first to last. */
function* pairsOf(source: SourceReading): Iterable<readonly [Claim, Claim]> {
    const counts = source.claims.filter((claim) => claim.kind === 'count' && isTerm(claim) && isWhole(claim));
    for (const [i, one] of counts.entries()) {
        for (let j = i + 1; j < counts.length && j < i + 6; j++) {
            const other = counts[j] as Claim;
            if (other.passage !== one.passage || other.sentence - one.sentence > 1) break;
            yield [one, other];
        }
    }
}

function isWhole(claim: Claim): boolean {
    return Number.isInteger(numberOf(claim)) && claim.quantity?.bound !== 'between' && claim.extent !== 'change';
}

function resultsOf(source: SourceReading, one: Claim, other: Claim): { value: number; sign: '+' | '×' }[] {
    const [a, b] = [numberOf(one), numberOf(other)];
    const results: { value: number; sign: '+' | '×' }[] = [];
    if (addsUp(source, one, other)) results.push({ value: a + b, sign: '+' });
    const between = source.text.slice(Math.max(0, one.start - 8), other.end + 12);
    if (one.sentence === other.sentence && a > 1 && b > 1 && /\b(?:each|every|all|apiece|per)\b/i.test(between))
        results.push({ value: a * b, sign: '×' });
    return results;
}

/** "the other 18" behind a part, "with a crew of 12" behind passengers. */
function addsUp(source: SourceReading, one: Claim, other: Claim): boolean {
    const rest = /\b(?:the (?:other|remaining|rest)|others?)\b[^.]{0,12}$/i;
    if (rest.test(source.text.slice(other.focus.start - 24, other.focus.start))) return true;
    const joint = source.text.slice(one.focus.end, other.focus.start);
    return (
        one.sentence === other.sentence &&
        /\b(?:and|with|plus|as well as)\b[^,;:]{0,16}$/.test(joint) &&
        isGroup(one) &&
        isGroup(other) &&
        one.head !== other.head
    );
}

/** "passengers", "crew": a group of people that may be a part of those aboard. */
function isGroup({ head, measure }: Claim): boolean {
    return head !== undefined && !isPeopleMeasure(measure) && (somePeople.has(head) || head === 'member');
}

/** Whether the result can count what its parts count. */
function canBeWhole(whole: Claim, one: Claim, other: Claim): boolean {
    if (whole.extent !== 'total' || whole.quantity?.bound !== 'exactly') return false;
    const [left, right] = [one, other].map(({ measure }) => (isPeopleMeasure(measure) ? measure : undefined));
    if (!isPeopleMeasure(whole.measure)) return left === undefined && right === undefined;
    return (left === undefined || left === whole.measure) && (right === undefined || right === whole.measure);
}

/** Whether a percentage of three digits or more is the share that one count is of the other. */
function isShareOf(share: Claim, one: Claim, other: Claim): boolean {
    if (!isRare(share) || share.extent === 'change' || share.quantity === undefined) return false;
    const [part, whole] = [numberOf(one), numberOf(other)].sort((x, y) => x - y) as [number, number];
    if (part < 100 || one.sentence !== other.sentence) return false;
    return Math.abs((100 * part) / whole - share.quantity.value) <= share.quantity.granularity / 2;
}

function sumOf(whole: Stated, parts: readonly Stated[], sign: '+' | '×' | '/'): Sum {
    const values = parts.map(({ claim }) => numberOf(claim));
    if (sign === '/') values.sort((x, y) => x - y);
    const unit = sign === '/' ? '%' : '';
    return {
        whole,
        parts,
        holds: true,
        working: `${values.map((value) => value.toLocaleString('en-US')).join(` ${sign} `)} = ${numberOf(whole.claim).toLocaleString('en-US')}${unit}`,
    };
}

function addTo(map: Map<number, Stated[]>, key: number, stated: Stated): void {
    const kept = map.get(key);
    if (kept === undefined) map.set(key, [stated]);
    else kept.push(stated);
}

function numberOf(claim: Claim): number {
    return claim.quantity?.value ?? 0;
}
