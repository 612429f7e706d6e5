import type { Claim } from '../claims/claim';
import type { SourceReading } from '../claims/sourceReading';
import type { Span } from '../text/span';
import { figurePattern, matchesOf } from './figurePattern';
import { type MarkedSentence, markedSentences } from './markedSentence';

/** A count with the list that it announces: "four priorities: education, crime and jobs". */
export interface CountedList {
    readonly count: Claim;
    /** The list, without the stop behind it. Source offsets. */
    readonly list: Span;
    /** Fewest and most entries that the list can be read as: an "and" may join two entries or stand inside one. */
    readonly least: number;
    readonly most: number;
    /** Whether fewer entries than announced may be right: "six hospitals in Leeds and York" has several in each. */
    readonly mayHoldMore: boolean;
}

/** The lists that a count announces and that look complete. */
export function countedListsOf(source: SourceReading): CountedList[] {
    const lists: CountedList[] = [];
    const sentences = markedSentences(source);
    sentences.forEach((marked, i) => {
        if (marked.sentence.place !== 'body' || openList.test(marked.text) || goesOn.test(sentences[i + 1]?.text ?? ''))
            return;
        for (const { pattern, capital, mayHoldMore } of patterns) {
            for (const match of matchesOf(marked, pattern)) {
                const count = match.claim('count');
                const printed = match.word('list');
                if (count === undefined || printed === undefined || count.quantity?.bound !== 'exactly') continue;
                if (capital && !printed.split(/, (?:and )?| and /).every((entry) => /^\p{Lu}/u.test(entry))) continue;
                const words = printed.toLowerCase();
                const entries = entriesOf(words);
                const list = spanOf(marked, count, words);
                if (entries === undefined || list === undefined) continue;
                lists.push({ count, list, mayHoldMore, ...entries });
            }
        }
    });
    return lists;
}

/** How many entries a list has; undefined where it is no plain list. */
function entriesOf(words: string): { readonly least: number; readonly most: number } | undefined {
    if (!/ and /.test(words) || clause.test(words) || / or |["“”()/]/.test(words)) return undefined;
    const parts = words
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const last = parts.at(-1) ?? '';
    if (parts.some((part) => part.split(' ').length > 7)) return undefined;
    // An apposition: "Smith, the captain, and Jones".
    const determined = parts.filter((part) =>
        /^(?:and )?(?:the|an?|his|her|its|their|of|from|in|on|at|with|by|for)\b/.test(part),
    ).length;
    if (determined > 0 && determined < parts.length) return undefined;
    const oxford = /^and /.test(last) && parts.length > 1;
    const inner = parts.reduce((sum, part) => sum + (part.replace(/^and /, '').match(/ and | & /g)?.length ?? 0), 0);
    const closing = !oxford && / and /.test(last) && parts.length > 1 ? 1 : 0;
    return { least: parts.length === 1 ? 1 : parts.length + closing, most: parts.length + inner };
}

/** Where the list stands: behind the count, found by its first and last word, since marks and blanks differ. */
function spanOf({ source, sentence }: MarkedSentence, count: Claim, words: string): Span | undefined {
    const tail = source.text.slice(count.focus.end, sentence.end);
    const lower = tail.toLowerCase();
    const first = words.split(' ')[0] as string;
    const last = words.split(' ').at(-1) as string;
    const start = lower.search(/[:–—]|-- | (?:are|were) /);
    const from = lower.indexOf(first, Math.max(0, start));
    const to = lower.lastIndexOf(last);
    return from < 0 || to < from
        ? undefined
        : { start: count.focus.end + from, end: count.focus.end + to + last.length };
}

const openList =
    /\b(?:includ(?:e|es|ed|ing)|such as|for example|e\.g\.|among (?:them|those|others)|etc|and (?:others|more|so on|the like)|at least|mainly|mostly|notably|namely one|especially|particularly|as well as|plus|not only|either|each|both|per)\b/i;
const goesOn =
    /^["“'‘]?(?:the (?:first|second|third|fourth|fifth|sixth|last|final|other|rest|remaining)|another|also|an? (?:third|fourth|fifth|sixth|further|final)|finally|others?|plus|then|and|in addition|additionally|as well|lastly|meanwhile, the)\b/i;
/** Words that make an entry a clause of its own. */
const clause =
    /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|that|which|who|whom|whose|he|she|they|it|we|i|you|said|says|because|if|when|while|but|so|not|how|why|what|where|whether|then|than)\b/;

/** Not "two sons and a daughter": the list is of both. */
const noun = "(?: (?!and |or |but |with )[\\p{L}'-]+){1,5}?";
const list = '(?<list>[^‹›:.!?–—]{3,200}?)';
const patterns: readonly {
    readonly pattern: RegExp;
    readonly capital: boolean;
    readonly mayHoldMore: boolean;
}[] = [
    {
        pattern: figurePattern(`{c:count}${noun}(?::| –| —| --) ${list}(?=[.!?]?$|;| –| —)`),
        capital: false,
        mayHoldMore: false,
    },
    // "The three winners were Abel, Brown and Cole", not "The three men were tired, hungry and cold".
    {
        pattern: figurePattern(
            `\\b(?:the|its|his|her|their|our|my) {c:count}${noun} (?:are|were) ${list}(?=[.!?]?$|;)`,
        ),
        capital: true,
        mayHoldMore: false,
    },
    // "Three bakeries, in Leeds, York, Hull and Ripon"; "four hospitals in …".
    {
        pattern: figurePattern(
            `{c:count}${noun},? (?:in|at|to|from|near) ${list}(?=[.!?]?$|;| –| —|, (?:which|who|where|when|a|the) | (?:[a-z]+ed|is|are|was|were|has|have|had|will|took|began) )`,
        ),
        capital: true,
        mayHoldMore: true,
    },
];
