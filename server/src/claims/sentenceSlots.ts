import type { DateMention } from '../mentions/dateMention';
import type { Sentence, Token } from '../text/token';
import { type Clause, clausesOf } from './clauses';
import { contentWords } from './contentWords';
import type { PassageContext } from './passageContext';
import type { ContentWord } from './sourceReading';
import { spansIn } from './spans';
import { speakerOf } from './speaker';

/** What a sentence gives to each of its claims. */
export interface SentenceSlots {
    readonly words: readonly ContentWord[];
    readonly clauses: readonly Clause[];
    readonly stems: readonly string[];
    /** Lower case. */
    readonly names: readonly string[];
    /** ISO 8601. */
    readonly dates: readonly string[];
    /** The day nearest to a passage offset: in its clause, else in the sentence. */
    dateNear(offset: number, clause: Clause): string | undefined;
    /** The days named in a clause; those of the sentence where it names none. */
    datesIn(clause: Clause): readonly string[];
    /** To whom the copy attributes what stands at a passage offset. */
    speakerAt(offset: number): string | undefined;
}

/** Reads the slots of a sentence; kept per context, since every figure of the sentence asks. */
export function sentenceSlots(context: PassageContext, sentence: Sentence, nth: number): SentenceSlots {
    let kept = cache.get(context);
    if (kept === undefined) {
        kept = [];
        cache.set(context, kept);
    }
    kept[nth] ??= read(context, sentence);
    return kept[nth];
}

const cache = new WeakMap<PassageContext, SentenceSlots[]>();

function read(context: PassageContext, sentence: Sentence): SentenceSlots {
    const { mentions } = context;
    const words = contentWords(mentions, sentence);
    const dated = spansIn(mentions.dates, sentence).flatMap(({ span, nth }) => {
        const iso = context.dates[nth];
        return iso === undefined ? [] : [{ start: span.start, end: span.end, iso, asOf: openAt(iso, span.limit) }];
    });
    const inClause = (clause: Clause): typeof dated => {
        const from = (mentions.tokens[clause.from] as Token | undefined)?.start ?? sentence.start;
        const to = (mentions.tokens[clause.to - 1] as Token | undefined)?.end ?? sentence.end;
        return spansIn(dated, { start: from, end: to }).map(({ span }) => span);
    };
    const dates = [...new Set(dated.map(({ iso }) => iso))];
    return {
        words,
        clauses: clausesOf(mentions.tokens, sentence),
        stems: [...new Set(words.filter((word) => !word.name).map((word) => word.stem))],
        names: [...new Set(spansIn(mentions.names, sentence).map(({ span }) => span.text.toLowerCase()))],
        dates,
        dateNear(offset, clause) {
            return nearest(inClause(clause), offset) ?? nearest(dated, offset);
        },
        datesIn(clause) {
            const own = inClause(clause);
            return own.length === 0 ? dates : own.map(({ iso }) => iso);
        },
        speakerAt(offset) {
            return speakerOf(context, offset);
        },
    };
}

/** "before 19 March" as ISO 8601-2 writes it: "../2020-03-19". A figure of before that day is none of that day. */
function openAt(iso: string, limit: DateMention['limit']): string {
    if (limit === 'before') return `../${iso}`;
    return limit === 'after' ? `${iso}/..` : iso;
}

function nearest(
    dated: readonly { readonly start: number; readonly asOf: string }[],
    offset: number,
): string | undefined {
    // The sentence's dates are in order, so that the two around the offset are enough.
    let low = 0;
    let high = dated.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((dated[middle]?.start ?? 0) < offset) low = middle + 1;
        else high = middle;
    }
    const behind = dated[low];
    const before = dated[low - 1];
    if (behind === undefined || before === undefined) return (behind ?? before)?.asOf;
    return behind.start - offset < offset - before.start ? behind.asOf : before.asOf;
}
