import type { Token } from '../text/token';
import { clauseAt } from './clauses';
import { stemOf } from './contentWords';
import { dateInterval } from './dateInterval';
import type { DraftClaim } from './draftClaim';
import { eventOf } from './eventOf';
import { type PassageContext, sentenceAt, tokenAt } from './passageContext';
import { polarityAt } from './polarity';
import { sentenceSlots } from './sentenceSlots';

/** When the passage says that things happened: a date with the verb that it stands by. Passage offsets. */
export function dateClaims(context: PassageContext): DraftClaim[] {
    const { mentions } = context;
    return mentions.dates.flatMap((mention, i): DraftClaim[] => {
        const found = sentenceAt(mentions, mention.start);
        const date = context.dates[i];
        if (found === undefined || (date === undefined && mention.weekday === undefined)) return [];
        const slots = sentenceSlots(context, found.sentence, found.nth);
        const at = tokenAt(mentions, mention.start);
        const clause = clauseAt(slots.clauses, at, found.sentence);
        const verbAt = nearestVerb(mentions.tokens, at, clause.from, clause.to);
        const verb = verbAt === undefined ? undefined : mentions.tokens[verbAt];
        const quantity = date === undefined ? undefined : dateInterval(date, mention.limit);
        const stem = verb === undefined ? undefined : stemOf(verb);
        const speaker = slots.speakerAt(mention.start);
        return [
            {
                start: mention.start,
                end: mention.end,
                focus: { start: mention.start, end: mention.end },
                kind: 'date',
                measure: 'date',
                ...(stem === undefined ? {} : { predicate: stem, head: stem }),
                ...(date === undefined ? {} : { date }),
                ...(quantity === undefined ? {} : { quantity }),
                ...(mention.weekday !== undefined && (date === undefined || mention.day !== undefined)
                    ? { weekday: mention.weekday }
                    : {}),
                group: [],
                context: slots.stems,
                names: slots.names,
                dates: slots.dates,
                ...(speaker === undefined ? {} : { speaker }),
                quoted: false,
                polarity: verbAt === undefined ? 'affirmed' : polarityAt(mentions.tokens, clause, verbAt),
                extent: mention.limit === undefined ? 'total' : 'part',
                event: eventOf(mentions.tokens, clause, [], context.year),
                place: context.place,
                passage: context.index,
                sentence: found.nth,
                whole: false,
            },
        ];
    });
}

/** Index of the verb nearest to a token, within its clause and thirteen tokens. */
function nearestVerb(tokens: readonly Token[], at: number, from: number, to: number): number | undefined {
    for (let far = 1; far < 14; far++) {
        if (at - far >= from && tokens[at - far]?.pos === 'VERB') return at - far;
        if (at + far < to && tokens[at + far]?.pos === 'VERB') return at + far;
    }
    return undefined;
}
