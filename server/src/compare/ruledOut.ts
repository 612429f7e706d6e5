import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { causes } from './causes';
import { keptBySource } from './keptBySource';

/** What a source says has been ruled out, or has not. */
export interface RulingOut {
    /** "have ruled out arson", "have not ruled out that somebody set it". Source offsets. */
    readonly span: Span;
    readonly denied: boolean;
    /** Stems of what is, or is not, ruled out; another word for a cause as the first of its row. */
    readonly of: readonly string[];
}

/** "Investigators have ruled out arson"; "We have not ruled out that somebody set it"; "Arson was ruled out". */
export const rulingsOut = keptBySource((source): readonly RulingOut[] =>
    source.sentences.flatMap((sentence) => rulingsIn(source, sentence)),
);

/** Whether one rules out what the other does not. */
export function areOpposed(a: RulingOut, b: RulingOut): boolean {
    return a.denied !== b.denied && a.of.some((stem) => b.of.includes(stem));
}

function rulingsIn(source: SourceReading, sentence: SentenceReading): RulingOut[] {
    const text = source.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(phrase)].flatMap((match) => {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const passive = /\b(?:be|been|being|was|were|is|are|wasn['’]t|weren['’]t) (?:not |now |also )?ruled/iu.test(
            match[0],
        );
        const of = passive
            ? sentence.words.filter((word) => word.end <= start).slice(-3)
            : sentence.words.filter((word) => word.start >= end).slice(0, 4);
        const [first, last] = [of[0], of.at(-1)];
        if (first === undefined || last === undefined || leftOpen.test(text.slice(0, match.index))) return [];
        return {
            span: { start: Math.min(start, first.start), end: Math.max(end, last.end) },
            denied: denials.test(match[0]),
            of: of.map(causeOf),
        };
    });
}

function causeOf({ stem }: ContentWord): string {
    return causes.find((row) => row.includes(stem))?.[0] ?? stem;
}

/** The verb with its auxiliaries and negations. */
const phrase =
    /(?:\b(?:has|have|had|is|are|was|were|did|do|does|can|could|be|been|being|not|never|also|now|cannot|refused|declined|to|\w+n['’]t) )*\b(?:rules?|ruled|ruling) out\b/giu;
const denials = /n['’]t\b|\b(?:not|never|cannot|refused to|declined to)\b/i;
/** In front of it: whether it was done is left open. */
const leftOpen = /\b(?:if|whether|may|might|would|should|will|until|hope[sd]?|hoping|try|trying|yet) $/i;
