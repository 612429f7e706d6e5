import { overlaps } from '../text/span';
import { dateClaims } from './dateClaims';
import type { DraftClaim } from './draftClaim';
import { figureClaims } from './figureClaims';
import { groupClaims } from './groupClaims';
import { listClaims } from './listedPeople';
import { nameClaims } from './nameClaims';
import type { PassageContext } from './passageContext';
import { quotationClaims } from './quotationClaims';
import { sentenceSlots } from './sentenceSlots';
import type { SentenceReading } from './sourceReading';

/** What a passage gives to its source. Passage offsets. */
export interface PassageDraft {
    readonly drafts: readonly DraftClaim[];
    readonly sentences: readonly SentenceReading[];
}

/**
 * Reads the claims and sentences of a passage. Kept with its tokens, by what else they depend on, so that a keystroke
 * reads one passage and not the article. `printed`: the passage as it stands in its source, markup and all.
 */
export function draftOf(context: PassageContext, printed: string): PassageDraft {
    const { mentions, index, place, year, dates, spoke } = context;
    const key = `${index}|${place}|${year}|${spoke}|${dates.join()}|${printed}`;
    const last = kept.get(mentions.tokens);
    if (last?.key === key) return last.draft;
    const draft: PassageDraft = {
        drafts: draftsOf(context),
        sentences: mentions.sentences.map((sentence, nth) => {
            const { words, names, dates: days } = sentenceSlots(context, sentence, nth);
            const { start, end } = sentence;
            return { start, end, passage: index, sentence: nth, place, words, names, dates: days };
        }),
    };
    kept.set(mentions.tokens, { key, draft });
    return draft;
}

/** The tokens are the same object for as long as the passage's text is. */
const kept = new WeakMap<object, { readonly key: string; readonly draft: PassageDraft }>();

/** "29 survivors" is one claim, not also that there were some. */
function draftsOf(context: PassageContext): DraftClaim[] {
    const figures = figureClaims(context);
    const groups = groupClaims(context).filter((group) => !figures.some((figure) => overlaps(figure, group)));
    return [
        ...figures,
        ...groups,
        ...listClaims(context),
        ...dateClaims(context),
        ...quotationClaims(context),
        ...nameClaims(context),
    ];
}
