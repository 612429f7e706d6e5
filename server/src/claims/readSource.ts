import { resolveDate } from '../mentions/dates/resolve';
import { readDocument } from '../mentions/document';
import type { Mentions } from '../mentions/mentions';
import type { Passage } from '../text/passage';
import type { SourceInput } from '../text/source';
import { shift } from '../text/span';
import { type PassageDrafts, withAgePersons } from './agePersons';
import type { Claim, Place } from './claim';
import type { PassageContext } from './passageContext';
import { draftOf } from './passageDraft';
import { placeClaim, placeSentences } from './placed';
import { hurtByShot } from './shotAndHurt';
import type { PassageReading, SentenceReading, SourceReading } from './sourceReading';
import { lastSpeaker } from './speaker';
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
    let spoke: string | undefined;
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
            ...(spoke === undefined ? {} : { spoke }),
            ...(published === undefined ? {} : { year: published.slice(0, 4) }),
        };
        spoke = role === 'body' ? lastSpeaker(context) : undefined;
        layout.push(layoutOf(mentions.passage, context.place));
        if (context.boilerplate) return;
        const { start, end } = mentions.passage;
        const { drafts, sentences: kept } = draftOf(context, source.text.slice(start, end));
        // "Published: 10:15, 4 May": the day may be wrong, the hour is nobody's claim.
        read.push({ context, drafts: role === 'dateline' ? drafts.filter(({ kind }) => kind === 'date') : drafts });
        sentences.push(...placeSentences(kept, source.uri, start));
    });
    for (const { context, drafts } of withAgePersons(read))
        for (const draft of drafts) claims.push(placeClaim(draft, source, context.mentions.passage.start, seen));
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
        ...(document.url === undefined ? {} : { url: document.url }),
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
