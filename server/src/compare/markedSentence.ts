import type { Claim } from '../claims/claim';
import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { FigureKind } from '../mentions/figure';

/** A sentence whose figures and dates are marks, so that a pattern reads over them as over words. */
export interface MarkedSentence {
    readonly source: SourceReading;
    readonly sentence: SentenceReading;
    /** As printed, one blank between words, every figure a mark: "Profit rose by ‹p0› to ‹m1›, from ‹m2›". */
    readonly text: string;
    /** The claim of each mark, by its number. */
    readonly claims: readonly Claim[];
}

/** The sentences of a source, marked; kept as long as its reading, since every check of arithmetic asks. */
export function markedSentences(source: SourceReading): readonly MarkedSentence[] {
    let kept = cache.get(source);
    if (kept === undefined) {
        kept = markAll(source);
        cache.set(source, kept);
    }
    return kept;
}

const cache = new WeakMap<SourceReading, readonly MarkedSentence[]>();

function markAll(source: SourceReading): MarkedSentence[] {
    const bySentence = new Map<string, Claim[]>();
    for (const claim of source.claims) {
        if (letterOf(claim) === undefined) continue;
        const key = `${claim.passage}.${claim.sentence}`;
        const claims = bySentence.get(key);
        if (claims === undefined) bySentence.set(key, [claim]);
        else claims.push(claim);
    }
    return source.sentences.map((sentence) =>
        mark(source, sentence, bySentence.get(`${sentence.passage}.${sentence.sentence}`) ?? []),
    );
}

function mark(source: SourceReading, sentence: SentenceReading, all: readonly Claim[]): MarkedSentence {
    const claims: Claim[] = [];
    const sorted = [...all].sort((a, b) => a.focus.start - b.focus.start || b.focus.end - a.focus.end);
    let text = '';
    let at = sentence.start;
    for (const claim of sorted) {
        // One figure may make two claims ("all 38 on board were killed"), and a date may hold an ordinal.
        if (claim.focus.start < at || claim.focus.end > sentence.end) continue;
        text += `${source.text.slice(at, claim.focus.start)}‹${letterOf(claim)}${claims.length}›`;
        claims.push(claim);
        at = claim.focus.end;
    }
    text += source.text.slice(at, sentence.end);
    return {
        source,
        sentence,
        text: text
            .replace(/[*_`#|]+/g, ' ')
            .replace(/[’‘]/g, "'")
            .replace(/\s+/g, ' ')
            .trim(),
        claims,
    };
}

/** The letter of a mark: what kind of figure stands there. */
function letterOf(claim: Claim): string | undefined {
    if (claim.kind === 'date') return 'y';
    return claim.figure === undefined ? undefined : letters[claim.figure];
}

const letters: Readonly<Record<FigureKind, string>> = {
    count: 'c',
    money: 'm',
    percent: 'p',
    points: 'q',
    measurement: 'u',
    duration: 'd',
    age: 'a',
    time: 't',
    ordinal: 'o',
    multiple: 'x',
    score: 's',
};
