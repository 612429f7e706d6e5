import type { SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { keptBySource } from './keptBySource';
import { matchesIn } from './matchesIn';
import { sharedNames } from './similarity';

/** "The first woman to lead the bank": a rank and what it is a rank of. */
export interface Ranking {
    readonly source: SourceReading;
    readonly sentence: SentenceReading;
    /** "the first woman to lead". Source offsets. */
    readonly span: Span;
    /** What is ranked by: "time", "size", "age". */
    readonly by: string;
    /** 1 for "first", "largest", "youngest"; 2 for "second", "second-largest". */
    readonly rank: number;
    /** Stems of the words behind the rank, up to six. */
    readonly of: readonly string[];
}

/** The ranks that a source claims for somebody or something. */
export const rankingsOf = keptBySource((source: SourceReading): readonly Ranking[] => {
    return source.sentences.flatMap((sentence) => rankingsIn(source, sentence));
});

function rankingsIn(source: SourceReading, sentence: SentenceReading): Ranking[] {
    const rankings: Ranking[] = [];
    const text = source.text.slice(sentence.start, sentence.end);
    for (const match of matchesIn(text, phrase)) {
        const [whole, ordinal = '', ranked, alone] = match;
        const superlative = ranked ?? alone ?? '';
        const by = superlative === '' ? 'time' : (kinds[superlative.toLowerCase()] ?? undefined);
        const rank = ordinal === '' ? 1 : ranks.indexOf(ordinal.toLowerCase());
        const start = sentence.start + match.index;
        const behind = sentence.words.filter((word) => word.start >= start + whole.length).slice(0, 6);
        const last = behind[2] ?? behind.at(-1);
        // "The first suspect was held, the second fled" counts them off; "the first woman to lead" ranks.
        if (by === 'time' && !/^ \p{Ll}+(?: \p{Ll}+)? (?:to \p{Ll}|who )/u.test(text.slice(match.index + whole.length)))
            continue;
        // "The first half", "for the first time", "the second quarter" rank nobody.
        if (
            by === undefined ||
            rank < 1 ||
            behind.length < 3 ||
            last === undefined ||
            noRank.test(text.slice(match.index + whole.length))
        )
            continue;
        rankings.push({
            source,
            sentence,
            span: { start, end: last.end },
            by,
            rank,
            of: behind.map((word) => word.stem),
        });
    }
    return rankings;
}

/** Whether two rankings give one thing two ranks: the same words behind, the same names around. */
export function areRivals(a: Ranking, b: Ranking): boolean {
    if (a.by !== b.by || a.rank === b.rank || a.of[0] !== b.of[0] || scope.test(textOf(a)) !== scope.test(textOf(b)))
        return false;
    const rest = new Set(b.of);
    const shared = a.of.filter((stem) => rest.has(stem)).length;
    if (shared < 3 || shared / Math.min(a.of.length, b.of.length) < 0.6) return false;
    return sharedNames(a.sentence.names, b.sentence.names) > 0;
}

function textOf({ source, sentence }: Ranking): string {
    return source.text.slice(sentence.start, sentence.end);
}

const ranks = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const kinds: Readonly<Record<string, string>> = {
    largest: 'size',
    biggest: 'size',
    smallest: 'smallness',
    youngest: 'age',
    oldest: 'great age',
    tallest: 'height',
    longest: 'length',
    fastest: 'speed',
    richest: 'wealth',
    deadliest: 'deaths',
    highest: 'height',
    lowest: 'depth',
    worst: 'harm',
    busiest: 'traffic',
};

const phrase = new RegExp(
    `\\bthe (?:(first|second|third|fourth|fifth)(?:[- ](${Object.keys(kinds).join('|')}))?|(${Object.keys(kinds).join('|')}))(?= \\p{Ll})`,
    'giu',
);
const noRank =
    /^ (?:time|half|quarter|round|day|week|month|year|night|place|floor|degree|leg|period|innings?|set|one|two|three|few|and|or|of all)\b/i;
/** Words that limit a rank to a place or time. */
const scope =
    /\b(?:since|in (?:the )?(?:state|county|city|country|region|history|decade|century)|of the (?:year|season|decade)|this (?:year|season)|in \d+ years|openly|ever)\b/i;
