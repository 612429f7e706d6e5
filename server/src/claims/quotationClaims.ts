import type { DraftClaim } from './draftClaim';
import { type PassageContext, sentenceAt } from './passageContext';
import { sentenceSlots } from './sentenceSlots';

/** What the quotations of a passage say, and who is quoted. Passage offsets. */
export function quotationClaims(context: PassageContext): DraftClaim[] {
    const { mentions } = context;
    return mentions.quotations.flatMap((quotation): DraftClaim[] => {
        const found = sentenceAt(mentions, quotation.start);
        if (found === undefined || quotation.inner.end - quotation.inner.start < 3) return [];
        const slots = sentenceSlots(context, found.sentence, found.nth);
        const speaker = slots.speakerAt(quotation.inner.start);
        return [
            {
                start: quotation.start,
                end: quotation.end,
                focus: quotation.inner,
                kind: 'quotation',
                measure: 'quotation',
                group: [],
                context: slots.stems,
                names: slots.names,
                dates: slots.dates,
                ...(speaker === undefined ? {} : { speaker }),
                quoted: true,
                polarity: 'affirmed',
                extent: quotation.complete ? 'total' : 'part',
                event: 'main',
                place: context.place,
                passage: context.index,
                sentence: found.nth,
                whole: false,
            },
        ];
    });
}
