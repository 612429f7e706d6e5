import type { Claim } from '../claims/claim';
import type { ContentWord, SourceReading } from '../claims/sourceReading';
import { sameStem } from '../claims/vocabulary/stopwords';
import { commonStems } from './commonStems';
import { isPeopleMeasure } from './peopleMeasures';
import { isRare, isYear } from './rareNumbers';
import { sameName } from './similarity';
import { surroundings } from './surroundings';

/** A figure, its source, and all figures of that source. */
export interface Stated {
    readonly source: SourceReading;
    readonly claim: Claim;
    readonly all: readonly Claim[];
}

/** What the number itself tells of whether two figures of about one value are one: how seldom it is met by chance. */
export function numberEvidence(a: Stated, b: Stated): number {
    const value = Math.abs(numberOf(a.claim));
    const unit = a.claim.unit !== undefined && b.claim.unit !== undefined && a.claim.unit !== 'people' ? 0.5 : 0;
    const equal = numberOf(a.claim) === numberOf(b.claim);
    const large = value > 12 && !isYear(value);
    return (equal && isRare(a.claim) ? 2.5 : large ? 1 : 0) + unit + (isSingle(a, b) ? (large ? 1 : 0.25) : 0);
}

/** Whether either source has the number once, so that no other figure can be meant. */
export function isSingle(a: Stated, b: Stated): boolean {
    return countOf(a) === 1 && countOf(b) === 1;
}

function countOf({ claim, all }: Stated): number {
    return all.filter((other) => other.kind === claim.kind && numberOf(other) === numberOf(claim)).length;
}

/** What the words tell: the noun counted, those close by and phrases among them; less, those of the whole sentence. */
export function wordEvidence(a: Stated, b: Stated): number {
    const same = stemOf(a.claim.head) !== undefined && stemOf(a.claim.head) === stemOf(b.claim.head) ? 1.5 : 0;
    // One event has one number of people missing, whatever the noun.
    const noun = isPeopleMeasure(a.claim.measure) && a.claim.measure === b.claim.measure ? 2.25 : same;
    const near = new Set(wordsNear(b).map((word) => word.stem));
    const counted = new Set<string>();
    let close = 0;
    for (const word of wordsNear(a)) {
        if (!near.has(word.stem) || counted.has(word.stem)) continue;
        counted.add(word.stem);
        close += word.name ? 1.25 : commonStems.has(word.stem) ? 0.5 : 1;
    }
    let far = 0;
    let inRow = false;
    const number = a.source.text.slice(a.claim.focus.start, a.claim.focus.end).toLowerCase();
    for (const stem of a.claim.context) {
        const shared = b.claim.context.includes(stem) && !number.includes(stem);
        if (shared && !counted.has(stem)) far += commonStems.has(stem) ? 0.25 : 0.5;
        if (shared && inRow) far += 0.5;
        inRow = shared;
    }
    for (const name of a.claim.names)
        if (b.claim.names.some((other) => sameName(name, other))) far += name.includes(' ') ? 1.25 : 0.5;
    return noun + Math.min(2.5, close) + Math.min(2.5, far);
}

/** The number itself, where it is spelt out, is no word beside it. */
function wordsNear({ source, claim }: Stated): ContentWord[] {
    return surroundings(source, claim).filter(
        (word) => word.end <= claim.focus.start || word.start >= claim.focus.end || word.stem === stemOf(claim.head),
    );
}

function stemOf(head: string | undefined): string | undefined {
    return head !== undefined && Object.hasOwn(sameStem, head) ? sameStem[head] : head;
}

function numberOf(claim: Claim): number {
    return claim.quantity?.value ?? 0;
}
