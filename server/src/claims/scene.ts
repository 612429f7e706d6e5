import type { Figure } from '../mentions/figure';
import type { Span } from '../text/span';
import type { Sentence } from '../text/token';
import type { Polarity } from './claim';
import type { Clause } from './clauses';
import type { DraftClaim } from './draftClaim';
import { eventOf } from './eventOf';
import type { PassageContext } from './passageContext';
import { isDenied, isSupposed, polarityAt } from './polarity';
import { sentenceSlots } from './sentenceSlots';
import { spanHolding } from './spans';

/** A figure with its surroundings; token indices count in the passage. */
export interface Scene {
    readonly context: PassageContext;
    readonly figure: Figure;
    readonly sentence: Sentence;
    /** Index of the sentence in the passage. */
    readonly nth: number;
    readonly clause: Clause;
    readonly from: number;
    readonly to: number;
}

/** What every claim of a figure shares with the claim's kind still open. */
export type ClaimBase = Omit<DraftClaim, 'kind' | 'measure' | 'group' | 'extent' | 'whole'>;

/** Reads it off the scene. `first` and `last` are the tokens of its span, `deciding` the one whose polarity counts. */
export function claimBase(scene: Scene, first: number, last: number, deciding: number): ClaimBase {
    const { context, figure, clause, sentence, nth } = scene;
    const { mentions } = context;
    const slots = sentenceSlots(context, sentence, nth);
    const speaker = slots.speakerAt(figure.start);
    const date = slots.dateNear(figure.start, clause);
    return {
        start: Math.min(figure.start, mentions.tokens[first]?.start ?? figure.start),
        end: Math.max(figure.end, mentions.tokens[last]?.end ?? figure.end),
        focus: { start: figure.start, end: figure.end },
        quantity: figure.quantity,
        figure: figure.kind,
        ...(figure.pair === undefined ? {} : { pair: figure.pair }),
        ...(figure.per === undefined ? {} : { per: figure.per }),
        ...(figure.base === undefined ? {} : { base: figure.base }),
        names: slots.names,
        dates: slots.dates,
        context: slots.stems,
        ...(date === undefined ? {} : { date }),
        ...(speaker === undefined ? {} : { speaker }),
        quoted: isQuoted(context, figure.core),
        polarity: polarityOf(scene, deciding),
        event: eventOf(mentions.tokens, clause, slots.datesIn(clause), context.year),
        place: context.place,
        passage: context.index,
        sentence: nth,
    };
}

function polarityOf({ context, figure, sentence, clause, from, to }: Scene, deciding: number): Polarity {
    const { tokens, attributions } = context.mentions;
    // "rejected claims that it lost $90m": the speaker says that it is not so.
    const denied = attributions.some(
        ({ denied, scope }) => denied === true && scope.start <= figure.start && figure.end <= scope.end,
    );
    if (denied || isDenied(tokens, sentence)) return 'negated';
    if (isSupposed(tokens, sentence)) return 'hypothetical';
    return polarityAt(tokens, clause, Math.max(deciding, from), { from, to });
}

function isQuoted(context: PassageContext, core: Span): boolean {
    const quotation = spanHolding(context.mentions.quotations, core.start);
    return quotation !== undefined && quotation.inner.start <= core.start && core.end <= quotation.inner.end;
}
