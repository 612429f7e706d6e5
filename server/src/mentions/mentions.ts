import type { Passage } from '../text/passage';
import type { Tokens } from '../text/token';
import type { Attribution } from './attribution';
import type { DateMention } from './dateMention';
import type { Figure } from './figure';
import type { Name } from './name';
import type { Quotation } from './quotation';

/** All that one passage mentions, read without its neighbours. Everything is in order of `start`. Passage offsets. */
export interface Mentions extends Tokens {
    readonly passage: Passage;
    readonly figures: readonly Figure[];
    readonly dates: readonly DateMention[];
    readonly quotations: readonly Quotation[];
    readonly names: readonly Name[];
    readonly attributions: readonly Attribution[];
}
