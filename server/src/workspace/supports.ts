import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { StatementPair } from '../compare/statements';
import { agreementsOf } from './agreements';
import { type Agreement, gather, type Said } from './corroborations';
import { keptByPair } from './keptByPair';
import { statementsOf } from './meetings';
import { gatherStatements, type StatementAgreement } from './statementGroups';

/** The agreements of two sources, looked up by claim. Kept for as long as both readings live. */
export const agreementsBetween = keptByPair((a, b): Indexed<Agreement> => {
    const all = agreementsOf(a, b);
    return { all, by: indexed(all, ({ a: left, b: right }) => [left.of, right.of]) };
});

/** The stretches of two sources that say the same, looked up by sentence. Not made before a hover asks for them. */
export const statementsBetween = keptByPair((a, b): Indexed<StatementPair> => {
    const all = statementsOf(a, b);
    return { all, by: indexed(all, (pair) => [pair.a.sentence, pair.b.sentence]) };
});

interface Indexed<Of> {
    readonly all: readonly Of[];
    readonly by: ReadonlyMap<object, readonly Place<Of>[]>;
}

/** One of the outcomes of comparing two sources. */
interface Place<Of> {
    readonly one: Of;
    /** Among those of its pair, from 0. */
    readonly nth: number;
}

/** Which sources of a story a source is linked with, by uri. */
export type Links = (reading: SourceReading) => ReadonlySet<string>;

/**
 * The groups of passages that say what one claim says: those that report tells of the whole story, found by following
 * the claim's own agreements from source to source and looking at no other claim.
 */
export function supportsOf(from: Said, story: readonly SourceReading[], links: Links): Said[][] {
    const found = new Set<Place<Agreement>>();
    const seen = new Set<Said['of']>([from.of]);
    const queue: Said[] = [from];
    for (let said = queue.shift(); said !== undefined; said = queue.shift()) {
        const linked = links(said.source);
        for (const other of story) {
            if (!linked.has(other.uri)) continue;
            for (const place of agreementsBetween(said.source, other).by.get(said.of) ?? []) {
                found.add(place);
                const { a, b } = place.one;
                const end = a.of === said.of ? b : a;
                if (seen.has(end.of)) continue;
                seen.add(end.of);
                queue.push(end);
            }
        }
    }
    return gather([...found].sort(inReportOrder).map(({ one }) => one));
}

/** The order in which a report meets them: agreements of one score are gathered in it. */
function inReportOrder(x: Place<Agreement>, y: Place<Agreement>): number {
    return (
        compare(x.one.a.source.uri, y.one.a.source.uri) ||
        compare(x.one.b.source.uri, y.one.b.source.uri) ||
        x.nth - y.nth
    );
}

/**
 * The groups of stretches that say what one sentence says: the sentences that agree with it, and how they agree among
 * themselves.
 */
export function statedAround(
    source: SourceReading,
    sentence: SentenceReading,
    story: readonly SourceReading[],
    links: Links,
): Said[][] {
    const agreements: StatementAgreement[] = [];
    const near = new Map<SourceReading, Set<SentenceReading>>();
    const linked = links(source);
    for (const other of story) {
        if (!linked.has(other.uri)) continue;
        for (const { one: pair } of statementsBetween(source, other).by.get(sentence) ?? []) {
            const [a, b] = source.uri <= other.uri ? [source, other] : [other, source];
            agreements.push({ a, b, pair });
            const sentences = near.get(other) ?? new Set();
            sentences.add(pair.a.sentence === sentence ? pair.b.sentence : pair.a.sentence);
            near.set(other, sentences);
        }
    }
    const sources = [...near];
    for (const [i, [a, ofA]] of sources.entries()) {
        for (const [b, ofB] of sources.slice(i + 1)) {
            if (!links(a).has(b.uri)) continue;
            for (const pair of statementsBetween(a, b).all)
                if (ofA.has(pair.a.sentence) && ofB.has(pair.b.sentence)) agreements.push({ a, b, pair });
        }
    }
    return gatherStatements(agreements);
}

function indexed<Of>(all: readonly Of[], keysOf: (one: Of) => readonly object[]): Map<object, Place<Of>[]> {
    const by = new Map<object, Place<Of>[]>();
    all.forEach((one, nth) => {
        const place = { one, nth };
        for (const key of keysOf(one)) {
            const kept = by.get(key);
            if (kept === undefined) by.set(key, [place]);
            else kept.push(place);
        }
    });
    return by;
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
