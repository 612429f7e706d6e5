import { overlaps } from '../text/span';
import { clauseAt } from './clauses';
import type { DraftClaim } from './draftClaim';
import { multipleAt, withoutAt } from './impliedCounts';
import type { PassageContext } from './passageContext';
import { sentenceSlots } from './sentenceSlots';
import { firstBehind } from './spans';
import { groupAt } from './stateGroups';
import { wordCountClaim } from './wordCountClaim';

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
            drafts.push(wordCountClaim(context, found, nth, i, clauseAt(clauses, i, sentence)));
        }
    });
    return drafts;
}
