import type { Claim } from '../claims/claim';
import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { commonStems } from './commonStems';
import { keptBySource } from './keptBySource';

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
    const members = namedMembers(b);
    if (members.size === 0) return found;
    for (const { several, noun, sentence } of groupsOf(a))
        for (const { one, sentence: other } of members.get(noun) ?? [])
            if (isOneAct(sentence, other)) found.push({ several, one });
    return found;
}

/** "several regional airlines" */
interface Group {
    readonly several: Claim;
    readonly noun: string;
    readonly sentence: SentenceReading;
}

const groupsOf = keptBySource((source): readonly Group[] =>
    source.claims.flatMap((several) => {
        const { kind, head: noun, unit, quantity } = several;
        if (kind !== 'count' || noun === undefined || unit !== undefined || (quantity?.min ?? 0) < 2) return [];
        const sentence = source.sentences.find(
            ({ passage, sentence: nth }) => passage === several.passage && nth === several.sentence,
        );
        return sentence === undefined ? [] : [{ several, noun, sentence }];
    }),
);

/** "Northern Airlines", the only one of its sentence that ends in the noun. */
interface Member {
    readonly one: Span;
    readonly sentence: SentenceReading;
}

/** By noun, in order: under "airline" and "airlines" the sentences that name one organisation of that kind. */
const namedMembers = keptBySource((source): ReadonlyMap<string, readonly Member[]> => {
    const bySentence = new Map<string, Claim[]>();
    for (const claim of source.claims) {
        if (claim.kind !== 'name' || claim.measure !== 'organisation' || !claim.text.includes(' ')) continue;
        const key = `${claim.passage}.${claim.sentence}`;
        bySentence.set(key, [...(bySentence.get(key) ?? []), claim]);
    }
    const members = new Map<string, Member[]>();
    for (const sentence of source.sentences) {
        const byNoun = new Map<string, Claim[]>();
        for (const claim of bySentence.get(`${sentence.passage}.${sentence.sentence}`) ?? [])
            for (const noun of nounsOf(claim.text)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), claim]);
        for (const [noun, claims] of byNoun) {
            const [one] = claims;
            if (one === undefined || claims.some(({ text }) => text !== one.text)) continue;
            members.set(noun, [...(members.get(noun) ?? []), { one, sentence }]);
        }
    }
    return members;
});

/** "airlines" and "airline" for "Northern Airlines". */
function nounsOf(name: string): string[] {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    return last.endsWith('s') ? [last, last.slice(0, -1)] : [last];
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
