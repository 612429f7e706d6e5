import type { Claim } from '../claims/claim';
import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';

/** The words close to a figure: what it is said of, where the noun alone does not tell. */
export function surroundings(source: SourceReading, claim: Claim): readonly ContentWord[] {
    let near = kept.get(claim);
    if (near === undefined) {
        const words = sentenceOf(source, claim)?.words ?? [];
        near = words.filter((word) => word.end > claim.focus.start - reach && word.start < claim.focus.end + reach);
        kept.set(claim, near);
    }
    return near;
}

/** Their stems, each once. */
export function stemsAround(source: SourceReading, claim: Claim): ReadonlySet<string> {
    let stems = keptStems.get(claim);
    if (stems === undefined) {
        stems = new Set(surroundings(source, claim).map((word) => word.stem));
        keptStems.set(claim, stems);
    }
    return stems;
}

/** UTF-16 units to either side of the figure: six or seven words. */
const reach = 45;

const kept = new WeakMap<Claim, readonly ContentWord[]>();
const keptStems = new WeakMap<Claim, ReadonlySet<string>>();
const sentences = new WeakMap<SourceReading, ReadonlyMap<string, SentenceReading>>();

function sentenceOf(source: SourceReading, claim: Claim): SentenceReading | undefined {
    let byPlace = sentences.get(source);
    if (byPlace === undefined) {
        byPlace = new Map(source.sentences.map((sentence) => [`${sentence.passage}.${sentence.sentence}`, sentence]));
        sentences.set(source, byPlace);
    }
    return byPlace.get(`${claim.passage}.${claim.sentence}`);
}
