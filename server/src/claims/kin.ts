import type { Token } from '../text/token';
import type { PassageDrafts } from './agePersons';
import type { Cast } from './cast';
import type { DraftClaim } from './draftClaim';
import { tokenAt } from './passageContext';
import { kin } from './vocabulary/kin';

/**
 * Whose relative a person without a full name is: "daughter of Jane Roe" for the age in "Jane Roe and her 4-year-old
 * daughter", "Sam, son of Jane Roe" for "her son Sam, 4". Undefined where the copy does not tell, or not clearly.
 */
export function kinOf(
    draft: DraftClaim,
    passages: readonly PassageDrafts[],
    nth: number,
    cast: Cast,
): string | undefined {
    const mentions = passages[nth]?.context.mentions;
    const sentence = mentions?.sentences[draft.sentence];
    if (mentions === undefined || sentence === undefined) return undefined;
    const { tokens } = mentions;
    const from = tokenAt(mentions, draft.focus.start);
    const to = tokenAt(mentions, draft.focus.end - 1) + 1;
    const tie = ahead(tokens, from, to) ?? behind(tokens, from, sentence.from);
    if (tie === undefined) return undefined;
    const owner =
        tie.owner === 'name'
            ? nameEndingAt(passages, nth, cast, tie.at)
            : ownerBefore(passages, nth, cast, draft.sentence, tokens[tie.at]?.start ?? 0, tie.owner);
    if (owner === undefined) return undefined;
    return draft.subject === undefined
        ? `${tie.relation} of ${owner}`
        : `${draft.subject}, ${tie.relation} of ${owner}`;
}

/** "son", and the token of "his", "their" or of the genitive's name. */
interface Tie {
    readonly relation: string;
    readonly at: number;
    readonly owner: 'one' | 'both' | 'name';
}

/** "her 4-year-old daughter", "Roe's 4-year-old son". */
function ahead(tokens: readonly Token[], from: number, to: number): Tie | undefined {
    const owner = ownerAt(tokens, from - 1);
    if (owner === undefined) return undefined;
    for (let at = to; at < to + 4; at++) {
        const token = tokens[at];
        if (token === undefined) return undefined;
        const relation = kin.get(token.lower);
        if (relation !== undefined) return { relation, ...owner };
        if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.lower !== '-') return undefined;
    }
    return undefined;
}

/** "his wife, 26", "their sons, ages 4, 8 and 10", "her two sons — 3-year-old Adam and 5-year-old Ethan". */
function behind(tokens: readonly Token[], from: number, limit: number): Tie | undefined {
    let ages = 0;
    for (let at = from - 1; at >= limit && from - at < 24; at--) {
        const token = tokens[at] as Token;
        const relation = kin.get(token.lower);
        if (relation !== undefined) {
            for (let left = at - 1; left >= at - 4 && left >= limit; left--) {
                const owner = ownerAt(tokens, left);
                if (owner !== undefined) return { relation, ...owner };
                if (!/^(?:NUM|ADJ|NOUN)$/.test(tokens[left]?.pos ?? '') && tokens[left]?.lower !== '-')
                    return undefined;
            }
            return undefined;
        }
        if (token.pos === 'NUM') ages++;
        const listed =
            ages < 6 &&
            (/^(?:NUM|PROPN)$/.test(token.pos) ||
                /^(?:,|-|—|–|:|\(|and|&|ages?|aged|years?|old|year-old)$/.test(token.lower));
        if (!listed) return undefined;
    }
    return undefined;
}

function ownerAt(tokens: readonly Token[], at: number): Pick<Tie, 'at' | 'owner'> | undefined {
    const word = tokens[at]?.lower ?? '';
    if (word === 'his' || word === 'her') return { at, owner: 'one' };
    if (word === 'their') return { at, owner: 'both' };
    if (/^['’]s?$/.test(word) && tokens[at - 1]?.pos === 'PROPN') return { at: at - 1, owner: 'name' };
    return undefined;
}

function nameEndingAt(passages: readonly PassageDrafts[], nth: number, cast: Cast, at: number): string | undefined {
    const mentions = passages[nth]?.context.mentions;
    const token = mentions?.tokens[at];
    const name = mentions?.names.find(
        ({ start, end }) => token !== undefined && start <= token.start && token.end <= end,
    );
    return name === undefined ? undefined : cast.personAt(nth, name.start)?.name;
}

/**
 * The person named last in front of "his", in the sentence or the one before; the last two of the sentence for "their".
 * Who says it is not meant.
 */
function ownerBefore(
    passages: readonly PassageDrafts[],
    nth: number,
    cast: Cast,
    sentence: number,
    before: number,
    owner: 'one' | 'both',
): string | undefined {
    const here = personsIn(passages, nth, cast, sentence).filter(({ start }) => start < before);
    const found = here.length > 0 || sentence === 0 ? here : personsIn(passages, nth, cast, sentence - 1);
    const all = found.length > 0 || sentence > 0 || nth === 0 ? found : lastOf(passages, nth - 1, cast);
    const names = [...new Set(all.map(({ name }) => name))];
    return owner === 'both' && names.length > 1 ? names.slice(-2).join(' and ') : names.at(-1);
}

function lastOf(passages: readonly PassageDrafts[], nth: number, cast: Cast): { start: number; name: string }[] {
    const count = passages[nth]?.context.mentions.sentences.length ?? 0;
    return count === 0 ? [] : personsIn(passages, nth, cast, count - 1);
}

/** The persons that a sentence names, without those who are only quoted. */
export function personsIn(
    passages: readonly PassageDrafts[],
    nth: number,
    cast: Cast,
    sentence: number,
): { start: number; name: string }[] {
    const mentions = passages[nth]?.context.mentions;
    const span = mentions?.sentences[sentence];
    if (mentions === undefined || span === undefined) return [];
    return mentions.names.flatMap(({ start, end }) => {
        if (start < span.start || end > span.end) return [];
        if (mentions.attributions.some(({ speaker }) => speaker.start <= start && end <= speaker.end)) return [];
        const person = cast.personAt(nth, start);
        return person === undefined ? [] : [{ start, name: person.name }];
    });
}
