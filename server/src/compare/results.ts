import type { SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { figurePattern, matchesOf } from './figurePattern';
import { keptBySource } from './keptBySource';
import { type MarkedSentence, markedSentences } from './markedSentence';

/** The final score of a match. */
export interface Result {
    readonly source: SourceReading;
    /** What is underlined. Source offsets. */
    readonly span: Span;
    /** Higher number first. */
    readonly score: string;
    /** Capitalised words of the sentence, lower case: the teams among them. */
    readonly names: readonly string[];
}

/** The final scores that a source tells; not those at half-time, of another day, of a shoot-out or on aggregate. */
export const resultsOf = keptBySource((source: SourceReading): readonly Result[] => {
    const results: Result[] = [];
    for (const marked of markedSentences(source)) {
        const headline = headlineResult(source, marked);
        if (headline !== undefined) results.push(headline);
        if (decidedOtherwise.test(marked.text)) continue;
        for (const pattern of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const claim = match.claim('score');
                const around = match.before.slice(-30) + match.text + match.behind.slice(0, 30);
                if (claim?.quantity === undefined || claim.pair === undefined || notFinal.test(around)) continue;
                if (claim.event !== 'main' || claim.polarity !== 'affirmed') continue;
                const score = scoreOf(claim.quantity.value, claim.pair);
                results.push({ source, span: claim.focus, score, names: namesIn(marked) });
            }
        }
    }
    return results;
});

/** "Stonebridge Town 2 Rivermouth Athletic 3" above a report. */
function headlineResult(source: SourceReading, marked: MarkedSentence): Result | undefined {
    const { start, end, place } = marked.sentence;
    const found = place === 'headline' ? headline.exec(source.text.slice(start, end).trim()) : null;
    if (found === null) return undefined;
    return { source, span: { start, end }, score: scoreOf(Number(found[1]), Number(found[2])), names: namesIn(marked) };
}

const headline = /^\p{Lu}[\p{L} .'’&-]+ (\d{1,2}),? \p{Lu}[\p{L} .'’&-]+ (\d{1,2})$/u;

function scoreOf(a: number, b: number): string {
    return a > b ? `${a}–${b}` : `${b}–${a}`;
}

function namesIn({ text }: MarkedSentence): string[] {
    return [
        ...new Set(
            (text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [])
                .map((word) => word.toLowerCase())
                .filter((word) => !noTeam.test(word)),
        ),
    ];
}

const noTeam =
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|there|then|they|that|this|when|with|from|after|before|play|league|united|city|town|game|match)$/;

/** Words of a sentence that tells more than one score of a match. */
const decidedOtherwise = /\b(?:aggregate|penalt\w+|shoot-?outs?|extra time|respectively)\b/i;

const notFinal =
    /\b(?:half-?time|the break|interval|leading|led|lead|ahead|trail\w*|level|series|earlier|in ‹y\d+|last (?:season|year|month|week|time)|previous|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|set|first[- ]half|quarter|inning|vote|voted|ruling|court|ruled|jury|bill)\b/i;

const final =
    '(?:won|wins|win|beat|beats|beaten|beating|lost|lose|loses|losing|defeat(?:ed|s|ing)?|edged|thrashed|overcame|nicked it|ran out|finished|final score|full[- ]time|victory|victors|winners|draw|drew|drawn)';
const patterns: readonly RegExp[] = [
    figurePattern(`\\b${final}\\b[^‹›;]{0,40}{s:score}`),
    figurePattern(`{s:score} (?:away |home |cup |league )?(?:win|victory|defeat|loss|draw|triumph|thrashing|rout)\\b`),
];
