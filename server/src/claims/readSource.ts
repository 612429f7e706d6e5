import { resolveDate } from '../mentions/dates/resolve';
import { readDocument } from '../mentions/document';
import type { Mentions } from '../mentions/mentions';
import type { Passage } from '../text/passage';
import type { SourceInput } from '../text/source';
import { overlaps, shift } from '../text/span';
import { type PassageDrafts, withAgePersons } from './agePersons';
import type { Claim, Place } from './claim';
import { contentWords } from './contentWords';
import { dateClaims } from './dateClaims';
import type { DraftClaim } from './draftClaim';
import { figureClaims } from './figureClaims';
import { groupClaims } from './groupClaims';
import { listClaims } from './listedPeople';
import { nameClaims } from './nameClaims';
import type { PassageContext } from './passageContext';
import { quotationClaims } from './quotationClaims';
import { sentenceSlots } from './sentenceSlots';
import { hurtByShot } from './shotAndHurt';
import type { PassageReading, SentenceReading, SourceReading } from './sourceReading';
import { storyKeys } from './storyKeys';

/** Reads a source whose passages have been read. Pure: the same source gives the same reading. */
export function readSource(source: SourceInput, passages: readonly Mentions[]): SourceReading {
    const document = readDocument(source, passages);
    const published = document.published?.date;
    const claims: Claim[] = [];
    const sentences: SentenceReading[] = [];
    const layout: PassageReading[] = [];
    const seen = new Map<string, number>();
    const read: PassageDrafts[] = [];
    let previous: string | undefined;
    passages.forEach((mentions, index) => {
        const role = document.roles[index] ?? 'body';
        const dates = mentions.dates.map((mention) => {
            const iso = resolveDate(mention, published, previous);
            if (iso !== undefined) previous = iso;
            return iso;
        });
        const context: PassageContext = {
            mentions,
            index,
            place:
                mentions.passage.kind === 'row'
                    ? 'table'
                    : role === 'headline' || role === 'deck' || role === 'subhead'
                      ? 'headline'
                      : role === 'caption'
                        ? 'caption'
                        : 'body',
            boilerplate: role === 'boilerplate' || role === 'byline',
            dates,
            ...(published === undefined ? {} : { year: published.slice(0, 4) }),
        };
        layout.push(layoutOf(mentions.passage, context.place));
        if (context.boilerplate) return;
        read.push({ context, drafts: draftsOf(context) });
        const offset = mentions.passage.start;
        mentions.sentences.forEach((sentence, nth) => {
            const slots = sentenceSlots(context, sentence, nth);
            sentences.push({
                ...shift(sentence, offset),
                passage: index,
                sentence: nth,
                place: context.place,
                words: contentWords(mentions, sentence).map((word) => ({ ...word, ...shift(word, offset) })),
                names: slots.names,
                dates: slots.dates,
            });
        });
    });
    for (const { context, drafts } of withAgePersons(read))
        for (const draft of drafts) claims.push(numbered(draft, context.mentions.passage.start, source.text, seen));
    claims.push(...hurtByShot(claims, source.text));
    claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
    return {
        uri: source.uri,
        label: source.label ?? document.label,
        text: source.text,
        ...(published === undefined ? {} : { published }),
        ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
        ...(document.story === undefined ? {} : { story: document.story }),
        ...(document.role === undefined ? {} : { role: document.role }),
        sentences,
        passages: layout,
        claims,
        keys: storyKeys(
            sentences,
            read.map(({ context }) => context.mentions),
            published,
        ),
    };
}

/** The passage as checks see it: cells become source offsets. */
function layoutOf(passage: Passage, place: Place): PassageReading {
    const { kind, start, end, cells, table } = passage;
    return {
        kind,
        place,
        start,
        end,
        ...(cells === undefined ? {} : { cells: cells.map((cell) => shift(cell, start)) }),
        ...(table === undefined ? {} : { table }),
    };
}

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

/** Passage offsets become source offsets; the key counts claims that say just the same. */
function numbered(draft: DraftClaim, offset: number, text: string, seen: Map<string, number>): Claim {
    const span = shift(draft, offset);
    const words = text.slice(span.start, span.end);
    const what = `${draft.kind}|${draft.measure}|${draft.subject ?? ''}|${words.replace(/\s+/g, ' ')}`;
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    return { ...draft, ...span, focus: shift(draft.focus, offset), text: words, key: `${what}#${nth}` };
}
