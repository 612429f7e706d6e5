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
                const whole =
                    /^;/.test(match.behind) && semicolons(match.behind) > 1 ? printed + match.behind : printed;
                const list = spanOf(marked, count, printedWords(marked, whole).toLowerCase());
                const entries = entriesOf(marked, whole);
                if (entries === undefined || list === undefined) continue;
                lists.push({ count, list, mayHoldMore, ...entries });
            }
        }
    });
    return lists;
}

interface Entries {
    readonly least: number;
    readonly most: number;
}

/** How many entries a list has; undefined where it is no plain list. */
function entriesOf(marked: MarkedSentence, list: string): Entries | undefined {
    if (semicolons(list) > 1) {
        // "first, the exits; second, the alarms; and third, the wiring"
        const parts = list.replace(/[.!?]$/, '').split(';');
        return parts.every(isPlain) ? { least: parts.length, most: parts.length } : undefined;
    }
    const words = printedWords(marked, list);
    if (!/ and /.test(words) || / or |["“”()/]/.test(words)) return undefined;
    const parts = partsOf(list);
    if (!parts.every(isPlain)) return undefined;
    // "Of the seven, Smith, the captain, …": an apposition, or places and names in turn.
    const led = (start: RegExp) => parts.filter((part) => start.test(part.replace(/^and /, ''))).length;
    const [determined, prepositions] = [led(articles), led(prepositional)];
    const isNamed = led(/^\p{Lu}/u) > 0;
    if (prepositions > 0 && prepositions < parts.length) return undefined;
    if (isNamed && determined > 0 && determined < parts.length) return undefined;
    return weighed(marked, parts) ?? spread(parts);
}

/** The fewest and the most: an "and" may join two entries or stand inside one. */
function spread(parts: readonly string[]): Entries {
    const last = parts.at(-1) ?? '';
    const oxford = /^and /.test(last) && parts.length > 1;
    const inner = parts.reduce((sum, part) => sum + (part.replace(/^and /, '').match(/ and | & /g)?.length ?? 0), 0);
    const closing = !oxford && / and /.test(last) && parts.length > 1 ? 1 : 0;
    return { least: parts.length === 1 ? 1 : parts.length + closing, most: parts.length + inner };
}

/** "a goalkeeper, two defenders and a striker": four; undefined where no entry has a number, or each has and it is a sum. */
function weighed(marked: MarkedSentence, parts: readonly string[]): Entries | undefined {
    const entries = parts.flatMap((part) => part.replace(/^and /, '').split(' and '));
    const numbers = entries.map((entry) => {
        const nth = /^‹c(\d+)›/.exec(entry)?.[1];
        return nth === undefined ? undefined : marked.claims[Number(nth)]?.quantity?.value;
    });
    const known = numbers.flatMap((number) => (number !== undefined && number > 0 ? [number] : []));
    if (known.length === 0) return undefined;
    const sum = entries.length - known.length + known.reduce((all, number) => all + number, 0);
    const { least, most } = spread(parts);
    return {
        least: Math.min(least, sum),
        most: known.length === entries.length ? Number.POSITIVE_INFINITY : Math.max(most, sum),
    };
}

function partsOf(list: string): string[] {
    return list
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

/** Whether an entry is no clause of its own and no longer than an entry is. "a canteen that opens before six" is plain. */
function isPlain(entry: string): boolean {
    const plain = entry.replace(/^ ?and /, '').replace(/(?<=\S )(?:that|which|who|whose|where)\b.*$/, '');
    return (
        !clause.test(plain.toLowerCase()) && entry.split(' and ').every((part) => part.trim().split(' ').length <= 9)
    );
}

function semicolons(text: string): number {
    return text.split(';').length - 1;
}

/** The words of a list with its figures as printed. */
function printedWords({ claims, source }: MarkedSentence, list: string): string {
    return list.replace(/[.!?]$/, '').replace(/‹[a-z](\d+)›/g, (_mark, nth: string) => {
        const claim = claims[Number(nth)];
        return claim === undefined ? '' : source.text.slice(claim.focus.start, claim.focus.end);
    });
}

const articles = /^(?:the|an?|his|her|its|their)\b/;
const prepositional = /^(?:of|from|in|on|at|with|by|for)\b/;

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
const noun = "(?: (?!and |or |but |with )[\\p{L}'-]+){1,6}?";
const list = '(?<list>[^:.!?–—]{3,260}?)';
const patterns: readonly {
    readonly pattern: RegExp;
    readonly capital: boolean;
    readonly mayHoldMore: boolean;
}[] = [
    {
        pattern: figurePattern(`{c:count}${noun}(?::| –| —| --|,? namely) ${list}(?=[.!?]?$|;| –| —)`),
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
