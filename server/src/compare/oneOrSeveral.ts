import type { Claim } from '../claims/claim';
import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { commonStems } from './commonStems';

/** One named member of a kind against several of that kind, doing one thing. Source offsets. */
export interface OneOrSeveral {
    /** "several regional airlines" */
    readonly several: Claim;
    /** "Northern Airlines" */
    readonly one: Span;
}

/** Where `a` says that several did what `b` says that one named one did: "several airlines suspended flights". */
export function oneOrSeveral(a: SourceReading, b: SourceReading): OneOrSeveral[] {
    const found: OneOrSeveral[] = [];
    for (const several of a.claims) {
        if (
            several.kind !== 'count' ||
            several.head === undefined ||
            several.unit !== undefined ||
            (several.quantity?.min ?? 0) < 2
        )
            continue;
        const sentence = sentenceOf(a, several);
        if (sentence === undefined) continue;
        for (const other of b.sentences) {
            const one = namedMember(b, other, several.head);
            if (one !== undefined && isOneAct(sentence, other)) found.push({ several, one });
        }
    }
    return found;
}

/** The one organisation of the sentence whose name ends in the noun: "Northern Airlines" for "airline". */
function namedMember(source: SourceReading, sentence: SentenceReading, noun: string): Span | undefined {
    const members = source.claims.filter(
        (claim) =>
            claim.kind === 'name' &&
            claim.measure === 'organisation' &&
            claim.passage === sentence.passage &&
            claim.sentence === sentence.sentence &&
            endsIn(claim.text, noun),
    );
    return new Set(members.map((claim) => claim.text)).size === 1 ? members[0] : undefined;
}

function endsIn(name: string, noun: string): boolean {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    return name.includes(' ') && (last === noun || last === `${noun}s`);
}

/** The same verb, and another word besides names. */
function isOneAct(a: SentenceReading, b: SentenceReading): boolean {
    const stems = new Set(b.words.filter((word) => !word.name).map((word) => word.stem));
    const shared = a.words.filter((word) => !word.name && stems.has(word.stem) && !word.negated);
    return (
        shared.some((word) => word.verb && !commonStems.has(word.stem)) &&
        new Set(shared.map((word) => word.stem)).size >= 2
    );
}

function sentenceOf(source: SourceReading, claim: Claim): SentenceReading | undefined {
    return source.sentences.find(
        (sentence) => sentence.passage === claim.passage && sentence.sentence === claim.sentence,
    );
}
