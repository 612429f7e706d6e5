import type { Clause } from './clauses';
import type { DraftClaim } from './draftClaim';
import { eventOf } from './eventOf';
import type { PassageContext } from './passageContext';
import { polarityAt } from './polarity';
import { sentenceSlots } from './sentenceSlots';
import type { WordCount } from './wordCount';

/** The claim of words that say how many without a figure; `at` is the token that stands for them. Passage offsets. */
export function wordCountClaim(
    context: PassageContext,
    found: WordCount,
    nth: number,
    at: number,
    clause: Clause,
): DraftClaim {
    const { tokens, sentences } = context.mentions;
    const slots = sentenceSlots(context, sentences[nth] as (typeof sentences)[number], nth);
    const speaker = slots.speakerAt(found.start);
    const date = found.kind === 'count' ? slots.dateNear(found.start, clause) : undefined;
    return {
        start: found.start,
        end: found.end,
        focus: { start: found.start, end: found.end },
        kind: found.kind,
        measure: found.measure,
        unit: 'people',
        quantity: found.quantity,
        group: found.group,
        context: slots.stems,
        names: slots.names,
        dates: slots.dates,
        ...(date === undefined ? {} : { date }),
        ...(speaker === undefined ? {} : { speaker }),
        quoted: false,
        polarity: polarityAt(tokens, clause, at, { from: at, to: at + 1 }),
        extent: found.extent,
        event: eventOf(tokens, clause, slots.datesIn(clause), context.year),
        place: context.place,
        passage: context.index,
        sentence: nth,
        whole: false,
    };
}
