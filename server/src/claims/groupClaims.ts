import { overlaps } from '../text/span';
import { type Clause, clauseAt } from './clauses';
import type { DraftClaim } from './draftClaim';
import { eventOf } from './eventOf';
import { multipleAt, withoutAt } from './impliedCounts';
import type { PassageContext } from './passageContext';
import { polarityAt } from './polarity';
import { sentenceSlots } from './sentenceSlots';
import { firstBehind } from './spans';
import { groupAt } from './stateGroups';
import type { WordCount } from './wordCount';

/**
 * Claims without a figure: that some were in a state ("Survivors reported …", "the injured"), how many a multiple crime
 * has ("a double homicide"), that there were none ("without casualties"). They stand against "all were killed" and "no
 * injuries". Passage offsets.
 */
export function groupClaims(context: PassageContext): DraftClaim[] {
    const { mentions } = context;
    const { tokens, figures } = mentions;
    const drafts: DraftClaim[] = [];
    mentions.sentences.forEach((sentence, nth) => {
        for (let i = sentence.from; i < sentence.to; i++) {
            const found = groupAt(tokens, i, sentence) ?? multipleAt(tokens, i) ?? withoutAt(tokens, i);
            if (found === undefined) continue;
            // "29 survivors": the figure says it.
            const near = figures[firstBehind(figures, found.start - 1)];
            if (near !== undefined && overlaps({ start: near.start, end: near.end + 1 }, found)) continue;
            const { clauses } = sentenceSlots(context, sentence, nth);
            drafts.push(draftOf(context, found, nth, i, clauseAt(clauses, i, sentence)));
        }
    });
    return drafts;
}

function draftOf(context: PassageContext, found: WordCount, nth: number, at: number, clause: Clause): DraftClaim {
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
