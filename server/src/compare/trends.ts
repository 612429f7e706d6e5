import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { keptBySource } from './keptBySource';

/** A rise or fall, and of what. */
export interface Trend {
    /** Source offsets: from what moves to the verb, or to the words that say it is so everywhere. */
    readonly span: Span;
    readonly way: 'rise' | 'fall';
    /** The last two words before the verb's own phrase, as printed, lower case: "same-store sales". */
    readonly of: string;
    /** "in every one of its regions" */
    readonly everywhere: boolean;
    /** Lower case words of the sentence up to the verb, where a single place stands: "sales in the north-east slipped". */
    readonly before: string;
}

/** "Same-store sales grew in every region"; "same-store sales in the north slipped by 0.4%". */
export const trendsOf = keptBySource((source): readonly Trend[] =>
    source.sentences.flatMap((sentence) => trendsIn(source, sentence)),
);

/** Whether one says that all moved one way, and the other that some of it moved the other way. */
export function isException(all: Trend, some: Trend): boolean {
    return all.everywhere && !some.everywhere && all.way !== some.way && some.before.includes(all.of);
}

function trendsIn(source: SourceReading, sentence: SentenceReading): Trend[] {
    return sentence.words.flatMap((word) => {
        const way = word.stem === 'rise' || word.stem === 'fall' ? word.stem : undefined;
        if (way === undefined || !word.verb || word.negated) return [];
        const before = source.text.slice(sentence.start, word.start).toLowerCase();
        const of = /([\p{L}-]{4,} [\p{L}-]{4,})\s*$/u.exec(before.slice(-60).replace(auxiliaries, ' '))?.[1] ?? '';
        const behind = everywhere.exec(source.text.slice(word.end, word.end + 60));
        return {
            span: { start: startOf(sentence, word), end: behind === null ? word.end : word.end + behind[0].length },
            way,
            of,
            everywhere: behind !== null && of !== '',
            before,
        };
    });
}

/** Three content words before the verb. */
function startOf(sentence: SentenceReading, verb: ContentWord): number {
    const at = sentence.words.indexOf(verb);
    return (sentence.words[Math.max(0, at - 3)] ?? verb).start;
}

const auxiliaries = /\b(?:has|have|had|was|were|is|are|also|all|both)\s+$/;
const everywhere =
    /^[^.;:]{0,24}?\b(?:in|across|at) (?:every|each|all)(?: single)?(?: one)?(?: of)?(?: its| their| the| our| his| her)?(?: \p{L}+)?/iu;
