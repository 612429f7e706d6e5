import type { Attribution } from '../mentions/attribution';
import type { Mentions } from '../mentions/mentions';
import type { PassageContext } from './passageContext';

/**
 * To whom the copy attributes what stands at a passage offset: the innermost of "the agency, citing doctors, said". "She"
 * is the person who spoke last, where nobody else was named in between; undefined where nobody or nothing named speaks.
 */
export function speakerOf(context: PassageContext, offset: number): string | undefined {
    const { mentions } = context;
    let best: { readonly width: number; readonly speaker: string } | undefined;
    for (const attribution of mentions.attributions) {
        const { scope } = attribution;
        if (scope.start > offset || offset >= scope.end) continue;
        const width = scope.end - scope.start;
        if (best !== undefined && best.width <= width) continue;
        const printed = printedSpeaker(mentions, attribution);
        const speaker = heOrShe.test(printed) ? spokenOf(context, attribution) : printed;
        if (speaker !== undefined && speaker !== '' && !nobody.test(speaker)) best = { width, speaker };
    }
    return best?.speaker;
}

/** The person who speaks at the end of a passage, for a "she said" at the head of the next; undefined where several may. */
export function lastSpeaker(context: PassageContext): string | undefined {
    const { mentions } = context;
    const last = mentions.attributions.at(-1);
    if (last === undefined) return undefined;
    const printed = printedSpeaker(mentions, last);
    const speaker = heOrShe.test(printed) ? spokenOf(context, last) : printed;
    if (speaker === undefined) return undefined;
    return othersNamed(mentions, last.cue.end, mentions.passage.text.length, speaker)
        ? undefined
        : personOf(mentions, last, speaker);
}

/** Who "she" is: the person in front whom the passage names or who spoke last; the speaker before the passage. */
function spokenOf(context: PassageContext, { speaker }: Attribution): string | undefined {
    const { mentions } = context;
    let found: string | undefined;
    for (const name of mentions.names) {
        if (name.start >= speaker.start) break;
        if (name.kind !== 'person') continue;
        if (found !== undefined && !isSame(found, name.text)) return lastBefore(mentions, speaker.start);
        if (found === undefined || name.text.length > found.length) found = name.text;
    }
    return found ?? context.spoke;
}

/** The person who spoke last in front of an offset, where nobody else is named behind. */
function lastBefore(mentions: Mentions, offset: number): string | undefined {
    const before = mentions.attributions.filter(({ cue }) => cue.end <= offset);
    for (const attribution of before.reverse()) {
        const printed = printedSpeaker(mentions, attribution);
        if (heOrShe.test(printed)) continue;
        return othersNamed(mentions, attribution.cue.end, offset, printed)
            ? undefined
            : personOf(mentions, attribution, printed);
    }
    return undefined;
}

/** A speaker who is a person: "she" is no ministry. */
function personOf(mentions: Mentions, { speaker }: Attribution, words: string): string | undefined {
    if (heOrShe.test(printedSpeaker(mentions, { speaker }))) return words;
    const named = mentions.names.find(
        ({ kind, start, end }) => kind === 'person' && start < speaker.end && speaker.start < end,
    );
    return named?.text;
}

function othersNamed(mentions: Mentions, from: number, to: number, speaker: string): boolean {
    return mentions.names.some(
        ({ kind, start, text }) => kind === 'person' && from <= start && start < to && !isSame(speaker, text),
    );
}

/** "Ms Roe" and "Jane Roe": one surname. */
function isSame(one: string, other: string): boolean {
    return one.split(' ').at(-1)?.toLowerCase() === other.split(' ').at(-1)?.toLowerCase();
}

function printedSpeaker({ passage }: Mentions, { speaker }: Pick<Attribution, 'speaker'>): string {
    return passage.text.slice(speaker.start, speaker.end).trim();
}

const heOrShe = /^(?:he|she)$/i;

const nobody = /^(?:it|they|we|i|you|who|reportedly|allegedly|his|her|their)$/i;
