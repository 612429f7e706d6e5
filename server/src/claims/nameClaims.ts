import type { DraftClaim } from './draftClaim';
import { type PassageContext, sentenceAt } from './passageContext';
import { sentenceSlots } from './sentenceSlots';

/** The people and organisations that a passage names. Passage offsets. */
export function nameClaims(context: PassageContext): DraftClaim[] {
    const { mentions } = context;
    return mentions.names.flatMap((name): DraftClaim[] => {
        if (name.kind !== 'person' && name.kind !== 'organisation') return [];
        const found = sentenceAt(mentions, name.start);
        if (found === undefined) return [];
        const slots = sentenceSlots(context, found.sentence, found.nth);
        return [
            {
                start: name.start,
                end: name.end,
                focus: { start: name.start, end: name.end },
                kind: 'name',
                measure: name.kind,
                subject: name.text,
                group: name.title === undefined ? [] : [name.title],
                context: slots.stems,
                names: slots.names,
                dates: [],
                quoted: false,
                polarity: 'affirmed',
                extent: 'total',
                event: 'main',
                place: context.place,
                passage: context.index,
                sentence: found.nth,
                whole: false,
            },
        ];
    });
}
