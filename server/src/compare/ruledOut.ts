import type { ContentWord, SentenceReading, SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { causes } from './causes';
import { keptBySource } from './keptBySource';

/** What a source says has been ruled out, or has not, or gives as the cause. */
export interface RulingOut {
    /** "have ruled out arson", "have not ruled out that somebody set it". Source offsets. */
    readonly span: Span;
    readonly denied: boolean;
    /** Stems of what is, or is not, ruled out; another word for a cause as the first of its row. */
    readonly of: readonly string[];
    /** Whether it is given as the cause, not only left possible: then as good as all of it has to be what is ruled out. */
    readonly asCause: boolean;
}

/** "Investigators have ruled out arson"; "We have not ruled out that somebody set it"; "Arson was ruled out". */
export const rulingsOut = keptBySource((source): readonly RulingOut[] =>
    source.sentences.flatMap((sentence) => [...rulingsIn(source, sentence), ...causesIn(source, sentence)]),
);

/** Whether one rules out what the other does not. */
export function areOpposed(a: RulingOut, b: RulingOut): boolean {
    if (a.denied === b.denied || (a.asCause && b.asCause)) return false;
    const shared = a.of.filter((stem) => b.of.includes(stem));
    if (!a.asCause && !b.asCause) return shared.length > 0;
    const known = shared.some((stem) => causes.some(([first]) => first === stem));
    return known || shared.length >= Math.max(1, Math.min(2, a.of.length, b.of.length));
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
            asCause: false,
        };
    });
}

/** "A leak of natural gas is the most likely cause"; "An electrical fault caused the fire"; "blamed it on an overheated motor". */
function causesIn(source: SourceReading, sentence: SentenceReading): RulingOut[] {
    const text = source.text.slice(sentence.start, sentence.end);
    if (/\brul(?:e|ed|es|ing) out\b/i.test(text)) return [];
    return causal.flatMap(({ pattern, side }) => {
        const match = pattern.exec(text);
        if (match === null || doubted.test(text.slice(0, match.index))) return [];
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const words =
            side === 'front'
                ? lastClause(sentence.words.filter((word) => word.end <= start)).slice(-3)
                : firstClause(sentence.words.filter((word) => word.start >= end)).slice(0, 3);
        const [first, last] = [words[0], words.at(-1)];
        if (first === undefined || last === undefined || words.some(({ negated }) => negated)) return [];
        return [
            {
                span: { start: Math.min(start, first.start), end: Math.max(end, last.end) },
                denied: true,
                of: words.map(causeOf),
                asCause: true,
            },
        ];
    });
}

function lastClause(words: readonly ContentWord[]): readonly ContentWord[] {
    const opened = words.findLastIndex(({ opens, verb }) => opens || verb);
    return words.slice(words[opened]?.verb === true ? opened + 1 : Math.max(0, opened));
}

function firstClause(words: readonly ContentWord[]): readonly ContentWord[] {
    const opened = words.findIndex(({ opens }, nth) => opens && nth > 0);
    return opened < 0 ? words : words.slice(0, opened);
}

const causal: readonly { readonly pattern: RegExp; readonly side: 'front' | 'behind' }[] = [
    {
        pattern:
            /\b(?:is|was|are|were|as|remains?) (?:now )?(?:the )?(?:most |more )?(?:likely|probable|main|suspected) (?:cause|explanation|reason|culprit)\b/i,
        side: 'front',
    },
    { pattern: /\b(?:caused|sparked|triggered|started|set off) the (?:\w+ )?(?:\w+)\b/i, side: 'front' },
    { pattern: /\b(?:was|were|had been|is|been) to blame\b/i, side: 'front' },
    { pattern: /\b(?:was|were|had been|been|is) (?:caused|sparked|triggered|started|set off) by\b/i, side: 'behind' },
    {
        pattern: /\b(?:blamed (?:it|the \w+) on|put (?:it|the \w+) down to|point(?:ed|s|ing)? to|suspect(?:ed|s)?)\b/i,
        side: 'behind',
    },
    { pattern: /\b(?:likely|probable|suspected) cause (?:is|was|of the \w+ (?:is|was))\b/i, side: 'behind' },
];
/** In front of it: it is not said to be so. */
const doubted =
    /\b(?:not|never|no|whether|if|may|might|could|deny|denied|denies|nothing|evidence that|n['’]t)\b[^,;]*$/i;

function causeOf({ stem }: ContentWord): string {
    return causes.find((row) => row.includes(stem))?.[0] ?? stem;
}

/** The verb with its auxiliaries and negations. */
const phrase =
    /(?:\b(?:has|have|had|is|are|was|were|did|do|does|can|could|be|been|being|not|never|also|now|cannot|refused|declined|to|\w+n['’]t) )*\b(?:rules?|ruled|ruling) out\b/giu;
const denials = /n['’]t\b|\b(?:not|never|cannot|refused to|declined to)\b/i;
/** In front of it: whether it was done is left open. */
const leftOpen = /\b(?:if|whether|may|might|would|should|will|until|hope[sd]?|hoping|try|trying|yet) $/i;
